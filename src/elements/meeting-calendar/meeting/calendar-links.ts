import type { Occurrence } from '../../../network/index.ts';
import { dayIso } from '../../../time/index.ts';

/** What a calendar service is told of a meeting. */
export interface CalendarEvent {
  readonly title: string;
  readonly details: string;
  readonly place: string;
}

/** The services, by the names they give themselves. */
type Service = 'Google Agenda' | 'Outlook.com' | 'Office 365' | 'Yahoo';

/** What servers of all services take: IIS, which serves Outlook, refuses a query of more than 2,048 characters. */
const LONGEST = 2000;

/**
 * The addresses at which calendar services offer to write an event down. None of them is documented by its service;
 * they are collected by the Interaction Design Foundation (add-event-to-calendar-docs). Times are UTC; whole days are
 * dates, of which the last is exclusive, but for Yahoo (add-to-calendar-button, which tries each service). What is too
 * long for an address is cut at the end of the details.
 */
export function calendarLinks(occurrence: Occurrence, event: CalendarEvent): Record<Service, string> {
  const { allDay, start, end } = occurrence;
  const dates = allDay
    ? { start: dayIso(allDay.startDay), end: dayIso(allDay.endDay) }
    : { start: instant(start), end: instant(end) };
  const [from, until] = [compact(dates.start), compact(dates.end)];
  const wholeDay = allDay && { allday: 'true' };
  const outlook = { path: '/calendar/action/compose', rru: 'addevent', startdt: dates.start, enddt: dates.end };
  const named = { subject: 'title', body: 'details', location: 'place' } as const;
  return {
    'Google Agenda': address(
      'https://calendar.google.com/calendar/render',
      { action: 'TEMPLATE', dates: `${from}/${until}` },
      { text: 'title', details: 'details', location: 'place' },
      event,
    ),
    'Outlook.com': address(
      'https://outlook.live.com/calendar/0/deeplink/compose',
      { ...outlook, ...wholeDay },
      named,
      event,
    ),
    'Office 365': address(
      'https://outlook.office.com/calendar/0/deeplink/compose',
      { ...outlook, ...wholeDay },
      named,
      event,
    ),
    Yahoo: address(
      'https://calendar.yahoo.com/',
      { v: '60', st: from, et: allDay ? compact(dayIso(allDay.endDay - 1)) : until, ...(allDay && { dur: 'allday' }) },
      { title: 'title', desc: 'details', in_loc: 'place' },
      event,
    ),
  };
}

/** `2026-03-12T13:00:00Z` */
function instant(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** `20260312T130000Z` */
function compact(date: string): string {
  return date.replace(/[-:]/g, '');
}

/** @param names how the service calls each text */
function address(
  base: string,
  fixed: Record<string, string>,
  names: Record<string, keyof CalendarEvent>,
  { title, details, place }: CalendarEvent,
): string {
  const make = (texts: CalendarEvent): string => {
    const query = new URLSearchParams(fixed);
    for (const [name, key] of Object.entries(names)) if (texts[key]) query.set(name, texts[key]);
    // A plus for a space is a form's habit: Outlook shows it.
    return `${base}?${query.toString().replaceAll('+', '%20')}`;
  };
  const short = { title: beginningOf(title, 120), place: beginningOf(place, 80) };
  for (let length = Math.min(details.length, LONGEST); length > 0; length = Math.floor(length * 0.8)) {
    const full = make({ ...short, details: length < details.length ? `${beginningOf(details, length)}…` : details });
    if (full.length <= LONGEST) return full;
  }
  return make({ ...short, details: '' }).slice(0, LONGEST);
}

/** The beginning of a text, which ends in no half of a character. */
function beginningOf(text: string, length: number): string {
  return text.slice(0, length).replace(/\p{Surrogate}$/u, '');
}
