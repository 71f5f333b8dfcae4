import { dayIso, type Day } from '../time/day.ts';
import type { Span } from '../time/when.ts';
import { asHeld } from './as-held.ts';
import { icalInstant, icalLine, icalParameter, icalText } from './icalendar-text.ts';
import type { Text } from './text.ts';
import type { Meeting, NetworkDocument } from './types.ts';

/** One date of a meeting: what becomes one VEVENT. */
export interface CalendarEntry extends Span {
  readonly meeting: Meeting;
}

export interface CalendarFileOptions {
  /** A text of the document in the reader's language. */
  text: (text: Text | null | undefined) => string;
  /** The levels and series that meetings name: their labels become the categories. */
  document: Pick<NetworkDocument, 'levels' | 'series'>;
  /** Whose ids these are: the host name of the endpoint. Makes a UID the same in every file of the same meeting. */
  domain: string;
  /** The page of a meeting, absolute and safe to follow; `undefined` where it has none. Default: none has. */
  urlOf?: (meeting: Meeting) => string | undefined;
  /** When the file was made, in milliseconds since 1970. */
  now: number;
  /** When the meetings last changed, in milliseconds since 1970. Default: left out. */
  modified?: number;
  /** `CANCEL` in a message that takes the meetings out of a calendar again (RFC 5546 §3.2.5). Default `PUBLISH`. */
  method?: 'PUBLISH' | 'CANCEL';
  /** The name of the calendar, for a file that one subscribes to (RFC 7986 §5.1). Default: none. */
  name?: string;
  /** How many hours a subscriber waits before asking again (RFC 7986 §5.7). Default: left to the subscriber. */
  refreshHours?: number;
  /**
   * All dates there are, where `entries` are only some of them: dates that share a meeting's id are then told apart
   * alike in every file. Default: `entries`.
   */
  among?: readonly { readonly meeting: Pick<Meeting, 'id'> }[];
}

/**
 * Meetings as an iCalendar object (RFC 5545), for the visitor's own calendar, for a mail or a feed. Times are UTC
 * instants: a file without VTIMEZONE must not name a zone, or Outlook reads it an hour off.
 */
export function calendarFile(entries: readonly CalendarEntry[], options: CalendarFileOptions): string {
  const { method = 'PUBLISH', name, refreshHours } = options;
  const uidOf = uids(options.among ?? entries, options.domain);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//anacej//rencontres//FR',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    // What RFC 7986 calls NAME and REFRESH-INTERVAL most programs still know by the names they gave them.
    ...(name ? [`NAME:${icalText(name)}`, `X-WR-CALNAME:${icalText(name)}`] : []),
    ...(refreshHours
      ? [`REFRESH-INTERVAL;VALUE=DURATION:PT${refreshHours}H`, `X-PUBLISHED-TTL:PT${refreshHours}H`]
      : []),
    ...entries.flatMap((entry) => eventLines(entry, uidOf(entry), options)),
    'END:VCALENDAR',
  ]
    .map(icalLine)
    .join('');
}

function eventLines(entry: CalendarEntry, uid: string, options: CalendarFileOptions): string[] {
  const { allDay, start, end } = entry;
  const meeting = asHeld(entry.meeting);
  const { text, urlOf, now, modified, method } = options;
  const url = urlOf?.(meeting);
  const description = [text(meeting.summary), text(meeting.description), url].filter(Boolean).join('\n\n');
  const categories = categoriesOf(meeting, options).map(icalText).join(',');
  const lines = [
    'BEGIN:VEVENT',
    `UID:${icalText(uid)}`,
    `DTSTAMP:${icalInstant(now)}`,
    modified === undefined ? '' : `LAST-MODIFIED:${icalInstant(modified)}`,
    ...(allDay
      ? [`DTSTART;VALUE=DATE:${date(allDay.startDay)}`, `DTEND;VALUE=DATE:${date(allDay.endDay)}`]
      : [`DTSTART:${icalInstant(start)}`, end > start ? `DTEND:${icalInstant(end)}` : '']),
    `SEQUENCE:${meeting.sequence ?? 0}`,
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : statusOf(meeting)}`,
    property('SUMMARY', text(meeting.title)),
    property('DESCRIPTION', description),
    property('LOCATION', placeOf(meeting, text)),
    coordinatesOf(meeting),
    categories && `CATEGORIES:${categories}`,
    url ? `URL:${url}` : '',
    organizerOf(meeting),
    'END:VEVENT',
  ];
  return lines.filter(Boolean);
}

/**
 * What names a date in every calendar that holds it. A meeting with one date keeps its UID when that date moves. The
 * dates that share an id are known by their start, as are instances in RFC 5545 §3.8.4.4; a RECURRENCE-ID would ask
 * for the rule that they are exceptions from, which there is not. Of a rule one date may be all that is known so far.
 */
function uids(all: NonNullable<CalendarFileOptions['among']>, domain: string): (entry: CalendarEntry) => string {
  const dates = new Map<string, number>();
  for (const { meeting } of all) dates.set(meeting.id, (dates.get(meeting.id) ?? 0) + 1);
  const given = new Map<string, number>();
  return ({ meeting, start }) => {
    const several = meeting.recurrence || (dates.get(meeting.id) ?? 0) > 1;
    const name = several ? `${meeting.id}-${icalInstant(start)}` : meeting.id;
    const times = (given.get(name) ?? 0) + 1;
    given.set(name, times);
    return `${name}${times > 1 ? `-${times}` : ''}@${domain}`;
  };
}

function categoriesOf(meeting: Meeting, { document, text }: CalendarFileOptions): string[] {
  const ids = [...meeting.levels, ...[meeting.series ?? []].flat()];
  return [...document.levels, ...document.series].filter(({ id }) => ids.includes(id)).map(({ label }) => text(label));
}

function placeOf({ location }: Meeting, text: CalendarFileOptions['text']): string {
  if (!location) return '';
  const town = [location.postalCode, location.city].filter(Boolean).join(' ');
  return [text(location.name), location.address, town].filter(Boolean).join(', ');
}

function coordinatesOf({ location }: Meeting): string {
  const { latitude, longitude } = location ?? {};
  return latitude == null || longitude == null ? '' : `GEO:${latitude.toFixed(6)};${longitude.toFixed(6)}`;
}

/** Only one who can be written to: the value of ORGANIZER is an address (§3.8.4.3). */
function organizerOf({ organizer }: Meeting): string {
  if (organizer == null || typeof organizer === 'string') return '';
  const mail = /^mailto:([^\s?\p{C}]+@[^\s?\p{C}]+)/iu.exec(organizer.url ?? '')?.[1];
  return mail ? `ORGANIZER;CN=${icalParameter(organizer.name)}:mailto:${mail}` : '';
}

function statusOf({ status }: Meeting): string {
  return status === 'cancelled' ? 'CANCELLED' : status === 'postponed' ? 'TENTATIVE' : 'CONFIRMED';
}

function property(name: string, value: string): string {
  return value && `${name}:${icalText(value)}`;
}

function date(day: Day): string {
  return dayIso(day).replaceAll('-', '');
}
