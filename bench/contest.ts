import type { NetworkDocumentInput } from '../src/contract/index.ts';

/** What every calendar gets. Levels, meetings and their texts are the same for all; each reads them in its own way. */
export interface CalendarContent {
  readonly document: NetworkDocumentInput;
  /** How many meetings the list shows: as many as the month has that is in view when it is asked for. */
  readonly listed: number;
}

/** What every carousel gets. */
export interface CarouselContent {
  readonly document: NetworkDocumentInput;
}

/** The selectors by which the harness sees what a visitor sees. */
export interface Sight {
  /** The name of the period, or the position in the carousel. */
  readonly title: string;
  /** One meeting in the month, or one slide. */
  readonly entry: string;
  /** One meeting in the list. */
  readonly row: string;
}

/** What a contestant shows of itself. */
export interface Contestant<Content> {
  readonly sight: Sight;
  /** What belongs to its evaluation beside its own module. */
  load?(): Promise<unknown>;
  /** Turns the content into the contestant's own format; not measured. */
  prepare?(content: Content): void;
  mount(host: HTMLElement, content: Content): void;
  /** Where it draws; the first is looked at, all are watched. */
  roots(): readonly ParentNode[];
  next(): void;
}

/** A calendar: mounted in its month view. */
export interface CalendarContestant extends Contestant<CalendarContent> {
  /** Shows one level only; `undefined` for all. */
  filter(level: string | undefined): void;
  show(view: 'month' | 'list'): void;
}

export type CarouselContestant = Contestant<CarouselContent>;

export type Contest = 'calendar' | 'carousel';

/** `ours`, what it is compared with, and who else does the same. */
export type Role = 'vanilla' | 'lit' | 'ours' | 'peer';

export interface Entrant {
  readonly contest: Contest;
  /** Its file in `contestants/<contest>/`. */
  readonly file: string;
  readonly name: string;
  readonly role: Role;
  /** The package whose version the table names. */
  readonly package?: string;
}

export const ENTRANTS: readonly Entrant[] = [
  { contest: 'calendar', file: 'vanilla', name: 'vanilla', role: 'vanilla' },
  { contest: 'calendar', file: 'lit-only', name: 'lit-only', role: 'lit', package: 'lit' },
  { contest: 'calendar', file: 'ours', name: 'anacej', role: 'ours' },
  { contest: 'calendar', file: 'fullcalendar', name: 'FullCalendar', role: 'peer', package: 'fullcalendar' },
  { contest: 'calendar', file: 'event-calendar', name: 'EventCalendar', role: 'peer', package: '@event-calendar/core' },
  { contest: 'calendar', file: 'schedule-x', name: 'Schedule-X', role: 'peer', package: '@schedule-x/calendar' },
  { contest: 'carousel', file: 'vanilla', name: 'vanilla', role: 'vanilla' },
  { contest: 'carousel', file: 'lit-only', name: 'lit-only', role: 'lit', package: 'lit' },
  { contest: 'carousel', file: 'ours', name: 'anacej', role: 'ours' },
  { contest: 'carousel', file: 'splide', name: 'Splide', role: 'peer', package: '@splidejs/splide' },
  { contest: 'carousel', file: 'embla', name: 'Embla', role: 'peer', package: 'embla-carousel' },
  { contest: 'carousel', file: 'swiper', name: 'Swiper element', role: 'peer', package: 'swiper' },
];

/** What is measured in each contest, in the order of the session. */
export const STEPS = {
  calendar: ['evaluation', 'mount', 'next', 'filter', 'list', 'heap', 'nodes'],
  carousel: ['evaluation', 'mount', 'next', 'heap', 'nodes'],
} as const satisfies Record<Contest, readonly string[]>;

export type Step = (typeof STEPS)[Contest][number];

export const UNITS: Record<Step, string> = {
  evaluation: 'ms',
  mount: 'ms',
  next: 'ms',
  filter: 'ms',
  list: 'ms',
  heap: 'kB',
  nodes: '',
};
