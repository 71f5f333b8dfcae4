import { RRuleTemporal } from 'rrule-temporal';
import type { Meeting } from '../../contract/index.ts';
import { DAY_MS, Zone, dayIso, parseWhen, spanOf, type Day } from '../../time/index.ts';

/** Dates of one meeting in one window: a rule that makes more (every minute, say) is cut there. */
const MOST_DATES = 1000;

/**
 * The dates of a recurring meeting that can touch the days from `first` to `last`, each as a meeting of the same id
 * with its own start and end. Wall clocks are kept over clock changes: 10 h stays 10 h. An endless rule costs no more
 * than the window.
 * @param networkZone where a meeting that names no zone takes place
 * @throws Error for a rule that cannot be read (RFC 5545 §3.3.10), or that makes dates without measure
 */
export function datesWithin(meeting: Meeting, networkZone: string, first: Day, last: Day): Meeting[] {
  const zone = meeting.timeZone ?? networkZone;
  const span = spanOf(meeting.start, meeting.end, zone);
  if (!span) return [];
  const { allDay } = span;
  // Whole days have no zone. In UTC a day is as long as the next.
  const clock = Zone.of(allDay ? 'UTC' : zone);
  const start = allDay ? allDay.startDay * DAY_MS : clock.toLocal(span.start);
  const length = allDay ? (allDay.endDay - allDay.startDay) * DAY_MS : clock.toLocal(span.end) - start;
  const written = (local: number) => (allDay ? dayIso(local / DAY_MS) : wallClock(local));
  const rule = new RRuleTemporal({
    rruleString: [`DTSTART;TZID=${clock.id}:${basic(wallClock(start))}`, ...ruleLines(meeting.recurrence, clock)].join(
      '\n',
    ),
  });
  return rule
    .between(new Date((first - 1) * DAY_MS - length), new Date((last + 2) * DAY_MS), true)
    .slice(0, MOST_DATES)
    .map(({ epochMilliseconds }) => {
      const local = clock.toLocal(epochMilliseconds);
      // Its zone is written down: the first date may have been an instant, which needed none.
      const end = meeting.end == null ? meeting.end : written(local + length);
      return { ...meeting, start: written(local), end, timeZone: zone };
    });
}

/**
 * The lines of a recurrence: an RRULE, with or without its name, and RDATE and EXDATE where there are any. An end that
 * is a wall clock is written as the instant that RFC 5545 asks for.
 */
function ruleLines(recurrence: string | null | undefined, clock: Zone): string[] {
  return (recurrence ?? '')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => (/^(?:RRULE|RDATE|EXDATE)[:;]/i.test(line) ? line : `RRULE:${line}`))
    .map((line) =>
      line.replace(/(UNTIL=)(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(?!\d|Z)/i, (_, name: string, ...parts: string[]) => {
        const [year, month, date, hours, minutes, seconds] = parts;
        const until = parseWhen(`${year}-${month}-${date}T${hours}:${minutes}:${seconds}`);
        return name + basic(wallClock(until ? clock.toInstant(until.ms) : NaN)) + 'Z';
      }),
    );
}

/** `2026-03-29T10:00:00`, of milliseconds read as if they were UTC. */
function wallClock(local: number): string {
  return new Date(local).toISOString().slice(0, 19);
}

/** `20260329T100000`, as iCalendar writes it. */
function basic(iso: string): string {
  return iso.replace(/[-:]/g, '');
}
