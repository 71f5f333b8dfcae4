import type { MeetingInput } from '../../../src/contract/index.ts';
import { DAY_MS, spanOf } from '../../../src/time/index.ts';
import { endOfRule } from './end-of-rule.ts';

/** How long a meeting lasts, roughly: how far before its first day a window must look for what reaches into it. */
export type Stretch = 'day' | 'month' | 'open';

/** Milliseconds at most. */
export const STRETCHES: Readonly<Record<Stretch, number>> = { day: DAY_MS, month: 32 * DAY_MS, open: Infinity };

/** What a meeting is found by in a window: kept beside its body, because a database cannot read wall clocks. */
export interface MeetingPlace {
  /** Instants in UTC, which as text stand in the order of time. */
  starts_at: string;
  /** Where it recurs, of its last date; far away where there is none. */
  ends_at: string;
  /** From the first to the last. */
  stretch: Stretch;
  /** JSON lists of ids; an empty one of levels is every level. */
  levels: string;
  series: string;
}

/** @param networkZone where a meeting that names no zone takes place */
export function placeOf(
  { start, end, timeZone, recurrence, levels, series }: MeetingInput,
  networkZone: string,
): MeetingPlace {
  const zone = timeZone ?? networkZone;
  const span = spanOf(start, end, zone) ?? { start: 0, end: 0 };
  const over = recurrence ? endOfRule(recurrence, span, zone) : span.end;
  return {
    starts_at: new Date(span.start).toISOString(),
    ends_at: new Date(over).toISOString(),
    stretch: (['day', 'month'] as const).find((stretch) => over - span.start <= STRETCHES[stretch]) ?? 'open',
    levels: JSON.stringify(levels ?? []),
    series: JSON.stringify([series ?? []].flat()),
  };
}
