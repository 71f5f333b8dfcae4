import { DAY_MS, type Day } from './day.ts';
import { Zone } from './zone.ts';

/**
 * The three ways a date is written in the contract (and in iCalendar, RFC 5545 §3.3.4–3.3.5):
 * - `date`: `2026-03-29`, a whole day, nobody's zone;
 * - `local`: `2026-03-29T10:00`, a wall clock that needs a zone beside it;
 * - `instant`: `2026-03-29T10:00+02:00` or `…Z`, the same moment everywhere.
 *
 * `ms` is milliseconds since 1970, of the instant itself or of the wall clock read as if it were UTC.
 */
export type When = { kind: 'date'; ms: number } | { kind: 'local'; ms: number } | { kind: 'instant'; ms: number };

/** ISO 8601 as the contract takes it; also the `pattern` of the published JSON Schema. */
export const WHEN_PATTERN =
  /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/;

/** Whether a text is a date of the contract: not `2019-9-13`, month 13, 30 February or 25:00. */
export function isWhen(text: string): boolean {
  if (!WHEN_PATTERN.test(text)) return false;
  const dayOfMonth = text.slice(8, 10);
  // Some engines roll 30 February over into March: the date must come back as it was written.
  return dayOfMonth <= '28' || new Date(text.slice(0, 10)).getUTCDate() === Number(dayOfMonth);
}

/** Reads a date of the contract. `undefined` for what is not one; see {@link isWhen}. */
export function parseWhen(text: string): When | undefined {
  if (!isWhen(text)) return undefined;
  if (text.length === 10) return { kind: 'date', ms: Date.parse(text) };
  if (!/[Z+-]/.test(text.slice(16))) return { kind: 'local', ms: Date.parse(`${text}Z`) };
  return { kind: 'instant', ms: Date.parse(text.replace(/(\d\d)(\d\d)$/, '$1:$2')) };
}

/** When something happens: instants in milliseconds since 1970, `end` never before `start`. */
export interface Span {
  start: number;
  end: number;
  /** The days it fills where it has no hours; `endDay` is exclusive. */
  allDay?: { startDay: Day; endDay: Day } | undefined;
}

/**
 * The span between two dates of the contract, read in `zone` where they carry none themselves.
 * A missing end, or one before the start, is the start; for whole days, the day itself
 * (RFC 5545 §3.6.1: a DATE start without an end lasts one day).
 * @returns `undefined` where `start` is not a date of the contract
 */
export function spanOf(start: string, end: string | null | undefined, zone: string): Span | undefined {
  const from = parseWhen(start);
  if (!from) return undefined;
  const to = end == null ? undefined : parseWhen(end);
  if (from.kind === 'date') {
    const startDay = from.ms / DAY_MS;
    const endDay = Math.max(startDay + 1, to ? Math.ceil(to.ms / DAY_MS) : 0);
    const here = Zone.of(zone);
    return { start: here.toInstant(from.ms), end: here.toInstant(endDay * DAY_MS), allDay: { startDay, endDay } };
  }
  const instant = instantOf(from, zone);
  return { start: instant, end: to ? Math.max(instant, instantOf(to, zone)) : instant };
}

/** The moment a date of the contract names, a wall clock read in `zone`. */
export function instantOf(when: When, zone: string): number {
  return when.kind === 'instant' ? when.ms : Zone.of(zone).toInstant(when.ms);
}
