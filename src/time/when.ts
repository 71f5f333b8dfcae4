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
  /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:(Z)|([+-])(\d\d):?(\d\d))?)?$/;

/** Reads a date of the contract. `undefined` for what is not one: `2019-9-13`, month 13, 30 February, 25:00. */
export function parseWhen(text: string): When | undefined {
  const match = WHEN_PATTERN.exec(text);
  if (!match) return undefined;
  const [, year, month, date, hours, minutes, seconds = '0', utc, sign, offsetHours, offsetMinutes] = match;
  const midnight = midnightOf(Number(year), Number(month), Number(date));
  if (midnight === undefined) return undefined;
  if (hours === undefined) return { kind: 'date', ms: midnight };

  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 60) return undefined;
  const ms = midnight + ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  if (utc) return { kind: 'instant', ms };
  if (!sign) return { kind: 'local', ms };
  if (Number(offsetHours) > 23 || Number(offsetMinutes) > 59) return undefined;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000;
  return { kind: 'instant', ms: sign === '-' ? ms + offset : ms - offset };
}

/** Midnight of a day as if it were UTC; `undefined` for a day that no calendar has. */
function midnightOf(year: number, month: number, date: number): number | undefined {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; «0001-01-01» is how some exporters write that there is no date.
  if (year < 100 || month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  const midnight = Date.UTC(year, month - 1, date);
  // Date.UTC rolls 30 February over into March; only the ends of months need a second look.
  return date > 28 && new Date(midnight).getUTCDate() !== date ? undefined : midnight;
}

/** When something happens: instants in milliseconds since 1970, `end` never before `start`. */
export interface Span {
  start: number;
  end: number;
  /** The days it fills where it has no hours; `endDay` is exclusive. */
  allDay?: { startDay: Day; endDay: Day };
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
