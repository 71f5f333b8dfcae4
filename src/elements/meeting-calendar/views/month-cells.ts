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

/** The seven cells of a week. A meeting of several days is one bar over all of them; what is shown keeps its row. */
export function cellsOf(week: readonly Day[], placed: readonly Placed[]): MonthCell[] {
  const [start = 0] = week;
  const bars = barsOver(
    start,
    placed.filter(({ first, last }) => first < last),
  );
  return week.map((day, i) => {
    const across = bars.filter(({ from, days }) => from <= i && i < from + days);
    const shown = across.filter(({ lane }) => lane < PER_DAY);
    const single = placed.filter(({ first, last }) => first === last && first === day);
    const lanes = Math.max(0, ...shown.map(({ lane }) => lane + 1));
    const hidden = across.length - shown.length;
    // A button that says «+ 1 autre» takes the room of the one.
    const room = PER_DAY - lanes + (hidden === 0 && single.length === PER_DAY - lanes + 1 ? 1 : 0);
    const pills = single.slice(0, room).map(({ occurrence }) => occurrence);
    return {
      day,
      bars: shown.filter(({ from }) => from === i),
      lanes,
      pills,
      total: across.length + single.length,
      rest: hidden + single.length - pills.length,
    };
  });
}
