import type { Kysely } from 'kysely';
import type { Meeting, NetworkDocument } from '../../../src/contract/index.ts';
import { spanOf, type Span } from '../../../src/time/index.ts';
import type { Schema } from '../database/schema.ts';

/** How a meeting fills. */
export interface MeetingCounts {
  meeting: Meeting;
  span: Span | undefined;
  zone: string;
  /** People with a seat, and people who wait. */
  confirmed: number;
  waiting: number;
}

/** Every meeting that takes registrations here, in the order of the document. */
export async function countMeetings(
  db: Kysely<Schema>,
  { meetings, network }: NetworkDocument,
): Promise<MeetingCounts[]> {
  const rows = await db
    .selectFrom('registrations')
    .innerJoin('participants', 'participants.registration_id', 'registrations.id')
    .select(({ fn }) => ['meeting_id', 'status', fn.countAll().as('people')])
    .groupBy(['meeting_id', 'status'])
    .execute();
  const counted = new Map(rows.map(({ meeting_id, status, people }) => [`${status} ${meeting_id}`, Number(people)]));
  return meetings
    .filter(({ id, registration }) => registration && (!registration.url || rows.some((row) => row.meeting_id === id)))
    .map((meeting) => {
      const zone = meeting.timeZone ?? network.timeZone;
      return {
        meeting,
        span: spanOf(meeting.start, meeting.end, zone),
        zone,
        confirmed: counted.get(`confirmed ${meeting.id}`) ?? 0,
        waiting: counted.get(`waitlisted ${meeting.id}`) ?? 0,
      };
    });
}
