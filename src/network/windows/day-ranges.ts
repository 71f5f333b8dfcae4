import type { Day } from '../../time/index.ts';

/** Days from `first` to `last`, both included. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

export function overlaps(a: Days, b: Days): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** What of `wanted` is in none of `known`, in order. */
export function gapsIn(wanted: Days, known: readonly Days[]): Days[] {
  let first = wanted.first;
  const gaps: Days[] = [];
  for (const days of [...known].sort((a, b) => a.first - b.first)) {
    if (days.last < first || days.first > wanted.last) continue;
    if (days.first > first) gaps.push({ first, last: days.first - 1 });
    first = Math.max(first, days.last + 1);
  }
  if (first <= wanted.last) gaps.push({ first, last: wanted.last });
  return gaps;
}

/** How many days lie between two ranges; 0 where they touch or overlap. */
export function distance(a: Days, b: Days): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}
