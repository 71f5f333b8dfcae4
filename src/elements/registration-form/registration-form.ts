import { html, type TemplateResult } from 'lit';

import type { FieldError, RegistrationRequestInput } from '../../contract/index.ts';
import { form as french } from '../../i18n/fr/form.ts';
import type { Network, Occurrence, Snapshot } from '../../network/index.ts';
import { RegistrationClient } from '../../network/registration-client.ts';
import type { RegistrationOutcome } from '../../network/registration-outcome.ts';
import { heading } from '../heading.ts';
import { NetworkElement } from '../network-element.ts';
import { property, state } from '../property.ts';
import { reportPart } from '../report-part.ts';
import { emptyDraft, nextDraft, type Draft } from './draft.ts';
import { eraseKept, keepDraft, readKept } from './draft-store.ts';
import { RegistrationErrorEvent, RegistrationSubmitEvent, RegistrationSuccessEvent } from './events.ts';
import type * as DoneView from './done-view.ts';
import { fieldId } from './field.ts';
import { fieldStyles } from './field-styles.ts';
import type { FormContext } from './form-context.ts';
import { FormModel } from './form-model.ts';
import { formStyles } from './form-styles.ts';
import { LeaveController } from './leave-controller.ts';
import { NO_SETTINGS, page } from './page.ts';
import { requestOf } from './request.ts';
import { sentenceFor } from './sentences.ts';
import { waitText } from './setback-text.ts';
import { isIn, stepsOf } from './steps.ts';
import { SubmissionController } from './submission-controller.ts';

/**
 * Registers one or more people of a collectivity for a meeting. Says that it is done only after the endpoint did, and
 * loses nothing of what was typed whatever happens on the way.
 *
 * @summary Registration for a meeting, of several people at once.
 * @tag anacej-registration-form
 *
 * @slot heading - Replaces the element's heading.
 * @slot empty - Said when no meeting is open for registration.
 * @slot error - Said when the data could not be loaded.
 * @slot - Shown until the form is ready, and when it cannot be: a link, or a plain HTML form.
 *
 * @csspart root - Everything.
 * @csspart heading - The heading of the element.
 * @csspart meeting - The meeting it is for.
 * @csspart title - The title of that meeting.
 * @csspart progress - The steps, where there are any.
 * @csspart group - A group of fields.
 * @csspart field - A field with its label, hint and error.
 * @csspart input - The control of a field.
 * @csspart field-error - The sentence that says what is wrong with a field.
 * @csspart participant - One person to register.
 * @csspart notice - What is done with the data.
 * @csspart error-summary - The list of what is to be corrected.
 * @csspart setback - What went wrong in sending.
 * @csspart done - The confirmation.
 * @csspart button - Any button, with what it does as a second part.
 * @csspart error - The failure message.
 *
 * @cssproperty --anacej-accent - Colour of the main button and of what is ticked.
 * @cssproperty --anacej-error - Colour of errors.
 * @cssproperty --anacej-success - Colour of the confirmation's mark.
 * @cssproperty --anacej-radius - Rounding of corners.
 *
 * @fires {RegistrationSubmitEvent} anacej-registration-submit - Complete and about to be sent. Cancelable.
 * @fires {RegistrationSuccessEvent} anacej-registration-success - Stored by the endpoint.
 * @fires {RegistrationErrorEvent} anacej-registration-error - Refused, or its outcome is not known.
 */
export class RegistrationForm extends NetworkElement<'form'> {
  static override styles = [...NetworkElement.styles, fieldStyles, formStyles];

  /** Id of the meeting it is for. Default: the one chosen in a calendar, or the visitor chooses among the open ones. */
  @property() meeting = '';

  /** Asks in steps, one group of questions after the other. */
  @property({ type: Boolean }) steps = false;

  /** Keeps what is typed in this tab (`sessionStorage`) until it is sent or erased. Default: nothing is kept anywhere. */
  @property({ type: Boolean, attribute: 'keep-draft' }) keepDraft = false;

  /** Milliseconds that pass at least between the first view of the form and sending: robots are quicker. Default 3,000. */
  @property({ type: Number, attribute: 'minimum-time' }) minimumTime = 3_000;

  /** Sends the registrations. Another one may have other deadlines and retries. */
  @property({ attribute: false }) client = new RegistrationClient();

  @state() private choosing = false;
  @state() private step = 0;
  /** Whether sending was tried: only then is there a summary of errors. */
  @state() private tried = false;
  @state() private announced = '';
  @state() private done: typeof DoneView | undefined;

  readonly #model = new FormModel(() => this.requestUpdate());
  readonly #submission = new SubmissionController(this);
  readonly #leaving = new LeaveController(this, (path) => this.#model.leave(path));
  #offer: { to: Network; withdraw: () => void } | undefined;
  #restoredFrom: Network | undefined;
  #shownMeeting: string | undefined;
  #focusNext = '';
  #seenAt: number | undefined;

  constructor() {
    super('form', french, ({ selection }) => [selection.registering]);
  }

  /** Forgets what was typed, and what is kept of it in this tab. */
  erase(): void {
    this.#begin(emptyDraft);
    eraseKept(this.network?.endpoint ?? '');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // An element that was only moved has nothing new to show, but has withdrawn its offer.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#offer?.withdraw();
    this.#offer = undefined;
  }

  protected override willUpdate(): void {
    this.#restore();
    const meeting = this.#occurrence?.meeting.id;
    if (meeting === this.#shownMeeting) return;
    this.#shownMeeting = meeting;
    const { state } = this.#submission;
    // What was said of another meeting.
    if (state.status === 'refused' && state.setback.kind !== 'unknown') this.#submission.reset();
  }

  protected override updated(): void {
    this.#offerForm();
    this.#keep();
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = '';
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'nearest' });
  }

  protected override renderReady(snapshot: Snapshot): TemplateResult {
    const context = this.#context(snapshot);
    const { state } = this.#submission;
    const { messages } = this.localize;
    const { occurrence } = context;
    if (occurrence) this.#seenAt ??= performance.now();
    const step = Math.min(this.step, stepsOf(context).length - 1);
    return html`<slot name="heading"
        >${heading(this.headingLevel, messages.heading, { class: 'element-heading', part: 'heading' })}</slot
      >
      <div class="column">
        ${page(
          {
            state,
            asked: this.#asked,
            choosing: this.choosing,
            untouched: this.#model.untouched,
            errors: this.tried && occurrence ? this.#shownErrors(occurrence, context) : [],
            step: this.steps ? step : undefined,
            keepsDraft: this.keepDraft,
            leaving: this.#leaving,
            done: this.done,
            choose: (id) => this.network?.select({ registering: id || undefined }),
            chooseOther: () => {
              this.choosing = true;
              this.#focus(`#${fieldId('meeting')}`);
            },
            goTo: (path) => {
              this.step = Math.max(
                0,
                stepsOf(context).findIndex((one) => isIn(one, path)),
              );
              this.#focus(`#${fieldId(path)}`);
            },
            turnTo: (to) => this.#turnTo(to),
            submit: (event) => {
              event.preventDefault();
              if (occurrence && !this.#submission.busy) this.#advance(occurrence, context, step);
            },
            stop: () => this.#submission.stop(),
            erase: () => {
              this.erase();
              this.announced = messages.erased;
              this.#focus('.meeting-title');
            },
            again: () => {
              this.#begin(nextDraft(this.#model.draft));
              this.#focus('.meeting-title');
            },
          },
          context,
        )}
      </div>
      <p class="visually-hidden" role="status">${this.#status()}</p>`;
  }

  #context(snapshot: Snapshot): FormContext {
    const occurrence = this.#occurrence;
    const settings = snapshot.document.registration ?? NO_SETTINGS;
    const words = { messages: this.localize.messages, settings, text: this.text.bind(this) };
    const errors = occurrence ? this.#shownErrors(occurrence, { settings }) : [];
    const sentences = new Map(errors.map((error) => [error.path, sentenceFor(error, words)]));
    return {
      snapshot,
      settings,
      occurrence,
      localize: this.localize,
      draft: this.#model.draft,
      removed: this.#model.removed,
      headingLevel: this.headingLevel,
      text: words.text,
      errorAt: (path) => sentences.get(path),
      edit: (path, change) => {
        this.announced = '';
        this.#model.edit(path, change);
      },
      add: () => {
        this.#model.add();
        this.#focus('.people > :last-child input');
      },
      remove: (person) => {
        this.#model.remove(person);
        this.#focus('#undo');
      },
      undoRemove: () => {
        const index = this.#model.undoRemove()?.index ?? 0;
        this.#focus(`.people > :nth-child(${index + 1}) :is(input, select)`);
      },
    };
  }

  /** The id of the meeting asked for: by the visitor, else by the host. */
  get #asked(): string {
    return this.network?.selection.registering ?? this.meeting;
  }

  /** The meeting it is for: what is on its way keeps its own. */
  get #occurrence(): Occurrence | undefined {
    return this.#submission.submission?.occurrence ?? this.network?.snapshot?.find(this.#asked);
  }

  #shownErrors({ meeting }: Occurrence, { settings }: Pick<FormContext, 'settings'>): FieldError[] {
    return this.#model.errors(meeting.id, settings).filter((error) => this.#model.isShown(error));
  }

  /** What is said aloud as it happens; the button says the same to the eye. */
  #status(): string {
    const { state } = this.#submission;
    const { messages } = this.localize;
    if (state.status === 'sending') return messages.sending;
    if (state.status === 'waiting') return waitText(state.wait, messages);
    return this.announced;
  }

  #advance(occurrence: Occurrence, context: FormContext, at: number): void {
    const steps = stepsOf(context);
    const step = steps[at];
    const isLast = !this.steps || at === steps.length - 1;
    const errors = this.#model
      .errors(occurrence.meeting.id, context.settings)
      .filter(({ path }) => isLast || (step && isIn(step, path)));
    this.tried = errors.length > 0;
    if (errors.length > 0) {
      this.#model.show(errors);
      this.#focus('#summary');
    } else if (isLast) void this.#send(occurrence, context);
    else this.#turnTo(at + 1);
  }

  #turnTo(step: number): void {
    this.tried = false;
    this.step = step;
    this.#focus('#step');
  }

  async #send(occurrence: Occurrence, { settings, snapshot, draft }: FormContext): Promise<void> {
    const trap = this.renderRoot.querySelector<HTMLInputElement>('.trap input');
    if (trap?.value) {
      trap.value = '';
      this.#submission.refuse({ kind: 'trap' });
      return;
    }
    const event = new RegistrationSubmitEvent(
      requestOf(draft, occurrence.meeting.id, settings, this.localize.language),
    );
    if (!this.dispatchEvent(event)) return;
    const request = {
      ...event.request,
      answers: { ...Object.fromEntries(event.addedAnswers), ...event.request.answers },
    };
    const url = new URL(settings.url, snapshot.base).href;
    void this.#loadDone();
    // The button keeps the focus while the fields cannot have it.
    this.#focus('#submit');
    const early = this.minimumTime - (performance.now() - (this.#seenAt ?? 0));
    const outcome = await this.#submission.send(this.client, { url, request, occurrence }, early);
    if (outcome) this.#learn(outcome, request);
  }

  #learn(outcome: RegistrationOutcome, request: RegistrationRequestInput): void {
    if (outcome.kind === 'registered') {
      eraseKept(this.network?.endpoint ?? '');
      this.#model.replace(nextDraft(this.#model.draft));
      this.dispatchEvent(new RegistrationSuccessEvent(outcome.receipt, request, outcome.repeated));
      if (isUnoccupied(this)) this.#focus('#done');
      this.#refresh();
      return;
    }
    if (outcome.kind === 'invalid') {
      this.tried = true;
      this.#model.refuse(outcome.errors);
      this.#focus('#summary');
    }
    // The seats, or the notice, are others than this page says.
    if (outcome.kind === 'refused' || outcome.kind === 'invalid') this.#refresh();
    this.dispatchEvent(new RegistrationErrorEvent(outcome));
  }

  #refresh(): void {
    if (this.network?.endpoint) void this.network.load();
  }

  #begin(draft: Draft): void {
    this.#submission.reset();
    this.#model.replace(draft);
    this.tried = false;
    this.step = 0;
    this.#seenAt = undefined;
  }

  #focus(selector: string): void {
    this.#focusNext = selector;
    this.requestUpdate();
  }

  #offerForm(): void {
    const { network } = this;
    if (network === this.#offer?.to) return;
    this.#offer?.withdraw();
    this.#offer = network && { to: network, withdraw: network.offerForm(() => this.#open()) };
  }

  /** A calendar leads here; the meeting is in the selection. */
  #open(): void {
    this.choosing = false;
    if (this.#submission.state.status === 'done') this.#begin(this.#model.draft);
    this.#focus('.meeting-title');
  }

  #restore(): void {
    const { network } = this;
    if (!this.keepDraft || !network || network === this.#restoredFrom) return;
    this.#restoredFrom = network;
    const kept = this.#model.untouched ? readKept(network.endpoint) : undefined;
    if (!kept) return;
    this.#model.replace(kept.draft);
    if (kept.attempt) this.#submission.keys.restore(kept.attempt);
    if (!this.#asked) network.select({ registering: kept.meeting });
  }

  #keep(): void {
    const { network } = this;
    const { untouched, draft } = this.#model;
    if (!this.keepDraft || !network || untouched || this.#submission.state.status === 'done') return;
    keepDraft(network.endpoint, { draft, meeting: this.#asked || undefined, attempt: this.#submission.keys.last });
  }

  async #loadDone(): Promise<void> {
    try {
      this.done ??= await import('./done-view.ts');
    } catch (error) {
      // The confirmation then says what counts, without the extras.
      reportPart('confirmation', error);
    }
  }
}

/** Whether the focus is in the element, or nowhere: then it may be moved without taking it from something else. */
function isUnoccupied(element: Element): boolean {
  const active = element.ownerDocument.activeElement;
  return !active || active === element.ownerDocument.body || element.matches(':focus-within');
}

declare global {
  interface HTMLElementTagNameMap {
    'anacej-registration-form': RegistrationForm;
  }
}
