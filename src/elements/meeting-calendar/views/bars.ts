import type { Day } from '../../../time/index.ts';
import type { Placed } from '../placed.ts';

/** A meeting as a bar over the days of one week. */
export interface Bar extends Placed {
  /** The day of the week, 0–6, on which it stands, and how many days it covers from there. */
  readonly from: number;
  readonly days: number;
  /** The row it lies in, from 0: bars of one row never meet. */
  readonly lane: number;
}

/** Lays meetings, given by their first day, over the seven days from `start` on, each in the highest row that is free. */
export function barsOver(start: Day, meetings: readonly Placed[]): Bar[] {
  const ends: Day[] = [];
  const bars: Bar[] = [];
  for (const meeting of meetings) {
    const first = Math.max(meeting.first, start);
    const last = Math.min(meeting.last, start + 6);
    if (first > last) continue;
    const free = ends.findIndex((end) => end < first);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = last;
    bars.push({ ...meeting, from: first - start, days: last - first + 1, lane });
  }
  return bars;
}
