import type { Kysely } from 'kysely';
import {
  parseMeetingsPage,
  parseNetwork,
  type Level,
  type Meeting,
  type MeetingInput,
  type NetworkDocument,
  type NetworkDocumentInput,
  type Series,
  type TestimonialInput,
} from '../../src/contract/index.ts';
import type { Schema } from './database/schema.ts';

/** The whole document as the database has it now, with the seats that are left. */
export async function readDocument(db: Kysely<Schema>): Promise<NetworkDocumentInput> {
  const { meetingsUrl: _, ...frame } = await readFrame(db);
  const rows = await db
    .selectFrom('meetings')
    .leftJoin('seats', 'seats.meeting_id', 'meetings.id')
    .select([
      'meetings.body',
      'seats.capacity',
      'seats.taken',
      'seats.waitlist',
      'seats.changed_at',
      'meetings.updated_at',
    ])
    .orderBy('meetings.start')
    .orderBy('meetings.id')
    .execute();
  const changes = rows.flatMap((row) => [row.updated_at, row.changed_at ?? '']);
  return {
    ...frame,
    // When it last changed, not when it was read: as long as nothing changes, every process gives the same bytes.
    generatedAt: changes.reduce((latest, change) => (change > latest ? change : latest), frame.generatedAt),
    meetings: rows.map(({ body, capacity, taken, waitlist }) => withSeats(body, { capacity, taken, waitlist })),
  };
}

/** The document without its meetings, and where they are asked for: as much to read, however many there are. */
export async function readFrame(db: Kysely<Schema>) {
  const { body, updated_at } = await db.selectFrom('network').selectAll().executeTakeFirstOrThrow();
  return {
    version: 1,
    generatedAt: updated_at,
    ...(JSON.parse(body) as Pick<NetworkDocumentInput, 'network'>),
    levels: await readListed<Level>(db, 'levels'),
    series: await readListed<Series>(db, 'series'),
    testimonials: await readListed<TestimonialInput>(db, 'testimonials'),
    // What `routes/meetings.ts` answers.
    meetingsUrl: 'meetings{?from,to,level,series,cursor,id}',
    // What `routes/calendar-feed.ts` answers.
    feeds: { icalendar: 'meetings.ics{?level,series}' },
  };
}

/**
 * Who publishes and what registering asks for, without the lists.
 * @throws Error where the database holds what the contract does not allow
 */
export async function readNetworkHead(db: Kysely<Schema>): Promise<Pick<NetworkDocument, 'network' | 'registration'>> {
  const { body } = await db.selectFrom('network').select('body').executeTakeFirstOrThrow();
  const parsed = parseNetwork({ ...(JSON.parse(body) as object), version: 1 });
  if (!parsed.ok) throw new Error(`The stored network is unreadable at «${parsed.error.path}».`);
  return parsed.data;
}

/** One meeting as it is now; `undefined` where there is none of this id. */
export async function readMeeting(
  db: Kysely<Schema>,
  id: string,
): Promise<{ input: MeetingInput; meeting: Meeting } | undefined> {
  // There is none; but PostgreSQL would fail rather than say so.
  if (id.includes('\0')) return undefined;
  const row = await db
    .selectFrom('meetings')
    .leftJoin('seats', 'seats.meeting_id', 'meetings.id')
    .select(['meetings.body', 'seats.capacity', 'seats.taken', 'seats.waitlist'])
    .where('meetings.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const input = withSeats(row.body, row);
  const page = parseMeetingsPage({ meetings: [input] });
  const meeting = page.ok ? page.data.meetings[0] : undefined;
  return meeting && { input, meeting };
}

/** Those of these meetings that there are, as they are now, without their seats. One that cannot be read is left out. */
export async function readMeetings(db: Kysely<Schema>, ids: readonly string[]): Promise<Meeting[]> {
  const meetings: MeetingInput[] = [];
  for (let first = 0; first < ids.length; first += AT_ONCE) {
    const some = ids.slice(first, first + AT_ONCE);
    const rows = await db.selectFrom('meetings').select('body').where('id', 'in', some).execute();
    meetings.push(...rows.map(({ body }) => JSON.parse(body) as MeetingInput));
  }
  const page = parseMeetingsPage({ meetings });
  return page.ok ? page.data.meetings : [];
}

/** Ids that one statement names: SQLite takes 32,766 values at once. */
const AT_ONCE = 500;

interface Seats {
  capacity: number | null;
  taken: number | null;
  waitlist: number | null;
}

/** A stored meeting with the seats that are left now. */
export function withSeats(body: string, { capacity, taken, waitlist }: Seats): MeetingInput {
  const meeting = JSON.parse(body) as MeetingInput;
  if (!meeting.registration || capacity === null || taken === null) return meeting;
  const remaining = Math.max(0, capacity - taken);
  return { ...meeting, registration: { ...meeting.registration, capacity, remaining, waitlist: waitlist === 1 } };
}

async function readListed<T>(db: Kysely<Schema>, table: 'levels' | 'series' | 'testimonials'): Promise<T[]> {
  const rows = await db.selectFrom(table).select('body').orderBy('rank').execute();
  return rows.map((row) => JSON.parse(row.body) as T);
}
