import type { Attendance, Audience } from '../contract/index.ts';

/** What the visitor chose. Within a facet any choice matches, between facets all must; an empty facet lets all pass. */
export interface Selection {
  /** Level ids; {@link OTHER_LEVELS} stands for all that the endpoint does not list. */
  readonly levels: readonly string[];
  readonly series: readonly string[];
  readonly attendance: readonly Attendance[];
  readonly audience: readonly Audience[];
  /** The id of the meeting that is open, in a dialog or a page. */
  readonly meeting: string | undefined;
  /** The id of the meeting that the visitor wants to register for. */
  readonly registering: string | undefined;
}

export const emptySelection: Selection = {
  levels: [],
  series: [],
  attendance: [],
  audience: [],
  meeting: undefined,
  registering: undefined,
};

/** Stands for the levels that meetings name and the endpoint does not list. No endpoint can use it: ids there are its own. */
export const OTHER_LEVELS = '*other';
