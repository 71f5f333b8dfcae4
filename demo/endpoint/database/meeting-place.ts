import type { MeetingInput } from '../../../src/contract/index.ts';
import { spanOf } from '../../../src/time/index.ts';

/** What a meeting is found by in a window: kept beside its body, because a database cannot read wall clocks. */
export interface MeetingPlace {
  /** Instants in UTC, which as text stand in the order of time. */
  starts_at: string;
  ends_at: string;
  /** Seconds; 0 where it recurs. How far before a window a meeting may begin that reaches into it. */
  lasts: number;
  /** 1 where it recurs: its dates go on after its first one. */
  recurs: number;
  /** JSON lists of ids; an empty one of levels is every level. */
  levels: string;
  series: string;
}

/** @param networkZone where a meeting that names no zone takes place */
export function placeOf(
  { start, end, timeZone, recurrence, levels, series }: MeetingInput,
  networkZone: string,
): MeetingPlace {
  const span = spanOf(start, end, timeZone ?? networkZone) ?? { start: 0, end: 0 };
  return {
    starts_at: new Date(span.start).toISOString(),
    ends_at: new Date(span.end).toISOString(),
    lasts: recurrence ? 0 : Math.ceil((span.end - span.start) / 1000),
    recurs: recurrence ? 1 : 0,
    levels: JSON.stringify(levels ?? []),
    series: JSON.stringify([series ?? []].flat()),
  };
}
