import { html, nothing, type TemplateResult } from 'lit';
import { safeResource, type RegistrationSettings } from '../../contract/index.ts';
import { form as french } from '../../i18n/fr/form.ts';
import type { Network, Occurrence, Snapshot } from '../../network/index.ts';
import type { RegistrationClient } from '../../network/registration-client.ts';
import { heading } from '../heading.ts';
import { NetworkElement } from '../network-element.ts';
import { property, state } from '../property.ts';
import { reportPart } from '../report-part.ts';
import type { RegistrationDesk } from './desk.ts';
import { fieldStyles } from './field-styles.ts';
import {
  elsewhere,
  elsewhereOf,
  meetingCard,
  meetingChoice,
  openMeetings,
  stateOf,
  type MeetingContext,
} from './meeting-card.ts';
import { shellStyles } from './shell-styles.ts';

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
 * @csspart self - Who comes where the contact takes part.
 * @csspart few-seats - That there are fewer seats than people.
 * @csspart notice - What is done with the data.
 * @csspart error-summary - The list of what is to be corrected.
 * @csspart setback - What went wrong in sending.
 * @csspart wait - How long it takes until it is sent again.
 * @csspart done - The confirmation.
 * @csspart manage - The way to change or cancel what was registered.
 * @csspart empty - That there is no meeting to register for.
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
  static override styles = [...NetworkElement.styles, fieldStyles, shellStyles];

  /** Id of the meeting it is for. Default: the one chosen in a calendar, or the visitor chooses among the open ones. */
  @property() meeting = '';

  /** Asks in steps, one group of questions after the other. */
  @property({ type: Boolean }) steps = false;

  /** Keeps what is typed in this tab (`sessionStorage`) until it is sent or erased. Default: nothing is kept anywhere. */
  @property({ type: Boolean, attribute: 'keep-draft' }) keepDraft = false;

  /** Milliseconds that pass at least between the first view of the form and sending: robots are quicker. Default 3,000. */
  @property({ type: Number, attribute: 'minimum-time' }) minimumTime = 3_000;

  /** Sends the registrations, where other deadlines or retries are wanted than the usual ones. */
  @property({ attribute: false }) client: RegistrationClient | undefined;

  @state() private choosing = false;
  @state() private desk: RegistrationDesk | 'loading' | 'failed' | undefined;

  #offer: { to: Network; withdraw: () => void } | undefined;
  #focusNext = '';

  constructor() {
    super('form', french, ({ selection }) => [selection.registering]);
  }

  /** Forgets what was typed, and what is kept of it in this tab. */
  async erase(): Promise<void> {
    (await this.#loadDesk())?.erase(this.network);
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
    const { network } = this;
    if (!network) return;
    if (!this.desk && (this.keepDraft || this.#takesHere(network))) void this.#loadDesk();
    if (this.keepDraft) this.#ready?.kept?.restore(network, this.meeting);
  }

  protected override updated(): void {
    this.#offerForm();
    if (this.keepDraft && this.network) this.#ready?.kept?.keep(this.network, this.#asked || undefined, this.meeting);
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = '';
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'nearest' });
  }

  protected override renderReady(snapshot: Snapshot): TemplateResult {
    const { messages } = this.localize;
    const context = { snapshot, localize: this.localize, headingLevel: this.headingLevel, text: this.text.bind(this) };
    const held = this.#ready?.held;
    // As it is now: it may have moved since the form was opened.
    const occurrence = snapshot.find(held?.meeting.id ?? this.#asked) ?? held;
    const body = occurrence && this.#renderBody(occurrence, context);
    return html`<slot name="heading"
        >${heading(this.headingLevel, messages.heading, { class: 'element-heading', part: 'heading' })}</slot
      >
      <div class="column" aria-busy=${occurrence && this.desk === 'loading' ? 'true' : 'false'}>
        ${held ? nothing : this.#renderChoice(occurrence, context)}
        ${occurrence ? meetingCard(occurrence, context) : nothing}
        ${held || !occurrence ? nothing : this.#renderOther(occurrence, context)} ${body}
      </div>
      <p class="visually-hidden" role="status">${this.#ready?.status(context)}</p>`;
  }

  /** The choice of a meeting, where none is known or another is wanted. */
  #renderChoice(occurrence: Occurrence | undefined, context: MeetingContext): unknown {
    if (occurrence && !this.choosing) return nothing;
    const { messages } = this.localize;
    const open = openMeetings(context.snapshot);
    if (!occurrence && open.length === 0) return html`<p part="empty"><slot name="empty">${messages.empty}</slot></p>`;
    return html`${!occurrence && this.#asked ? html`<p class="notice">${messages.meeting.gone}</p>` : nothing}
    ${meetingChoice(open, occurrence, (id) => this.network?.select({ registering: id || undefined }), context)}`;
  }

  #renderOther({ meeting }: Occurrence, { snapshot }: MeetingContext): unknown {
    if (this.choosing || openMeetings(snapshot).every((open) => open.meeting.id === meeting.id)) return nothing;
    const choose = () => {
      this.choosing = true;
      this.#focus('#meeting');
    };
    return html`<button class="button plain choose-other" part="button other" type="button" @click=${choose}>
      ${this.localize.messages.meeting.other}
    </button>`;
  }

  #renderBody(occurrence: Occurrence, context: MeetingContext): unknown {
    const { messages } = this.localize;
    const { registration } = context.snapshot.document;
    const address = elsewhereOf(occurrence, context);
    if (address) return elsewhere(address, context);
    // An address that is none would be noticed only after everything is typed.
    if (!registration || !safeResource(registration.url, context.snapshot.base)) return html`<p>${messages.none}</p>`;
    const state = stateOf(occurrence);
    const closed = state !== 'open' && state !== 'waitlist';
    // What was typed stays in view also when the meeting is closed meanwhile.
    if (closed && (this.#ready?.untouched ?? true))
      return html`<p class="notice">${messages.meeting.states[state]}</p>`;
    return this.#renderDesk(occurrence, registration, context);
  }

  #renderDesk(occurrence: Occurrence, settings: RegistrationSettings, context: MeetingContext): unknown {
    const { network, desk } = this;
    if (!network) return nothing;
    if (desk === 'failed')
      return html`<p class="notice error" role="alert">${this.localize.common.unavailable}</p>
        <slot></slot>`;
    if (!desk || desk === 'loading') return html`<p class="skeleton">${this.localize.common.loading}</p>`;
    return desk.render({
      ...context,
      network,
      occurrence,
      settings,
      steps: this.steps,
      keepsDraft: this.keepDraft,
      minimumTime: this.minimumTime,
      client: this.client,
      focus: (selector) => this.#focus(selector),
    });
  }

  /** Whether there is a meeting whose registrations are taken on this page. */
  #takesHere({ snapshot }: Network): boolean {
    const occurrence = snapshot?.find(this.#asked);
    return (
      occurrence !== undefined &&
      snapshot?.document.registration !== undefined &&
      elsewhereOf(occurrence, { snapshot }) === undefined
    );
  }

  /** The id of the meeting asked for: by the visitor, else by the host. */
  get #asked(): string {
    return this.network?.selection.registering ?? this.meeting;
  }

  get #ready(): RegistrationDesk | undefined {
    return typeof this.desk === 'object' ? this.desk : undefined;
  }

  /** What the form itself needs is fetched when there is a meeting to register for. */
  async #loadDesk(): Promise<RegistrationDesk | undefined> {
    if (!this.desk) {
      this.desk = 'loading';
      try {
        const { RegistrationDesk, formStyles } = await import('./desk.ts');
        this.adopt(formStyles);
        const desk = new RegistrationDesk(this);
        // Before anybody types over what is kept.
        if (this.keepDraft) await desk.fetchKept();
        this.desk = desk;
      } catch (error) {
        reportPart('registration-form', error);
        this.desk = 'failed';
      }
    }
    return this.#ready;
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
    this.#ready?.open();
    this.#focus('.meeting-title');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'anacej-registration-form': RegistrationForm;
  }
}
