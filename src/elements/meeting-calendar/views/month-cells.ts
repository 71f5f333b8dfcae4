import type { Occurrence } from '../../../network/index.ts';
import type { Day } from '../../../time/index.ts';
import { barsOver, type Bar } from './bars.ts';
import type { Placed } from '../placed.ts';

/** Meetings that a cell shows before «+ 3 autres». */
const PER_DAY = 3;

/** A day of the month, and what there is room for. */
export interface MonthCell {
  readonly day: Day;
  /** The bars that begin in this cell. */
  readonly bars: readonly Bar[];
  /** How many rows are taken by bars that begin here or cross the day. */
  readonly lanes: number;
  /** The meetings of this day alone. */
  readonly pills: readonly Occurrence[];
  /** How many meetings there are on the day, and how many of them are not shown. */
  readonly total: number;
  readonly rest: number;
}

/**
 * The seven cells of a week. A meeting of several days is one bar over all of them, in the same row.
 * @param several the meetings of several days
 * @param single those of one day, by that day
 */
export function cellsOf(
  week: readonly Day[],
  several: readonly Placed[],
  single: ReadonlyMap<Day, readonly Placed[]>,
): MonthCell[] {
  const bars = barsOver(week[0] ?? 0, several);
  return week.map((day, i) => {
    const across = bars.filter(({ from, days }) => from <= i && i < from + days);
    const shown = across.filter(({ lane }) => lane < PER_DAY);
    const own = single.get(day) ?? [];
    const lanes = Math.max(0, ...shown.map(({ lane }) => lane + 1));
    const total = across.length + own.length;
    const room = PER_DAY - lanes;
    // «+ 1 autre» would take the room of the one.
    const isOneMore = across.length === shown.length && own.length === room + 1;
    const pills = own.slice(0, isOneMore ? room + 1 : room).map(({ occurrence }) => occurrence);
    return {
      day,
      bars: shown.filter(({ from }) => from === i),
      lanes,
      pills,
      total,
      rest: total - shown.length - pills.length,
    };
  });
}
