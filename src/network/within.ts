import { DAY_MS, type Day } from '../time/index.ts';
import type { Occurrence } from './occurrence.ts';

/**
 * Those of `occurrences`, sorted by start, that can touch the days from `first` to `last` in any zone. Found by
 * halving, so that a month costs the same among a hundred meetings as among a hundred thousand.
 * @param longest how far before a day a meeting may begin that still goes on, in milliseconds
 */
export function within(
  occurrences: readonly Occurrence[],
  first: Day,
  last: Day,
  longest: number,
): readonly Occurrence[] {
  // No zone is further than 14 hours from UTC: a day on either side covers them all.
  const from = (first - 1) * DAY_MS;
  const until = (last + 2) * DAY_MS;
  const begin = firstAtOrAfter(occurrences, from - longest);
  const end = firstAtOrAfter(occurrences, until);
  return occurrences.slice(begin, end).filter((occurrence) => occurrence.end >= from);
}

/** The index of the first date that starts at `instant` or later. */
function firstAtOrAfter(occurrences: readonly Occurrence[], instant: number): number {
  let low = 0;
  let high = occurrences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((occurrences[middle]?.start ?? Infinity) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
