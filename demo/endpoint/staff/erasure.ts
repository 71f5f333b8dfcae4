import type { Transaction } from 'kysely';
import { spanOf } from '../../../src/time/index.ts';
import { emptyJournal } from '../database/empty-journal.ts';
import type { Database } from '../database/open.ts';
import { retrying } from '../database/retry.ts';
import type { LetterKind, Schema } from '../database/schema.ts';
import { readMeeting, readNetworkHead } from '../network-repository.ts';
import type { Occasion } from '../occasion.ts';
import { findRegistration, lockSeats, releaseSeats } from '../registrations-repository.ts';
import { promote } from '../waiting-list.ts';
import { writeAnew, type Left } from './letters-anew.ts';
import { isSame, isWrittenTo, registrationsOf } from './person.ts';

const DAY = 24 * 60 * 60 * 1000;

export interface Erased {
  /** Registrations that are gone altogether. */
  registrations: number;
  /** Registrations of several people that stay without this one. */
  changed: number;
  /** Seats that are free again, or went to those who waited. */
  seats: number;
}

/**
 * Erases one person, all at once or not at all (RGPD, article 17): their rows, what they answered and agreed to, links,
 * keys, and the mails that name them, sent or not. Whoever was registered with them stays; where the person was the one
 * to write to, the first of the others takes their place, and is written to with a link. What a mail was still to tell the
 * others is written anew. Free seats go to those who wait.
 */
export async function erasePerson(database: Database, email: string, occasion: Occasion): Promise<Erased> {
  const erased = await retrying(() =>
    database.db.transaction().execute(async (trx) => {
      const erased: Erased = { registrations: 0, changed: 0, seats: 0 };
      const concerned = await registrationsOf(trx, email);
      // Always in the same order, so that two erasures never wait for each other.
      const meetings = [...new Set(concerned.map(({ meeting_id }) => meeting_id))].sort();
      for (const meetingId of meetings) {
        await lockSeats(trx, meetingId);
        let freed = 0;
        const left: Left[] = [];
        // Read again behind the lock: somebody may have changed or cancelled theirs meanwhile.
        const now = (await registrationsOf(trx, email)).filter((one) => one.meeting_id === meetingId);
        for (const { id } of now) {
          const done = await eraseFrom(trx, id, email, erased);
          freed += done.seats;
          if (done.left) left.push(done.left);
        }
        if (freed > 0) await releaseSeats(trx, meetingId, freed, new Date(occasion.now).toISOString());
        // Also where none is freed: a group that waits may fit now, with one less.
        const inherited = left.flatMap(({ id, hasNewContact }) => (hasNewContact ? [id] : []));
        const promoted = await promote(trx, meetingId, occasion, inherited);
        const untold = left.filter(({ id }) => !promoted.includes(id));
        await writeAnew(trx, meetingId, untold, occasion);
        erased.seats += freed;
      }
      // Whoever was replaced as the contact is in no registration, but mails to them may not have gone out.
      await trx.deleteFrom('outbox').where(isWrittenTo(email)).execute();
      return erased;
    }),
  );
  // The person is erased, whatever becomes of the journal now: the upkeep comes back to it.
  await emptyJournal(database).catch(() => {});
  return erased;
}

/** @returns how many seats it frees, and the registration where others are left in it */
async function eraseFrom(
  trx: Transaction<Schema>,
  id: string,
  email: string,
  erased: Erased,
): Promise<{ seats: number; left?: Left }> {
  const registration = await findRegistration(trx, id);
  if (!registration) return { seats: 0 };
  const { participants, status, contact_email } = registration;
  const others = participants.filter((person) => !isSame(person.email, email));
  const seats = status === 'confirmed' ? participants.length - others.length : 0;
  const [heir] = others;
  if (!heir) {
    await deleteRegistrations(trx, [id]);
    erased.registrations++;
    return { seats };
  }
  const hasNewContact = isSame(contact_email, email);
  await takeOut(trx, id, participants, email);
  if (hasNewContact) await handOver(trx, id, heir);
  const unsent = await forgetTraces(trx, id);
  erased.changed++;
  return { seats, left: { id, hasNewContact, unsent } };
}

async function takeOut(
  trx: Transaction<Schema>,
  id: string,
  participants: readonly { email: string }[],
  email: string,
): Promise<void> {
  // As they are written in the database, which knows nothing of case.
  const written = participants.filter((person) => isSame(person.email, email)).map((person) => person.email);
  if (written.length > 0) {
    await trx.deleteFrom('participants').where('registration_id', '=', id).where('email', 'in', written).execute();
  }
  await trx
    .updateTable('registrations')
    .set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Answers and consents were the contact's own words. */
async function handOver(trx: Transaction<Schema>, id: string, heir: { name: string; email: string }): Promise<void> {
  await trx
    .updateTable('registrations')
    .set({ contact_name: heir.name, contact_email: heir.email, contact_phone: null, answers: '{}' })
    .where('id', '=', id)
    .execute();
  await trx.deleteFrom('consents').where('registration_id', '=', id).execute();
  await trx.deleteFrom('manage_links').where('registration_id', '=', id).execute();
}

/**
 * Mails quote names; the key stands for the request as the person sent it.
 * @returns of what kinds the mails were that had not been sent
 */
async function forgetTraces(trx: Transaction<Schema>, id: string): Promise<LetterKind[]> {
  const letters = await trx
    .deleteFrom('outbox')
    .where('registration_id', '=', id)
    .returning(['kind', 'status'])
    .execute();
  await trx.deleteFrom('idempotency_keys').where('registration_id', '=', id).execute();
  return letters.flatMap(({ kind, status }) => (status === 'waiting' ? [kind] : []));
}

/** People, consents, links and mails go with their registration; keys are on their own. */
async function deleteRegistrations(trx: Transaction<Schema>, ids: readonly string[]): Promise<void> {
  await trx.deleteFrom('idempotency_keys').where('registration_id', 'in', ids).execute();
  await trx.deleteFrom('registrations').where('id', 'in', ids).execute();
}

/**
 * Erases the registrations of meetings that ended so many days ago: what the notice promises happens by itself.
 * @returns how many registrations are gone
 */
export async function expire({ db }: Database, days: number, now: number): Promise<number> {
  const { network } = await readNetworkHead(db);
  const meetings = await db.selectFrom('registrations').select('meeting_id').distinct().execute();
  let count = 0;
  for (const { meeting_id } of meetings) {
    const found = await readMeeting(db, meeting_id);
    const zone = found?.meeting.timeZone ?? network.timeZone;
    const span = found && spanOf(found.meeting.start, found.meeting.end, zone);
    if (!span || span.end + days * DAY > now) continue;
    count += await retrying(() => db.transaction().execute((trx) => eraseMeeting(trx, meeting_id, now)));
  }
  return count;
}

async function eraseMeeting(trx: Transaction<Schema>, meetingId: string, now: number): Promise<number> {
  await lockSeats(trx, meetingId);
  const seated = await trx
    .selectFrom('participants')
    .innerJoin('registrations', 'registrations.id', 'participants.registration_id')
    .select(({ fn }) => fn.countAll().as('people'))
    .where('meeting_id', '=', meetingId)
    .where('status', '=', 'confirmed')
    .executeTakeFirstOrThrow();
  const rows = await trx.selectFrom('registrations').select('id').where('meeting_id', '=', meetingId).execute();
  if (rows.length === 0) return 0;
  await deleteRegistrations(
    trx,
    rows.map(({ id }) => id),
  );
  await releaseSeats(trx, meetingId, Number(seated.people), new Date(now).toISOString());
  return rows.length;
}
