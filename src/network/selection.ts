import type { Attendance, Audience } from '../contract/index.ts';

/** Days, the first and the last one included, as `2026-03-29`. One that is left out leaves that side open. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What the visitor chose. Within a facet any choice matches, between facets all must; an empty facet lets all pass. */
export interface Selection {
  /** Level ids; {@link OTHER_LEVELS} stands for all that the endpoint does not list. */
  readonly levels: readonly string[];
  readonly series: readonly string[];
  readonly attendance: readonly Attendance[];
  readonly audience: readonly Audience[];
  /** Regions, or departments where no region is given, in small letters without accents: `ile-de-france`. */
  readonly territory: readonly string[];
  /** Meetings that take place on one of these days, at least in part. */
  readonly period: Period | undefined;
  /** Words of which each must begin a word of the title, the summary, a speaker or the place. */
  readonly text: string;
  /** The id of the meeting that is open, in a dialog or a page. */
  readonly meeting?: string | undefined;
  /** The id of the meeting that the visitor wants to register for. */
  readonly registering?: string | undefined;
}

/** What narrows the meetings, all of the selection but the meeting that is open or registered for. */
export type Facet = Exclude<keyof Selection, 'meeting' | 'registering'>;

/** Nothing chosen: every facet, and nothing else. */
export const emptySelection: Selection = {
  levels: [],
  series: [],
  attendance: [],
  audience: [],
  territory: [],
  period: undefined,
  text: '',
};

/** Stands for the levels that meetings name and the endpoint does not list. No endpoint can use it: ids there are its own. */
export const OTHER_LEVELS = '*other';
