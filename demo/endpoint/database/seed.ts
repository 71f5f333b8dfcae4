import type { Kysely, Transaction } from 'kysely';
import type { MeetingInput, NetworkDocumentInput } from '../../../src/contract/index.ts';
import { temporalReady } from '../../../src/time/index.ts';
import { placeOf } from './meeting-place.ts';
import type { Schema } from './schema.ts';

/**
 * Writes a document into a database that holds none yet. One that is seeded, by this process or by another that starts at
 * the same moment, is left as it is.
 * @returns whether it was written
 */
export async function seed(db: Kysely<Schema>, document: NetworkDocumentInput, now: Date): Promise<boolean> {
  // Meetings are placed in time as they are written.
  await temporalReady();
  return db.transaction().execute(async (trx) => {
    const { levels, series, meetings, testimonials, version: _, generatedAt: __, ...head } = document;
    const updated_at = now.toISOString();
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('network')
      .values({ id: 1, body: JSON.stringify(head), updated_at })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (!numInsertedOrUpdatedRows) return false;

    await insertListed(trx, 'levels', levels ?? []);
    await insertListed(trx, 'series', series ?? []);
    await insertListed(trx, 'testimonials', testimonials ?? []);
    const zone = head.network.timeZone ?? 'Europe/Paris';
    await insertMeetings(trx, meetings ?? [], zone, updated_at);
    return true;
  });
}

/** Rows that one statement adds: SQLite takes 32,766 values at once. */
const AT_ONCE = 500;

/**
 * Adds meetings with their seats. Seats said to be gone count as taken.
 * @param zone the network's own
 */
export async function insertMeetings(
  trx: Transaction<Schema>,
  meetings: readonly MeetingInput[],
  zone: string,
  now: string,
): Promise<void> {
  for (let first = 0; first < meetings.length; first += AT_ONCE) {
    const some = meetings.slice(first, first + AT_ONCE);
    const rows = some.map((meeting) => ({
      id: meeting.id,
      start: meeting.start,
      status: meeting.status ?? 'scheduled',
      body: JSON.stringify(meeting),
      updated_at: now,
      ...placeOf(meeting, zone),
    }));
    await trx.insertInto('meetings').values(rows).execute();
    const seats = some.flatMap((meeting) => seatsOf(meeting, now));
    if (seats.length) await trx.insertInto('seats').values(seats).execute();
  }
}

function seatsOf({ id, registration }: MeetingInput, now: string) {
  if (!registration) return [];
  const capacity = registration.capacity ?? null;
  const taken = capacity === null ? 0 : capacity - Math.min(registration.remaining ?? capacity, capacity);
  return [
    {
      meeting_id: id,
      capacity,
      taken,
      waitlist: registration.waitlist ? (1 as const) : (0 as const),
      tickets: 0,
      changed_at: now,
    },
  ];
}

async function insertListed(
  trx: Transaction<Schema>,
  table: 'levels' | 'series' | 'testimonials',
  items: readonly { id: string }[],
): Promise<void> {
  if (items.length === 0) return;
  const rows = items.map((item, rank) => ({ id: item.id, rank, body: JSON.stringify(item) }));
  await trx.insertInto(table).values(rows).execute();
}
