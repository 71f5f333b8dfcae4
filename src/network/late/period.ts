import { DAY_MS, parseWhen, viewerZone, type Day } from '../../time/index.ts';
import type { Test } from '../facets.ts';
import { daysOf, displayZone, type Occurrence } from '../occurrence.ts';
import type { Period } from '../selection.ts';

interface Days {
  first: Day;
  last: Day;
}

/** The days of each date never change, and finding them is most of the work. */
const known = new WeakMap<Occurrence, Days & { viewer: string }>();

/**
 * Whether a date falls into a period, by the day that is written beside it: the venue's for those who go there, the
 * viewer's for those who connect. Days given the wrong way round mean what lies between them; one that is no day counts
 * as left out.
 */
export function passesPeriod(period: Period | undefined): Test {
  const from = dayOf(period?.from) ?? -Infinity;
  const to = dayOf(period?.to) ?? Infinity;
  const start = Math.min(from, to);
  const end = Math.max(from, to);
  const viewer = viewerZone();
  return (occurrence) => {
    const { first, last } = daysFor(occurrence, viewer);
    return first <= end && last >= start;
  };
}

function daysFor(occurrence: Occurrence, viewer: string): Days {
  const found = known.get(occurrence);
  if (found?.viewer === viewer) return found;
  const days = { ...daysOf(occurrence, displayZone(occurrence, viewer)), viewer };
  known.set(occurrence, days);
  return days;
}

/** One of the days of a period; `undefined` for what is none. */
export function dayOf(text: string | undefined): Day | undefined {
  const when = text ? parseWhen(text) : undefined;
  return when?.kind === 'date' ? when.ms / DAY_MS : undefined;
}
