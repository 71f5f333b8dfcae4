import type { Meeting, NetworkDocument } from '../contract/index.ts';
import { DAY_MS, Zone, spanOf, type Day, type Span } from '../time/index.ts';

/** One date of a meeting, placed in time. */
export interface Occurrence extends Span {
  /** Unique in its document even where ids are not: what a list keys its rows by. */
  readonly key: string;
  readonly meeting: Meeting;
  /** The IANA zone the meeting is announced in. */
  readonly zone: string;
}

/** Every date of a document, by start; those that start together stay in the document's order. */
export function occurrencesOf(document: NetworkDocument): Occurrence[] {
  const seen = new Map<string, number>();
  const occurrences: Occurrence[] = [];
  for (let meeting of document.meetings) {
    const zone = meeting.timeZone ?? document.network.timeZone;
    const span = spanOf(meeting.start, meeting.end, zone);
    if (!span) continue;
    const times = seen.get(meeting.id) ?? 0;
    seen.set(meeting.id, times + 1);
    // Some change the status alone: nobody goes there any more all the same.
    if (meeting.status === 'movedOnline') meeting = { ...meeting, attendance: 'online' };
    // Field by field: a spread takes three times as long, which ten thousand meetings feel.
    const { start, end, allDay } = span;
    occurrences.push({ start, end, allDay, key: `${times} ${meeting.id}`, meeting, zone });
  }
  return occurrences.sort((a, b) => a.start - b.start);
}

/**
 * The zone a date is shown in: the venue's for those who go there, the viewer's for those who connect.
 * @param chosen a zone the host asked for, which goes before both
 */
export function displayZone({ meeting, zone }: Occurrence, viewer: string, chosen?: string): string {
  return chosen ?? (meeting.attendance === 'online' ? viewer : zone);
}

/** The days a date fills in a zone, the last one included. One that ends at 00:00 does not reach into that day. */
export function daysOf(occurrence: Occurrence, zone: string): { first: Day; last: Day } {
  const { start, end, allDay } = occurrence;
  if (allDay) return { first: allDay.startDay, last: allDay.endDay - 1 };
  const here = Zone.of(zone);
  const first = here.dayAt(start);
  return { first, last: Math.max(first, Math.ceil(here.toLocal(end) / DAY_MS) - 1) };
}

/** Whether a date is over. */
export function isPast(occurrence: Occurrence, now: number): boolean {
  return Math.max(occurrence.end, occurrence.start + 1) <= now;
}
