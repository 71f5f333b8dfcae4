import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from '../property.ts';
import { calendar as french } from '../../i18n/fr/calendar.ts';
import type { Meeting } from '../../contract/index.ts';
import { displayZone, type Occurrence, type Snapshot } from '../../network/index.ts';
import { Zone, isZone, parseWhen, viewerZone, DAY_MS, type Day } from '../../time/index.ts';
import { marks } from '../../styles/index.ts';
import { heading } from '../heading.ts';
import { listed } from '../listed.ts';
import { NetworkElement } from '../network-element.ts';
import { reportPart } from '../report-part.ts';
import { MeetingOpenEvent, RegisterEvent } from './events.ts';
import { calendarStyles } from './meeting-calendar-styles.ts';
import { fetched } from './fetched.ts';
import { parts } from './meeting-parts.ts';
import { PeriodTeller } from './period-teller.ts';
import { Printing } from './printing.ts';
import { meetingRowStyles } from './meeting-row.ts';
import { ASKED_FOR, LAZY_PARTS, atFirst, type LazyPart, type LoadedParts, type Part } from './lazy-parts.ts';
import { emptyPeriod } from './empty-period.ts';
import { narrowed } from './narrowed.ts';
import { toolbar, viewSwitch } from './toolbar.ts';
import { VIEW_NAMES, viewsIn, type CalendarView, type ViewContext, type ViewName } from './view.ts';

/**
 * The meetings of a network, as a list to read, a month, a week or a year to look at. Follows the visitor's selection.
 *
 * @summary Calendar of the meetings: a list, a month, a week, or the year's programme.
 * @tag anacej-meeting-calendar
 *
 * @slot heading - Replaces the element's heading.
 * @slot empty - Said when there is no meeting to show.
 * @slot error - Said when the data could not be loaded.
 * @slot footer - Under the meetings.
 * @slot - Shown until the calendar is ready, and when it cannot be: a link to the agenda, for example.
 *
 * @csspart root - Everything.
 * @csspart heading - The heading of the element.
 * @csspart toolbar - The period, the ways to another one, and the view switch.
 * @csspart period - The name of the period.
 * @csspart leave - The list of ways to take the meetings along, and the button that shows it.
 * @csspart meeting - One meeting in a list, with its status as a second part.
 * @csspart title - The title of a meeting.
 * @csspart time - When a meeting of a list begins and ends.
 * @csspart place - Where a meeting takes place.
 * @csspart levels - The levels a meeting is for.
 * @csspart status - That a meeting is cancelled, postponed or has moved, or is full.
 * @csspart seats - How many seats are left.
 * @csspart documents - What a meeting that is over has left.
 * @csspart empty - That there is no meeting to show.
 * @csspart notice - That the meeting of a link was not found.
 * @csspart month-name - The name of a month in the list.
 * @csspart date - The date block of a day.
 * @csspart day - A day of the list or of the week, or a cell of the month with `outside` or `today`.
 * @csspart grid - The table of the month.
 * @csspart pill - A meeting in a cell of the month, or the bar of one that lasts several days.
 * @csspart more - What leads to the meetings that are not shown.
 * @csspart week - The seven days of the week.
 * @csspart day-name - The name of a day of the week.
 * @csspart event - A meeting of the week, with its status as a second part.
 * @csspart programme - The table of the year.
 * @csspart level - The name of a level of the year.
 * @csspart mark - A meeting of the year, with its status as a second part.
 * @csspart legend - What the marks of the year mean.
 * @csspart button - Any button, with what it does as a second part.
 * @csspart dialog - The open meeting.
 * @csspart page - The open meeting, where it takes the place of the view.
 * @csspart image - The picture of the open meeting.
 * @csspart description - What the open meeting is about.
 * @csspart details - When, where and for whom the open meeting is.
 * @csspart previously - The date that a postponed meeting had before.
 * @csspart map - The way to the map of a place.
 * @csspart error - The failure message.
 *
 * @cssproperty --anacej-accent - Colour of actions and of today.
 * @cssproperty --anacej-text - Colour of text.
 * @cssproperty --anacej-surface - Colour of the background.
 * @cssproperty --anacej-font - Font family; default: the page's own.
 * @cssproperty --anacej-radius - Rounding of corners.
 *
 * @fires {MeetingOpenEvent} anacej-meeting-open - A visitor opens a meeting. Cancelable.
 * @fires {PeriodChangeEvent} anacej-period-change - Another view or period is shown than before.
 * @fires {RegisterEvent} anacej-register - A visitor asks to register for a meeting. Cancelable.
 */
export class MeetingCalendar extends NetworkElement<'calendar'> {
  static override styles = [...NetworkElement.styles, marks, calendarStyles, meetingRowStyles, atFirst.agenda.styles];

  /** How the meetings are shown: `agenda`, a list of those to come, `month`, `week`, or `programme`, a year at a glance. */
  @property({ reflect: true }) view: ViewName = 'agenda';

  /**
   * The views a visitor may choose from: names by blanks. With one alone there is no switch. Where `agenda` is not among
   * them and no `view` is given, the first is shown.
   */
  @property() views = 'agenda month programme';

  /** A day of the period shown first, as `2026-03-29`. Default: today. */
  @property() date = '';

  /** How many meetings the list shows at first, and how many more each time. */
  @property({ type: Number }) limit = 10;

  /** Whether the list shows the meetings that are over, newest first, with their documents. */
  @property({ type: Boolean, reflect: true }) past = false;

  /** Ids of levels: only their meetings are shown, whatever the visitor chooses. Default: all. */
  @property() levels = '';

  /** Ids of series: only their meetings are shown, whatever the visitor chooses. Default: all. */
  @property() series = '';

  /** IANA zone in which every time is shown. Default: the venue's on site, the viewer's online. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  /** Where a meeting is shown in full: `dialog`, above the page, or `page`, in place of the view. */
  @property({ attribute: 'open-in' }) openIn: 'dialog' | 'page' = 'dialog';

  /**
   * Keeps the open meeting in the fragment of the page's address, so that «back» closes it and a link can lead to it. A
   * value is written before the id in place of `rencontre-`, where two calendars of a page need it. Default: not kept.
   */
  @property({ attribute: 'link-to-meeting' }) linkToMeeting: string | undefined = undefined;

  /** Tells search engines of the meetings to come, at most 100 (schema.org `Event`, as JSON-LD in the page's head). */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;

  @state() private day: Day | undefined;
  @state() private pages = 1;
  @state() private opened: Occurrence | undefined;
  @state() private leaving = false;

  /** Where the focus goes once this is drawn: what had it is about to go away, or to move. */
  #focusOn: readonly [selector: string, nth: number] | undefined;
  /** What has the focus before this is drawn. */
  #held: Element | null | undefined;
  #drawn: CalendarView | undefined;
  readonly #teller = new PeriodTeller(this);
  readonly #printing = new Printing(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  /** The parts that are there, or on their way. */
  readonly #parts: LoadedParts = { ...atFirst };

  constructor() {
    super('calendar', french, (network) => [network.selected, network.takesRegistrations]);
    // Before what the click does, which may be to move the focus on.
    this.addEventListener('click', focusPressed, true);
  }

  /** Shows the period after the one in view. */
  next(): void {
    this.#turn(1);
  }

  /** Shows the period before the one in view. */
  previous(): void {
    this.#turn(-1);
  }

  /** Shows the period of today. */
  today(): void {
    this.#goTo(this.#today);
  }

  /** Shows the period of a day, as `2026-03-29`. @returns whether it is a day */
  goTo(date: string): boolean {
    const day = dayOf(date);
    if (day !== undefined) this.#goTo(day);
    return day !== undefined;
  }

  /** Opens a meeting by its id. @returns whether there is such a meeting */
  openMeeting(id: string): boolean {
    const occurrence = this.network?.snapshot?.find(id);
    if (occurrence) this.#open(occurrence);
    return occurrence !== undefined;
  }

  /** The meeting that is open. */
  get openedMeeting(): Meeting | undefined {
    return this.opened?.meeting;
  }

  /** Closes the open meeting, if there is one. */
  closeMeeting(): void {
    const dialog = this.shadowRoot?.querySelector('dialog');
    if (dialog) dialog.close();
    else this.#closed();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#held = this.shadowRoot?.activeElement;
    if (changed.has('views')) {
      const named = viewsIn(this.views);
      if (named.length < listed(this.views).length) reportPart(`views="${this.views}"`, VIEW_NAMES);
      // Where the list is not offered, nor asked for, the first that is offered is the one to begin with.
      if (named[0] && !this.hasUpdated && !this.hasAttribute('view') && this.view === 'agenda') [this.view] = named;
    }
    if (!VIEW_NAMES.includes(this.view)) {
      reportPart(`view="${this.view}"`, VIEW_NAMES);
      this.view = 'agenda';
    }
    if (changed.has('date')) {
      this.day = undefined;
      if (this.date && dayOf(this.date) === undefined) reportPart(`date="${this.date}"`, '2026-03-29');
    }
    if (changed.has('timeZone') && this.timeZone && !this.#chosenZone) {
      reportPart(`time-zone="${this.timeZone}"`, 'Europe/Paris');
    }
    const part = this.#part;
    if (part !== 'agenda') void this.#load(part);
    if (this.network?.windows) void this.#load('windows');
    for (const name of ASKED_FOR) if (this[name] != null && this[name] !== false) void this.#load(name);
    // The view before stays until the one that was asked for is there.
    this.#drawn = this.#parts[part] ?? this.#drawn;
  }

  protected override updated(): void {
    // A meeting that newer data takes back is no reason to begin at the top of the page again.
    if (this.#held && !this.shadowRoot?.activeElement) this.#focusOn ??= ['.period-name', 0];
    if (!this.#focusOn) return;
    const [selector, nth] = this.#focusOn;
    const targets = this.renderRoot.querySelectorAll<HTMLElement>(`${selector}, .period-name`);
    this.#focusOn = undefined;
    (targets[nth] ?? targets[0])?.focus();
  }

  protected override renderReady(snapshot: Snapshot): TemplateResult {
    const context = this.#context(snapshot);
    const view = this.#drawn;
    const drawn = view && this.#draw(view, context);
    // What the page wrote into the tag stays until there is something to take its place.
    if (!drawn) return this.renderLoading();
    if (this.#parts[this.#part]) {
      this.#teller.shown = { view: this.view, ...view.period(context.day, context) };
    }
    const full =
      this.opened &&
      this.#parts.dialog?.render(this.opened, context, { openIn: this.openIn, closed: () => this.#closed() });
    const covered = full !== undefined && this.openIn === 'page';
    return html`<div class="head">
        <slot name="heading"
          >${heading(this.headingLevel, this.localize.messages.heading, { class: 'element-heading', part: 'heading' })}</slot
        >
        ${covered ? nothing : viewSwitch(this.#viewNames, this.view, (name) => (this.view = name), this.localize)}
      </div>
      <div ?hidden=${covered}>
        ${toolbar(view, context, this.leaving, () => this.#leave())}
        ${this.leaving ? this.#parts.leave?.render(context, { levels: this.levels, series: this.series, closed: () => this.#leave() }) : nothing}
        <div class="view">${drawn}</div>
      </div>
      ${full}
      <slot name="footer"></slot>`;
  }

  /**
   * The view, or that it has nothing to show; where its days are still to come, what is known of them. Nothing, where
   * what the page wrote says more than that.
   */
  #draw(view: CalendarView, context: ViewContext): unknown {
    const { windows } = this.network ?? {};
    const picked = view.pick?.(context);
    const whenEmpty = () => emptyPeriod(view, context, picked);
    if (!windows) return html`${whenEmpty()} ${view.render(context, picked)}`;
    return this.#parts.windows?.render({ host: this, view, context, picked, whenEmpty }, windows);
  }

  /** The part that draws: the list of what is over is one of its own. */
  get #part(): ViewName | 'past' {
    return this.past && this.view === 'agenda' ? 'past' : this.view;
  }

  get #viewNames(): readonly ViewName[] {
    const named = viewsIn(this.views);
    return named.includes(this.view) ? named : [...named, this.view];
  }

  get #chosenZone(): string | undefined {
    return this.timeZone && isZone(this.timeZone) ? this.timeZone : undefined;
  }

  get #today(): Day {
    return Zone.of(this.#chosenZone ?? viewerZone()).dayAt(Date.now());
  }

  #dayInView(today = this.#today): Day {
    return this.day ?? dayOf(this.date) ?? today;
  }

  #context(snapshot: Snapshot): ViewContext {
    const { network } = this;
    const now = Date.now();
    const viewer = viewerZone();
    const chosen = this.#chosenZone;
    const zone = chosen ?? viewer;
    const today = Zone.of(zone).dayAt(now);
    const occurrences = narrowed(network?.selected ?? [], this.levels, this.series);
    const step = Math.max(Math.trunc(this.limit) || 10, 1);
    return {
      snapshot,
      network,
      now,
      today,
      zone,
      occurrences,
      localize: this.localize,
      parts,
      day: this.#dayInView(today),
      step,
      limit: this.#printing.now ? Infinity : step * this.pages,
      printing: this.#printing.now,
      headingLevel: this.headingLevel + 2,
      filtered: occurrences.length < snapshot.occurrences.length,
      viewerZone: viewer,
      zoneOf: (occurrence) => displayZone(occurrence, viewer, chosen),
      text: (text) => this.text(text),
      open: (occurrence) => this.#open(occurrence),
      register: (occurrence) => this.#register(occurrence),
      goTo: (day, focus, view = this.view) => {
        this.view = view;
        this.#goTo(day, focus);
      },
      showMore: () => {
        this.#focusOn = ['.title', step * this.pages + 1];
        this.pages++;
      },
      showPast: () => {
        this.#focusOn = ['.period-name', 0];
        this.past = true;
      },
    };
  }

  #goTo(day: Day, focus?: boolean): void {
    // Who goes to today stays with it when the page is open at midnight.
    this.day = day === this.#today && !this.date ? undefined : day;
    this.past = false;
    if (focus) this.#focusOn = ['.number[tabindex="0"]', 1];
    // The same day again moves nothing but the focus.
    this.requestUpdate();
  }

  /** Shows the ways to take the meetings along, or hides them; the button for it takes the focus either way. */
  #leave(): void {
    this.leaving = !this.leaving;
    this.renderRoot.querySelector<HTMLElement>('[part~=leave]')?.focus();
    void this.#load('leave');
  }

  #turn(by: 1 | -1): void {
    const day = this.#drawn?.turn?.(this.#dayInView(), by);
    if (day !== undefined) this.#goTo(day);
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
    this.closeMeeting();
    if (this.dispatchEvent(new RegisterEvent(occurrence.meeting))) this.network?.register(occurrence.meeting.id);
  }

  /** Fetches a part when it is first needed; one that is there already is taken without waiting. */
  async #load(name: LazyPart): Promise<void> {
    if (name in this.#parts) return;
    this.#parts[name] = undefined;
    try {
      const part: Part = (fetched[name] ??= (await LAZY_PARTS[name]()).part);
      this.adopt(part.styles);
      part.attach?.(this);
      Object.assign(this.#parts, { [name]: part });
      this.requestUpdate();
    } catch (error) {
      reportPart(name, error);
      delete this.#parts[name];
      if (name === this.#part) {
        this.view = 'agenda';
        this.past = false;
      }
      this.leaving = false;
      this.#closed();
    }
  }
}

/** Safari focuses no button that is clicked: what opens from it could not lead back. */
function focusPressed(event: Event): void {
  const [pressed] = event.composedPath();
  if (pressed instanceof Element) pressed.closest('button')?.focus({ preventScroll: true });
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
