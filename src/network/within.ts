import { DAY_MS, type Day } from '../time/index.ts';
import type { Occurrence } from './occurrence.ts';

const longest = new WeakMap<readonly Occurrence[], number>();

/**
 * Those of `occurrences`, sorted by start, that can touch the days from `first` to `last` in any zone. Found by
 * halving, so that a month costs the same among a hundred meetings as among a hundred thousand.
 */
export function within(occurrences: readonly Occurrence[], first: Day, last: Day): readonly Occurrence[] {
  // No zone is further than 14 hours from UTC: a day on either side covers them all.
  const from = (first - 1) * DAY_MS;
  const until = (last + 2) * DAY_MS;
  const begin = firstAtOrAfter(occurrences, from - longestOf(occurrences));
  const end = firstAtOrAfter(occurrences, until);
  return occurrences.slice(begin, end).filter((occurrence) => occurrence.end >= from);
}

/** How far before a day a meeting may begin that still goes on. Read once for a list, which is the same until it changes. */
function longestOf(occurrences: readonly Occurrence[]): number {
  let most = longest.get(occurrences);
  if (most === undefined) {
    most = 0;
    for (const { start, end } of occurrences) most = Math.max(most, end - start);
    longest.set(occurrences, most);
  }
  return most;
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
