import { html, nothing, type TemplateResult } from 'lit';
import type { FieldError } from '../../contract/index.ts';
import { icon } from '../../styles/index.ts';
import { heading } from '../heading.ts';
import type { doneView } from './done-view.ts';
import { errorSummary } from './error-summary.ts';
import type { FormContext } from './form-context.ts';
import type { LeaveController } from './leave-controller.ts';
import { sendPart } from './send-part.ts';
import { progress, stepsOf } from './steps.ts';
import type { FormState } from './submission-controller.ts';

/** What the page shows beside the fields, and what its buttons do. */
export interface Page {
  readonly state: FormState;
  /** The errors of the summary. */
  readonly errors: readonly FieldError[];
  /** The step in view, from 0; `undefined` where all stands on one page. */
  readonly step: number | undefined;
  /** Whether an attempt for the meeting in view is in doubt. */
  readonly mayHaveArrived: boolean;
  /** Whether what is in the form now is not what was sent then. */
  readonly isChanged: boolean;
  readonly keepsDraft: boolean;
  readonly leaving: LeaveController;
  /** The lazy part of the confirmation, once it is there. */
  readonly done: typeof doneView | undefined;
  goTo(path: string): void;
  turnTo(step: number): void;
  submit(event: Event): void;
  stop(): void;
  erase(): void;
  again(): void;
}

/** The form, or the confirmation once the endpoint has stored what it held. */
export function page(page: Page, context: FormContext): TemplateResult {
  const { state } = page;
  return state.status === 'done' ? confirmation(state, page, context) : form(page, context);
}

function form(page: Page, context: FormContext): TemplateResult {
  const { state, step, leaving } = page;
  const { words } = context;
  const steps = stepsOf(context);
  const shown = step === undefined ? steps : steps.slice(step, step + 1);
  return html`<form
    novalidate
    aria-label=${context.localize.messages.heading}
    @submit=${(event: Event) => page.submit(event)}
    @focusout=${leaving.onFocusOut}
    @pointerdown=${leaving.onPointerDown}
  >
    ${errorSummary(page.errors, (path) => page.goTo(path), context)}
    ${step === undefined ? nothing : progress(steps, step, context)}
    <div class="groups" ?inert=${isBusy(state)}>
      ${shown.map(({ groups }) => groups.map((group) => group(context)))}
    </div>
    <div class="trap" aria-hidden="true">
      <label>${words.trap} <input name="website" tabindex="-1" autocomplete="off" /></label>
    </div>
    ${sendPart(
      state,
      {
        mayHaveArrived: page.mayHaveArrived,
        isChanged: page.isChanged,
        isLast: step === undefined || step === steps.length - 1,
        stop: () => page.stop(),
        back: step ? () => page.turnTo(step - 1) : undefined,
      },
      context,
    )}
    ${
      page.keepsDraft && !isBusy(state)
        ? html`<p class="keep">
            <span class="quiet">${words.keep}</span>
            <button class="button plain" part="button erase" type="button" @click=${() => page.erase()}>
              ${words.erase}
            </button>
          </p>`
        : nothing
    }
  </form>`;
}

/** Only ever shown because the endpoint said so. */
function confirmation(state: Extract<FormState, { status: 'done' }>, page: Page, context: FormContext): TemplateResult {
  const { done } = context.words;
  const { receipt } = state;
  const waiting = receipt.status === 'waitlisted';
  return html`<section class="done ${receipt.status}" part="done" aria-labelledby="done">
    ${heading(context.headingLevel + 1, html`${icon('check')} ${waiting ? done.waitlisted : done.confirmed}`, { id: 'done' })}
    ${waiting && receipt.position ? html`<p class="position">${done.position(receipt.position)}</p>` : nothing}
    ${page.done?.(state, () => page.again(), context) ?? html`<p>${done.number}${'\u202f'}: <bdi>${receipt.id}</bdi></p>`}
  </section>`;
}

function isBusy({ status }: FormState): boolean {
  return status === 'sending' || status === 'waiting';
}
