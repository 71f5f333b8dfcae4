import type { Meeting } from '../../../contract/index.ts';
import { firstDayOf, monthOf, type Month } from '../../../time/index.ts';
import type { ViewContext } from '../view.ts';
import { placedWithin, type Placed } from '../placed.ts';

/** A level and what it meets for, month by month. */
export interface ProgrammeRow {
  readonly name: string;
  /** Its place among the levels, which gives it its mark and hue; -1 for all levels, and for others. */
  readonly order: number;
  readonly months: ReadonlyMap<Month, readonly Placed[]>;
}

/**
 * The rows of twelve months: every level of the endpoint, and below them, only where there is any, what is for all of
 * them and what is for levels that it does not list. A meeting of several levels stands in the row of each. What goes
 * on from before the first month stands in that month.
 */
export function rowsOf(firstMonth: Month, context: ViewContext): ProgrammeRow[] {
  const { snapshot, localize } = context;
  // By day: of two venues the one that is ahead may begin earlier, on a later day.
  const placed = placedWithin(context, firstDayOf(firstMonth), firstDayOf(firstMonth + 12) - 1).sort(
    (a, b) => a.first - b.first,
  );
  const row = (name: string, order: number, isIts: (meeting: Meeting) => boolean): ProgrammeRow => ({
    name,
    order,
    months: Map.groupBy(
      placed.filter(({ occurrence }) => isIts(occurrence.meeting)),
      ({ first }) => Math.max(firstMonth, monthOf(first)),
    ),
  });
  const levels = snapshot.document.levels.map(({ id, label }, order) =>
    row(context.text(label), order, ({ levels }) => levels.includes(id)),
  );
  const rest = [
    row(localize.common.allLevels, -1, ({ levels }) => levels.length === 0),
    row(localize.common.otherLevels, -1, ({ levels }) => levels.some((id) => snapshot.levelOrder(id) < 0)),
  ];
  const isUsed = ({ months }: ProgrammeRow) => months.size > 0;
  // A year in which a level does not meet says something, unless it is the visitor who left it out.
  return [...(context.filtered ? levels.filter(isUsed) : levels), ...rest.filter(isUsed)];
}
