import { RRuleTemporal } from 'rrule-temporal';
import { DAY_MS, Zone } from '../../../src/time/index.ts';

/** When a rule is over that has no end. As text it still stands after every other instant. */
const NEVER = Date.parse('9999-12-31T00:00Z');

/** Dates of a rule that are looked through for the last one: with more, it counts as one without an end. */
const MOST_DATES = 2000;

/** A day too many costs a window one meeting more; a day too few would hide a date. */
const MARGIN = 2 * DAY_MS;

/**
 * When the dates of a recurring meeting are over, or a little later, so that no window is told of rules of long ago.
 * @param recurrence as the contract has it (RFC 5545 §3.8.5)
 * @param first its first date, in milliseconds since 1970
 * @param zone whose clocks the rule follows
 */
export function endOfRule(recurrence: string, first: { start: number; end: number }, zone: string): number {
  const [rule, another] = recurrence.split(/[\r\n]+/).filter((line) => line.trim() && !/^EXDATE[:;]/i.test(line));
  // Dates that are named one by one are looked for by whoever expands them.
  if (!rule || another || /^RDATE[:;]/i.test(rule)) return NEVER;
  const length = first.end - first.start;
  const [, year, month, date] = /UNTIL=(\d{4})(\d\d)(\d\d)/i.exec(rule) ?? [];
  if (date) return Date.UTC(Number(year), Number(month) - 1, Number(date)) + length + MARGIN;
  const last = /COUNT=/i.test(rule) ? lastOf(rule, first.start, zone) : undefined;
  return last === undefined ? NEVER : last + length + MARGIN;
}

/** When the last date begins; `undefined` where the rule has too many, or cannot be read. */
function lastOf(rule: string, start: number, zone: string): number | undefined {
  try {
    const clock = Zone.of(zone);
    const begins = new Date(clock.toLocal(start)).toISOString().slice(0, 19).replace(/[-:]/g, '');
    const line = rule.trim().replace(/^(?!RRULE:)/i, 'RRULE:');
    const dates = new RRuleTemporal({ rruleString: `DTSTART;TZID=${clock.id}:${begins}\n${line}` }).all(
      (_, i) => i < MOST_DATES,
    );
    return dates.length < MOST_DATES ? dates.at(-1)?.epochMilliseconds : undefined;
  } catch {
    return undefined;
  }
}
