import { DAY_MS, Zone, dayIso, instantOf, isZone, parseWhen, temporal, type Day } from '../../time/index.ts';

/** The lines of a recurrence (RFC 5545 §3.8.5), what they say of dates read on the clock of their meeting. */
interface RuleLines {
  readonly rules: readonly string[];
  /** Starts in milliseconds since 1970; those that say so themselves with their end. */
  readonly added: ReadonlyMap<number, number | undefined>;
  readonly leftOut: { readonly instants: ReadonlySet<number>; readonly days: ReadonlySet<Day> };
}

/** The meeting whose recurrence it is. */
interface Setting {
  /** Where a wall clock is read that names no zone. */
  readonly zone: string;
  readonly isAllDay: boolean;
  /** When it begins, in milliseconds since midnight. */
  readonly timeOfDay: number;
}

interface Moment {
  /** Milliseconds since 1970; of whole days as if they were UTC. */
  readonly at: number;
  /** The day, where no hour was written. */
  readonly day?: Day;
}

const LINE = /^([A-Z-]+)((?:;[\w-]+=(?:"[^"]*"|[^":;]*))*):(.*)$/i;
/** A line that goes on in the next (§3.1). One that only stands further in begins with a name. */
const FOLD = /\r?\n[ \t](?!\s*(?:RRULE|RDATE|EXDATE)[:;])/gi;

/**
 * Reads a `recurrence` as endpoints write it: an RRULE, with or without its name, and RDATE and EXDATE where there are
 * any. What cannot be read is left out, the rest holds.
 * @param tell told, in English, of what is left out
 */
export function readRuleLines(recurrence: string, setting: Setting, tell: (message: string) => void): RuleLines {
  const rules: string[] = [];
  const added = new Map<number, number | undefined>();
  const instants = new Set<number>();
  const days = new Set<Day>();
  for (const line of recurrence.replace(FOLD, '').split(/[\r\n]+/)) {
    const written = line.trim();
    const [, name = 'RRULE', parameters = '', value = written] = LINE.exec(written) ?? [];
    const property = name.toUpperCase();
    if (property === 'RRULE') {
      if (value) rules.push(withEnd(value.replace(/\s/g, ''), setting));
    } else if (property === 'RDATE' || property === 'EXDATE') {
      const zone = zoneIn(parameters, property, setting, tell);
      for (const text of value.split(',')) {
        const [first = '', last] = text.trim().split('/');
        const moment = momentOf(first, zone, setting);
        if (!moment) {
          if (text.trim()) tell(`${property}: ${JSON.stringify(text.slice(0, 40))} is no date such as 20260329T100000`);
        } else if (property === 'RDATE') added.set(moment.at, endOf(last, moment, zone, setting));
        else if (moment.day === undefined) instants.add(moment.at);
        else days.add(moment.day);
      }
    } else tell(`${property}: only RRULE, RDATE and EXDATE are read here`);
  }
  return { rules, added, leftOut: { instants, days } };
}

/** The zone that a line names; where it is no IANA zone, that of the meeting, which is nearly always meant. */
function zoneIn(parameters: string, property: string, { zone }: Setting, tell: (message: string) => void): string {
  const named = /;TZID="?([^";]+)/i.exec(parameters)?.[1] ?? zone;
  if (isZone(named)) return named;
  tell(`${property}: unknown time zone ${JSON.stringify(named)}, read in ${zone}`);
  return zone;
}

/** Many write a day alone for a date with hours, or midnight for whole days: the day is meant in either case. */
function momentOf(text: string, named: string, { zone, isAllDay, timeOfDay }: Setting): Moment | undefined {
  const when = parseWhen(extended(text));
  if (!when) return undefined;
  if (isAllDay) {
    // An instant is the day that begins or ends with it at the place; any other is the day that is written.
    const local = when.kind === 'instant' ? Zone.of(zone).toLocal(when.ms) : when.ms;
    const isBound = [0, DAY_MS - 1000].includes(local % DAY_MS);
    const day = Math.floor((isBound ? local : when.ms) / DAY_MS);
    return { at: day * DAY_MS, day };
  }
  if (when.kind === 'date') return { at: Zone.of(zone).toInstant(when.ms + timeOfDay), day: when.ms / DAY_MS };
  return { at: instantOf(when, named) };
}

/** The end of a PERIOD, which is another moment or a duration; `undefined` where there is none. */
function endOf(text: string | undefined, { at }: Moment, zone: string, setting: Setting): number | undefined {
  if (!text) return undefined;
  const end = momentOf(text, zone, setting)?.at;
  if (end !== undefined) return end;
  try {
    return at + temporal().Duration.from(text).total({ unit: 'milliseconds', relativeTo: '2026-01-01' });
  } catch {
    return undefined;
  }
}

/** A rule with the end that the library reads alike everywhere: a day, or the instant that RFC 5545 asks for. */
function withEnd(rule: string, setting: Setting): string {
  return rule.replace(/(UNTIL=)([^;]*)/i, (_, name: string, text: string) => {
    const moment = momentOf(text, setting.zone, setting);
    if (!moment) throw new Error(`UNTIL: ${JSON.stringify(text.slice(0, 40))} is no date such as 20260329T100000Z`);
    const { at, day } = moment;
    return name + (day === undefined ? `${basic(new Date(at).toISOString()).slice(0, 15)}Z` : basic(dayIso(day)));
  });
}

/** `2026-03-29T10:00:00`, of what iCalendar writes `20260329T100000`. */
function extended(text: string): string {
  return text
    .trim()
    .toUpperCase()
    .replace(/^(\d{4})(\d\d)(\d\d)/, '$1-$2-$3')
    .replace(
      /T(\d\d)(\d\d)(\d\d)?/,
      (_, hours: string, minutes: string, seconds = '00') => `T${hours}:${minutes}:${seconds}`,
    );
}

/** `20260329T100000`, as iCalendar writes it. */
export function basic(iso: string): string {
  return iso.replace(/[-:]/g, '');
}
