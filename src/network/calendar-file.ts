import type { Text } from '../contract/index.ts';
import { dayIso, type Day } from '../time/index.ts';
import type { Occurrence } from './occurrence.ts';

export interface CalendarFileOptions {
  /** A text of the document in the reader's language. */
  text: (text: Text | null | undefined) => string;
  /** Labels of its levels and series. */
  categories: readonly string[];
  /** Whose `id` it is: the host name of the endpoint. Makes the UID the same in every file of the same meeting. */
  domain: string;
  /** Its page. */
  url?: string | undefined;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * One meeting as an iCalendar object (RFC 5545), for the visitor's own calendar. Times are UTC instants: a file
 * without VTIMEZONE must not name a zone, or Outlook reads it an hour off.
 */
export function calendarFile(
  occurrence: Occurrence,
  { text, categories, domain, url, now }: CalendarFileOptions,
): string {
  const { meeting, allDay, start, end } = occurrence;
  const description = [text(meeting.summary), text(meeting.description), url].filter(Boolean).join('\n\n');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//anacej//rencontres//FR',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(meeting.id)}@${domain}`,
    `DTSTAMP:${utc(now)}`,
    ...(allDay
      ? [`DTSTART;VALUE=DATE:${date(allDay.startDay)}`, `DTEND;VALUE=DATE:${date(allDay.endDay)}`]
      : [`DTSTART:${utc(start)}`, `DTEND:${utc(end)}`]),
    `SEQUENCE:${meeting.sequence ?? 0}`,
    `STATUS:${statusOf(meeting.status)}`,
    property('SUMMARY', text(meeting.title)),
    property('DESCRIPTION', description),
    property('LOCATION', placeOf(occurrence, text)),
    categories.length ? `CATEGORIES:${categories.map(escaped).join(',')}` : '',
    url ? `URL:${url}` : '',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines
    .filter(Boolean)
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function placeOf({ meeting }: Occurrence, text: CalendarFileOptions['text']): string {
  const { location } = meeting;
  if (!location) return '';
  const town = [location.postalCode, location.city].filter(Boolean).join(' ');
  return [text(location.name), location.address, town].filter(Boolean).join(', ');
}

function statusOf(status: Occurrence['meeting']['status']): string {
  return status === 'cancelled' ? 'CANCELLED' : status === 'postponed' ? 'TENTATIVE' : 'CONFIRMED';
}

function property(name: string, value: string): string {
  return value && `${name}:${escaped(value)}`;
}

/** TEXT of RFC 5545 §3.3.11; controls, which it does not allow, are left out. */
function escaped(value: string): string {
  return value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n|\u2028|\u2029/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

function utc(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function date(day: Day): string {
  return dayIso(day).replaceAll('-', '');
}

/** No line is longer than 75 octets of UTF-8 (§3.1), and none is cut inside a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = '';
  let room = 75;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (octets > room) {
      text += '\r\n ';
      room = 74;
    }
    text += character;
    room -= octets;
  }
  return text;
}
