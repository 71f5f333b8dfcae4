import { html, nothing, type TemplateResult } from 'lit';
import type { FieldError, RegistrationSettings } from '../../contract/index.ts';
import type { Occurrence } from '../../network/index.ts';
import { icon } from '../../styles/index.ts';
import { heading } from '../heading.ts';
import type * as DoneView from './done-view.ts';
import { errorSummary } from './error-summary.ts';
import type { FormContext } from './form-context.ts';
import { elsewhere, elsewhereOf, meetingCard, meetingChoice, openMeetings, stateOf } from './groups/meeting.ts';
import type { LeaveController } from './leave-controller.ts';
import { sendPart } from './send-part.ts';
import { progress, stepsOf } from './steps.ts';
import type { FormState } from './submission-controller.ts';

/** Stands in where an endpoint takes no registrations itself and only names other sites. */
export const NO_SETTINGS: RegistrationSettings = { url: '', notice: '' };

/** What the page shows beside the fields, and what its buttons do. */
export interface Page {
  readonly state: FormState;
  /** The id that was asked for, by the visitor or the host. */
  readonly asked: string;
  /** Whether the visitor is choosing the meeting here. */
  readonly choosing: boolean;
  /** Whether nothing has been typed yet. */
  readonly untouched: boolean;
  /** The errors of the summary. */
  readonly errors: readonly FieldError[];
  /** The step in view, from 0; `undefined` where all stands on one page. */
  readonly step: number | undefined;
  readonly keepsDraft: boolean;
  readonly leaving: LeaveController;
  /** The lazy part of the confirmation, once it is there. */
  readonly done: typeof DoneView | undefined;
  choose(id: string): void;
  chooseOther(): void;
  goTo(path: string): void;
  turnTo(step: number): void;
  submit(event: Event): void;
  stop(): void;
  erase(): void;
  again(): void;
}

/** Everything under the element's heading. */
export function page(page: Page, context: FormContext): unknown {
  const { state, choosing } = page;
  if (state.status === 'done') return confirmation(state, page, context);
  const { occurrence, snapshot, localize } = context;
  const words = localize.messages.meeting;
  const open = openMeetings(snapshot);
  if (!occurrence && open.length === 0)
    return html`<p part="empty"><slot name="empty">${localize.messages.empty}</slot></p>`;
  const busy = isBusy(state);
  return html`${!occurrence && page.asked ? html`<p class="notice">${words.gone}</p>` : nothing}
  ${(choosing || !occurrence) && !busy ? meetingChoice(open, occurrence, (id) => page.choose(id), context) : nothing}
  ${occurrence ? meetingCard(occurrence, context) : nothing}
  ${
    choosing || busy || !occurrence || open.length < 2
      ? nothing
      : html`<button
          class="button plain choose-other"
          part="button other"
          type="button"
          @click=${() => page.chooseOther()}
        >
          ${words.other}
        </button>`
  }
  ${occurrence ? body(occurrence, page, context) : nothing}`;
}

function body(occurrence: Occurrence, page: Page, context: FormContext): unknown {
  const { messages } = context.localize;
  const address = elsewhereOf(occurrence, context);
  if (address) return elsewhere(address, context);
  if (context.settings === NO_SETTINGS) return html`<p>${messages.none}</p>`;
  const open = stateOf(occurrence);
  // What was typed stays in view also when the meeting is closed meanwhile.
  const closed = open !== 'open' && open !== 'waitlist';
  return closed && page.untouched ? html`<p class="notice">${messages.meeting.states[open]}</p>` : form(page, context);
}

function form(page: Page, context: FormContext): TemplateResult {
  const { state, step, leaving } = page;
  const { messages } = context.localize;
  const steps = stepsOf(context);
  const shown = step === undefined ? steps : steps.slice(step, step + 1);
  return html`<form
    novalidate
    aria-label=${messages.heading}
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
      <label>${messages.trap} <input name="website" tabindex="-1" autocomplete="off" /></label>
    </div>
    ${sendPart(
      state,
      {
        isLast: step === undefined || step === steps.length - 1,
        stop: () => page.stop(),
        back: step ? () => page.turnTo(step - 1) : undefined,
      },
      context,
    )}
    ${
      page.keepsDraft && !isBusy(state)
        ? html`<p class="keep">
            <span class="quiet">${messages.keep}</span>
            <button class="button plain" part="button erase" type="button" @click=${() => page.erase()}>
              ${messages.erase}
            </button>
          </p>`
        : nothing
    }
  </form>`;
}

/** Only ever shown because the endpoint said so. */
function confirmation(state: Extract<FormState, { status: 'done' }>, page: Page, context: FormContext): TemplateResult {
  const { done } = context.localize.messages;
  const { receipt, submission } = state;
  const waiting = receipt.status === 'waitlisted';
  return html`${meetingCard(submission.occurrence, context)}
    <section class="done" part="done" aria-labelledby="done">
      ${heading(context.headingLevel + 1, html`${icon('check')} ${waiting ? done.waitlisted : done.confirmed}`, { id: 'done' })}
      ${waiting && receipt.position ? html`<p class="position">${done.position(receipt.position)}</p>` : nothing}
      ${page.done?.doneView(state, () => page.again(), context) ?? html`<p>${done.number}${'\u202f'}: <bdi>${receipt.id}</bdi></p>`}
    </section>`;
}

function isBusy({ status }: FormState): boolean {
  return status === 'sending' || status === 'waiting';
}
