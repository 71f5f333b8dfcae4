import type { Kysely, Transaction } from 'kysely';
import { isOff, type Meeting } from '../../src/contract/index.ts';
import { seatsInAll } from '../../src/contract/registration.ts';
import { spanOf } from '../../src/time/index.ts';
import type { Schema } from './database/schema.ts';
import { enqueueLetter } from './mail/enqueue.ts';
import { addManageLink } from './manage-links.ts';
import { readMeeting, readNetworkHead } from './network-repository.ts';
import type { Occasion } from './occasion.ts';
import { Problem } from './problem.ts';
import { lockSeats } from './registrations-repository.ts';

/**
 * Gives the free seats of a meeting to those who wait, by their number, and writes to each of them. Whoever frees a seat
 * calls it in the same transaction: a cancellation, fewer people, an erasure, a larger capacity.
 *
 * A group that needs more seats than are free is passed over and keeps its number: the seats go to the next who fits. To
 * hold them empty until enough come together could leave them empty on the day; and whoever registers at that moment
 * would take them anyway. Its manage page says how many are free, so that it can come with fewer people.
 *
 * Nothing moves for a meeting that has begun, or is cancelled or postponed.
 * @param newContacts registrations of which another is the one to write to now: their letter says that too
 * @returns the ids of those who got in
 */
export async function promote(
  trx: Transaction<Schema>,
  meetingId: string,
  occasion: Occasion,
  newContacts: readonly string[] = [],
): Promise<string[]> {
  const seats = await lockSeats(trx, meetingId);
  const found = await readMeeting(trx, meetingId);
  if (!seats || !found || isOff(found.meeting)) return [];
  const { network } = await readNetworkHead(trx);
  const span = spanOf(found.meeting.start, found.meeting.end, found.meeting.timeZone ?? network.timeZone);
  if (!span || span.start <= occasion.now) return [];

  let free = seats.capacity === null ? Infinity : seats.capacity - seats.taken;
  const promoted: string[] = [];
  for (const { id, people } of free > 0 ? await waitingFor(trx, meetingId) : []) {
    if (people > free) continue;
    free -= people;
    await seat(trx, meetingId, id, people, occasion.now);
    const manageToken = await addManageLink(trx, id, span.end);
    const newContact = newContacts.includes(id);
    await enqueueLetter(trx, { kind: 'promoted', registrationId: id, manageToken, newContact }, occasion);
    promoted.push(id);
  }
  return promoted;
}

/** Meetings in which somebody waits though there are seats for them; a look alone, that holds nothing. */
export async function meetingsWithRoom(db: Kysely<Schema>): Promise<string[]> {
  const waiting = await db
    .selectFrom('registrations')
    .innerJoin('participants', 'participants.registration_id', 'registrations.id')
    .innerJoin('seats', 'seats.meeting_id', 'registrations.meeting_id')
    .select(({ fn }) => ['seats.meeting_id', 'capacity', 'taken', fn.countAll().as('people')])
    .where('status', '=', 'waitlisted')
    .groupBy(['registrations.id', 'seats.meeting_id', 'capacity', 'taken'])
    .execute();
  const fitting = waiting.filter(({ people, capacity, taken }) => taken + Number(people) <= (capacity ?? Infinity));
  return [...new Set(fitting.map(({ meeting_id }) => meeting_id))].sort();
}

/**
 * Whether a group may get in once enough others cancel.
 * Those who wait already may be too many for a meeting that has become smaller: they are passed over like any other
 * group, keep their number, and are told on their page to come with fewer people.
 */
export function canEverFit(meeting: Meeting, people: number): boolean {
  return people <= seatsInAll(meeting);
}

export function tooManyToFit(): Problem {
  return new Problem('invalid', 'Ce groupe est trop nombreux pour cette rencontre. Rien n’a été enregistré.', {
    errors: [{ path: 'participants', code: 'over-capacity' }],
  });
}

/** Those who wait, the longest first, with how many seats each needs. */
async function waitingFor(trx: Transaction<Schema>, meetingId: string): Promise<{ id: string; people: number }[]> {
  const rows = await trx
    .selectFrom('registrations')
    .innerJoin('participants', 'participants.registration_id', 'registrations.id')
    .select(({ fn }) => ['registrations.id', fn.countAll().as('people')])
    .where('meeting_id', '=', meetingId)
    .where('status', '=', 'waitlisted')
    .groupBy(['registrations.id', 'registrations.ticket'])
    .orderBy('registrations.ticket')
    .execute();
  return rows.map(({ id, people }) => ({ id, people: Number(people) }));
}

async function seat(
  trx: Transaction<Schema>,
  meetingId: string,
  id: string,
  people: number,
  now: number,
): Promise<void> {
  await trx
    .updateTable('seats')
    .set(({ eb }) => ({ taken: eb('taken', '+', people), changed_at: new Date(now).toISOString() }))
    .where('meeting_id', '=', meetingId)
    .execute();
  await trx
    .updateTable('registrations')
    .set(({ eb }) => ({ status: 'confirmed', ticket: null, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}
