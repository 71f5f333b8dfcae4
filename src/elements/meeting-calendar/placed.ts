import { daysOf, within, type Occurrence } from '../../network/index.ts';
import type { Day } from '../../time/index.ts';
import type { ViewContext } from './view.ts';

/** A date of a meeting on the days it fills in the zone it is shown in, the last one included. */
export interface Placed {
  readonly occurrence: Occurrence;
  readonly first: Day;
  readonly last: Day;
}

/** What is on between two days, both included, by start: only that is placed on its days, however long the list is. */
export function placedWithin(context: ViewContext, firstDay: Day, lastDay: Day): Placed[] {
  return within(context.occurrences, firstDay, lastDay, context.snapshot.longest)
    .map((occurrence) => ({ occurrence, ...daysOf(occurrence, context.zoneOf(occurrence)) }))
    .filter(({ first, last }) => first <= lastDay && last >= firstDay);
}
