import { asHeld } from '../../../src/contract/as-held.ts';
import { calendarFile } from '../../../src/contract/calendar-file.ts';
import { safeLink, type Meeting, type Text } from '../../../src/contract/index.ts';
import type { Span } from '../../../src/time/index.ts';
import type { LetterFacts } from './letter-facts.ts';

/**
 * The calendar file of a letter. It has the UID of every other file of this meeting, and each one is newer (`SEQUENCE`,
 * RFC 5545 §3.8.7.4) than the one before: the meeting's own number and the registration's both only go up.
 * Somebody who waits gets a tentative date.
 */
export function calendarOf(
  { kind, registration, meeting, publicUrl, now }: LetterFacts,
  span: Span,
  text: (value: Text | null | undefined) => string,
): { file: string; removes: boolean } {
  const removes = kind === 'cancelled' || meeting.status === 'cancelled';
  const entry: Meeting = {
    // Before the status, by which the writer would leave the place out, gives way to another.
    ...asHeld(meeting),
    // What the writer makes STATUS:TENTATIVE of.
    ...(registration.status === 'waitlisted' && !removes && { status: 'postponed' as const }),
    sequence: (meeting.sequence ?? 0) + registration.revision,
  };
  const file = calendarFile([{ ...span, meeting: entry }], {
    text,
    document: { levels: [], series: [] },
    domain: new URL(publicUrl).hostname,
    urlOf: ({ url }) => safeLink(url, `${publicUrl}/network.json`),
    method: removes ? 'CANCEL' : 'PUBLISH',
    now,
  });
  return { file, removes };
}
