import type { CSSResult, TemplateResult, nothing } from 'lit';
import type { Text } from '../../contract/index.ts';
import type { MeetingParts } from './meeting-parts.ts';
import type { LocalizeController } from '../../i18n/index.ts';
import type { Network, Occurrence, Snapshot } from '../../network/index.ts';
import type { Day } from '../../time/index.ts';
import { listed } from '../listed.ts';

/** What a view draws from, made anew for each render, and what it may ask the calendar to do. */
export interface ViewContext {
  readonly snapshot: Snapshot;
  readonly network: Network | undefined;
  /** The dates that the visitor's selection lets pass, by start. */
  readonly occurrences: readonly Occurrence[];
  readonly localize: LocalizeController<'calendar'>;
  readonly parts: MeetingParts;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly today: Day;
  /** The zone that today and its hours are read in. */
  readonly zone: string;
  /** The day the visitor stands on: its period is shown, and a grid gives it the focus. */
  readonly day: Day;
  /** How many more meetings a list shows each time. */
  readonly step: number;
  /** How many meetings a list shows; all of them while the page is printed. */
  readonly limit: number;
  /** Whether the page is being printed: nothing of the period may then stay behind a button. */
  readonly printing: boolean;
  /** Whether dates of the period are still to come: then nobody knows that a day is empty. */
  readonly partly?: boolean;
  /** The rank of headings inside the view. */
  readonly headingLevel: number;
  /** Whether the selection narrows anything: an empty list then has another reason. */
  readonly filtered: boolean;
  /** The viewer's own zone. */
  readonly viewerZone: string;
  /** The zone a date is shown in. */
  zoneOf: (occurrence: Occurrence) => string;
  /** A text of the endpoint in the reader's language. */
  text(text: Text | null | undefined): string;
  open(occurrence: Occurrence): void;
  register(occurrence: Occurrence): void;
  /** Shows another day, in another view where one is named. With `focus` the focus follows, as it does after a key press. */
  goTo: (day: Day, focus: boolean, view?: ViewName) => void;
  /** Shows `step` more meetings. */
  showMore(): void;
  /** Shows what is over. */
  showPast(): void;
  /** What a list shows under each of its meetings. */
  readonly under?: (occurrence: Occurrence) => TemplateResult | typeof nothing;
}

/** The days that a view shows at a time, both included, and what they are called: «mars 2027». */
export interface Period {
  readonly first: Day;
  readonly last: Day;
  readonly name: string;
}

/** A way of showing the calendar, in a module of its own that is loaded when it is first shown. */
export interface CalendarView {
  readonly styles: CSSResult;
  /** The period that `day` lies in. */
  period(day: Day, context: ViewContext): Period;
  /** The day by which the period after (`by` 1) or before (-1) that of `day` is shown. Left out where there is none. */
  turn?(day: Day, by: 1 | -1): Day;
  /** What it shows, where that is not all that touches its period. */
  pick?(context: ViewContext): readonly Occurrence[];
  /** @param picked what `pick` gave for the same context */
  render(context: ViewContext, picked?: readonly Occurrence[]): TemplateResult;
}

export type ViewName = 'agenda' | 'month' | 'week' | 'programme';

/** The views there are, in the order of the switch. */
export const VIEW_NAMES: readonly ViewName[] = ['agenda', 'month', 'week', 'programme'];

/** Those that an attribute names, in the order of the switch. */
export function viewsIn(attribute: string): readonly ViewName[] {
  const names = listed(attribute);
  return VIEW_NAMES.filter((name) => names.includes(name));
}
