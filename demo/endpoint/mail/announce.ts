import type { Kysely, Transaction } from 'kysely';
import { retrying } from '../database/retry.ts';
import type { Schema } from '../database/schema.ts';
import type { Occasion } from '../occasion.ts';
import { lockSeats } from '../registrations-repository.ts';
import { promote } from '../waiting-list.ts';
import { enqueueLetter } from './enqueue.ts';

/**
 * Writes to everybody whose meeting has another status or start than they were last told: however the network changed it,
 * and however long ago. A meeting that is on again also takes in those who wait.
 */
export async function announceChanges(db: Kysely<Schema>, occasion: Occasion): Promise<void> {
  const meetings = await outdated(db).select('meetings.id').distinct().execute();
  for (const { id } of meetings) {
    await retrying(() => db.transaction().execute((trx) => announce(trx, id, occasion)));
  }
}

async function announce(trx: Transaction<Schema>, meetingId: string, occasion: Occasion): Promise<void> {
  await lockSeats(trx, meetingId);
  const registrations = await outdated(trx)
    .select(['registrations.id', 'meetings.status', 'meetings.start'])
    .where('meetings.id', '=', meetingId)
    .execute();
  for (const { id, status, start } of registrations) {
    await trx
      .updateTable('registrations')
      .set(({ eb }) => ({ announced: `${status} ${start}`, revision: eb('revision', '+', 1) }))
      .where('id', '=', id)
      .execute();
    await enqueueLetter(trx, { kind: 'meeting-changed', registrationId: id }, occasion);
  }
  await promote(trx, meetingId, occasion);
}

function outdated(db: Kysely<Schema>) {
  return db
    .selectFrom('registrations')
    .innerJoin('meetings', 'meetings.id', 'registrations.meeting_id')
    .where('registrations.status', '!=', 'cancelled')
    .where((eb) =>
      eb(
        'registrations.announced',
        '!=',
        eb(eb(eb.ref('meetings.status'), '||', eb.val(' ')), '||', eb.ref('meetings.start')),
      ),
    );
}
