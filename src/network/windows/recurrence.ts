import { RRuleTemporal } from 'rrule-temporal';
import type { Meeting } from '../../contract/index.ts';
import { DAY_MS, Zone, dayIso, spanOf, type Day } from '../../time/index.ts';
import { basic, readRuleLines } from './rule-lines.ts';

/** Dates of one meeting in one window: a rule that makes more (every minute, say) is cut there. */
const MOST_DATES = 1000;

/** Rules of one meeting, and times of a day that a rule may name: what is more takes minutes to unfold. */
const MOST_RULES = 10;
const MOST_TIMES = 100;

/**
 * The dates of a recurring meeting that can touch the days from `first` to `last`, each as a meeting of the same id
 * with its own start and end. Wall clocks are kept over clock changes: 10 h stays 10 h. An endless rule costs no more
 * than the window.
 * @param networkZone where a meeting that names no zone takes place
 * @param tell told, in English, what of the recurrence is left out
 * @throws Error for a rule that cannot be read (RFC 5545 §3.3.10), or that makes dates without measure
 */
export function datesWithin(
  meeting: Meeting,
  networkZone: string,
  first: Day,
  last: Day,
  tell: (message: string) => void = () => undefined,
): Meeting[] {
  const zone = meeting.timeZone ?? networkZone;
  const span = spanOf(meeting.start, meeting.end, zone);
  if (!span) return [];
  const { allDay } = span;
  // Whole days have no zone. In UTC a day is as long as the next.
  const clock = Zone.of(allDay ? 'UTC' : zone);
  const start = allDay ? allDay.startDay * DAY_MS : clock.toLocal(span.start);
  const length = allDay ? (allDay.endDay - allDay.startDay) * DAY_MS : clock.toLocal(span.end) - start;
  const setting = { zone, isAllDay: !!allDay, timeOfDay: start - Math.floor(start / DAY_MS) * DAY_MS };
  const { rules, added, leftOut } = readRuleLines(meeting.recurrence ?? '', setting, tell);
  if (!rules.length && !added.size) throw new Error('neither an RRULE nor an RDATE');
  if (rules.length > MOST_RULES) throw new Error(`more than ${MOST_RULES} rules`);
  const [from, until] = [(first - 1) * DAY_MS, (last + 2) * DAY_MS];
  const begin = `DTSTART;TZID=${clock.id}:${basic(wallClock(start))}`;
  const dates = new Map<number, number | undefined>();
  // Without a rule the first date stands beside those that are added.
  if (!rules.length) dates.set(clock.toInstant(start), undefined);
  for (const rule of rules) {
    for (const { epochMilliseconds } of readRule(begin, rule).between(new Date(from - length), new Date(until), true)) {
      dates.set(epochMilliseconds, undefined);
    }
  }
  for (const [at, end] of added) if (end !== undefined || !dates.has(at)) dates.set(at, end);
  const written = (local: number) => (allDay ? dayIso(local / DAY_MS) : wallClock(local));
  return [...dates]
    .map(([at, end]) => {
      const local = clock.toLocal(at);
      return { at, local, end: end === undefined ? local + length : clock.toLocal(end) };
    })
    .filter(({ at, local, end }) => {
      const isLeftOut = leftOut.instants.has(at) || leftOut.days.has(Math.floor(local / DAY_MS));
      return !isLeftOut && end >= from && local < until;
    })
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST_DATES)
    .map(({ local, end }) => {
      // Its zone is written down: the first date may have been an instant, which needed none.
      const hasEnd = meeting.end != null || end !== local + length;
      return { ...meeting, start: written(local), end: hasEnd ? written(end) : meeting.end, timeZone: zone };
    });
}

/** @throws Error where the rule is none, or would be unfolded for minutes */
function readRule(begin: string, rule: string): RRuleTemporal {
  const times = ['HOUR', 'MINUTE', 'SECOND'].map((part) => RegExp(`BY${part}=([^;]*)`, 'i').exec(rule)?.[1]);
  const count = times.reduce((product, list) => product * (list ?? '').split(',').length, 1);
  if (count > MOST_TIMES) throw new Error(`more than ${MOST_TIMES} times in a day`);
  if (/INTERVAL=\d{6}/i.test(rule)) throw new Error('an interval without measure');
  return new RRuleTemporal({ rruleString: `${begin}\nRRULE:${rule}` });
}

/** `2026-03-29T10:00:00`, of milliseconds read as if they were UTC. */
function wallClock(local: number): string {
  return new Date(local).toISOString().slice(0, 19);
}
