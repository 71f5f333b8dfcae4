import type { Kysely, Transaction } from 'kysely';
import type { MeetingInput, NetworkDocumentInput } from '../../../src/contract/index.ts';
import type { Schema } from './schema.ts';

/**
 * Writes a document into a database that holds none yet. One that is seeded, by this process or by another that starts at
 * the same moment, is left as it is.
 * @returns whether it was written
 */
export async function seed(db: Kysely<Schema>, document: NetworkDocumentInput, now: Date): Promise<boolean> {
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
    for (const meeting of meetings ?? []) await insertMeeting(trx, meeting, updated_at);
    return true;
  });
}

/** Adds one meeting with its seats. Seats said to be gone count as taken. */
export async function insertMeeting(trx: Transaction<Schema>, meeting: MeetingInput, now: string): Promise<void> {
  const { id, start, status, registration } = meeting;
  await trx
    .insertInto('meetings')
    .values({ id, start, status: status ?? 'scheduled', body: JSON.stringify(meeting), updated_at: now })
    .execute();
  if (!registration) return;
  const capacity = registration.capacity ?? null;
  await trx
    .insertInto('seats')
    .values({
      meeting_id: id,
      capacity,
      taken: capacity === null ? 0 : capacity - Math.min(registration.remaining ?? capacity, capacity),
      waitlist: registration.waitlist ? 1 : 0,
      tickets: 0,
      changed_at: now,
    })
    .execute();
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
