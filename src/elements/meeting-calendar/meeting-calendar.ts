import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from '../property.ts';
import { calendar as french } from '../../i18n/fr/calendar.ts';
import { displayZone, type Occurrence, type Snapshot } from '../../network/index.ts';
import { Zone, isZone, parseWhen, viewerZone, DAY_MS, type Day } from '../../time/index.ts';
import { marks } from '../../styles/index.ts';
import { heading } from '../heading.ts';
import { NetworkElement } from '../network-element.ts';
import { reportPart } from '../report-part.ts';
import { MeetingOpenEvent, RegisterEvent } from './events.ts';
import { calendarStyles } from './meeting-calendar-styles.ts';
import { parts } from './meeting-parts.ts';
import { meetingRowStyles } from './meeting-row.ts';
import type { MeetingDialog } from './meeting-dialog.ts';
import { VIEW_NAMES, type CalendarView, type ViewContext, type ViewName } from './view.ts';
import { agenda } from './views/agenda.ts';

/** What is fetched when it is first shown. */
const PARTS = {
  month: () => import('./views/month.ts').then(({ month }) => month),
  dialog: () => import('./meeting-dialog.ts').then(({ meetingDialog }) => meetingDialog),
};

interface LoadedParts {
  agenda: CalendarView;
  month?: CalendarView;
  dialog?: MeetingDialog;
}

/**
 * The meetings of a network, as a list to read or a month to look at. Follows the visitor's selection.
 *
 * @summary Calendar of the meetings: a list, or a month.
 * @tag anacej-meeting-calendar
 *
 * @slot heading - Replaces the element's heading.
 * @slot empty - Said when there is no meeting to show.
 * @slot error - Said when the data could not be loaded.
 * @slot - Shown until the calendar is ready, and when it cannot be: a link to the agenda, for example.
 *
 * @csspart root - Everything.
 * @csspart heading - The heading of the element.
 * @csspart toolbar - The view switch and the period.
 * @csspart meeting - One meeting in a list, with its status as a second part.
 * @csspart title - The title of a meeting.
 * @csspart date - The date block of a day.
 * @csspart day - A day of the list, or a cell of the month with `outside` or `today`.
 * @csspart pill - A meeting in a cell of the month.
 * @csspart button - Any button.
 * @csspart dialog - The open meeting.
 * @csspart error - The failure message.
 *
 * @cssproperty --anacej-accent - Colour of actions and of today.
 * @cssproperty --anacej-text - Colour of text.
 * @cssproperty --anacej-surface - Colour of the background.
 * @cssproperty --anacej-font - Font family; default: the page's own.
 * @cssproperty --anacej-radius - Rounding of corners.
 *
 * @fires {MeetingOpenEvent} anacej-meeting-open - A visitor opens a meeting. Cancelable.
 * @fires {RegisterEvent} anacej-register - A visitor asks to register for a meeting. Cancelable.
 */
export class MeetingCalendar extends NetworkElement<'calendar'> {
  static override styles = [...NetworkElement.styles, marks, calendarStyles, meetingRowStyles, agenda.styles];

  /** How the meetings are shown: `agenda`, a list of those to come, or `month`. */
  @property({ reflect: true }) view: ViewName = 'agenda';

  /** A day of the period shown first, as `2026-03-29`. Default: today. */
  @property() date = '';

  /** How many meetings the list shows at first, and how many more each time. */
  @property({ type: Number }) limit = 10;

  /** IANA zone in which every time is shown. Default: the venue's on site, the viewer's online. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  @state() private day: Day | undefined;
  @state() private pages = 1;
  @state() private opened: Occurrence | undefined;
  @state() private loaded: LoadedParts = { agenda };

  #focusDay = false;
  readonly #asked = new Set<string>();

  constructor() {
    super('calendar', french, (network) => [network.selected, network.takesRegistrations]);
  }

  /** Opens a meeting by its id. @returns whether there is such a meeting */
  openMeeting(id: string): boolean {
    const occurrence = this.network?.snapshot?.find(id);
    if (occurrence) this.#open(occurrence);
    return occurrence !== undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!VIEW_NAMES.includes(this.view)) {
      reportPart(`view="${this.view}"`, VIEW_NAMES);
      this.view = 'agenda';
    }
    if (changed.has('date')) this.day = undefined;
    if (this.view !== 'agenda') void this.#load(this.view);
  }

  protected override updated(changed: PropertyValues): void {
    // Not each time: a dialog that was closed stays in place until its «close» event comes.
    if (changed.has('opened') || changed.has('loaded')) this.loaded.dialog?.show(this.renderRoot);
    if (!this.#focusDay) return;
    this.#focusDay = false;
    this.renderRoot.querySelector<HTMLElement>('.number[tabindex="0"]')?.focus();
  }

  protected override renderReady(snapshot: Snapshot): TemplateResult {
    const context = this.#context(snapshot);
    const view = this.loaded[this.view];
    return html`<div class="head">
        <slot name="heading"
          >${heading(this.headingLevel, this.localize.messages.heading, { class: 'element-heading', part: 'heading' })}</slot
        >
        ${this.#renderSwitch()}
      </div>
      <div class="view">${view?.render(context)}</div>
      ${this.opened && this.loaded.dialog?.render(this.opened, context, () => this.#closed())}`;
  }

  #renderSwitch(): TemplateResult {
    const { messages } = this.localize;
    return html`<div class="switch no-print" part="toolbar" role="group" aria-label=${messages.viewSwitch}>
      ${VIEW_NAMES.map(
        (name) =>
          html`<button
            class="button"
            part="button view"
            type="button"
            aria-pressed=${name === this.view ? 'true' : 'false'}
            @click=${() => (this.view = name)}
          >
            ${messages.views[name]}
          </button>`,
      )}
    </div>`;
  }

  #context(snapshot: Snapshot): ViewContext {
    const { network } = this;
    const now = Date.now();
    const viewer = viewerZone();
    const chosen = this.timeZone && isZone(this.timeZone) ? this.timeZone : undefined;
    const today = Zone.of(chosen ?? viewer).dayAt(now);
    const occurrences = network?.selected ?? [];
    return {
      snapshot,
      now,
      today,
      occurrences,
      localize: this.localize,
      parts,
      day: this.day ?? dayOf(this.date) ?? today,
      limit: Math.max(1, this.limit || 10) * this.pages,
      headingLevel: this.headingLevel + 1,
      filtered: occurrences.length < snapshot.occurrences.length,
      viewerZone: viewer,
      zoneOf: (occurrence) => displayZone(occurrence, viewer, chosen),
      text: (text) => this.text(text),
      canRegister: () => network?.takesRegistrations ?? false,
      open: (occurrence) => this.#open(occurrence),
      register: (occurrence) => this.#register(occurrence),
      goTo: (day, focus) => this.#goTo(day, focus),
      showMore: () => {
        this.pages++;
      },
    };
  }

  #goTo(day: Day, focus: boolean): void {
    this.day = day;
    this.#focusDay = focus;
  }

  #open(occurrence: Occurrence): void {
    if (!this.dispatchEvent(new MeetingOpenEvent(occurrence.meeting))) return;
    this.opened = occurrence;
    this.network?.select({ meeting: occurrence.meeting.id });
    void this.#load('dialog');
  }

  #closed(): void {
    this.opened = undefined;
    this.network?.select({ meeting: undefined });
  }

  #register(occurrence: Occurrence): void {
    this.renderRoot.querySelector('dialog')?.close();
    if (this.dispatchEvent(new RegisterEvent(occurrence.meeting))) this.network?.register(occurrence.meeting.id);
  }

  /** Fetches a part when it is first needed. Without it the list is still there: nobody loses the meetings over a chunk. */
  async #load(name: keyof typeof PARTS): Promise<void> {
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    try {
      const part = await PARTS[name]();
      this.adopt(part.styles);
      this.loaded = { ...this.loaded, [name]: part };
    } catch (error) {
      reportPart(name, error);
      this.#asked.delete(name);
      this.view = 'agenda';
      this.opened = undefined;
    }
  }
}

function dayOf(text: string): Day | undefined {
  const when = parseWhen(text);
  return when && Math.floor(when.ms / DAY_MS);
}

declare global {
  interface HTMLElementTagNameMap {
    'anacej-meeting-calendar': MeetingCalendar;
  }
}
