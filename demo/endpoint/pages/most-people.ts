import type { Meeting, NetworkDocument } from '../../../src/contract/index.ts';
import { MOST_PARTICIPANTS, seatsInAll } from '../../../src/contract/registration.ts';

/** How many people one registration for this meeting may have. */
export function mostPeople({ registration }: NetworkDocument, meeting: Meeting | undefined): number {
  return Math.min(registration?.maxParticipants ?? MOST_PARTICIPANTS, meeting ? seatsInAll(meeting) : Infinity);
}
