import type { Kysely, Transaction } from 'kysely';
import type { Meeting, RegistrationRequest } from '../../src/contract/index.ts';
import type { MeetingsTable, RegistrationsTable, Schema } from './database/schema.ts';
import { toldPlace } from './mail/told-place.ts';

/** How a registration came in: seats of its own, or a number on the waiting list. */
export type Place = { status: 'confirmed' } | { status: 'waitlisted'; ticket: number };

/**
 * Takes `count` seats, all of them or none. The condition and the count are one statement on one row: whoever comes
 * second waits for the first, then reads what the first left. No isolation level can sell a seat twice.
 * @returns whether there were enough
 */
export async function takeSeats(
  trx: Transaction<Schema>,
  meetingId: string,
  count: number,
  now: string,
): Promise<boolean> {
  const seated = await trx
    .updateTable('seats')
    .set(({ eb }) => ({ taken: eb('taken', '+', count), changed_at: now }))
    .where('meeting_id', '=', meetingId)
    .where((eb) => eb.or([eb('capacity', 'is', null), eb(eb('taken', '+', count), '<=', eb.ref('capacity'))]))
    .returning('meeting_id')
    .executeTakeFirst();
  return seated !== undefined;
}

/**
 * Takes `count` seats, or a number on the waiting list.
 * @returns `undefined` where there is neither
 */
export async function takePlace(
  trx: Transaction<Schema>,
  meetingId: string,
  count: number,
  now: string,
): Promise<Place | undefined> {
  if (await takeSeats(trx, meetingId, count, now)) return { status: 'confirmed' };

  const waiting = await trx
    .updateTable('seats')
    .set(({ eb }) => ({ tickets: eb('tickets', '+', 1), changed_at: now }))
    .where('meeting_id', '=', meetingId)
    .where('waitlist', '=', 1)
    .returning('tickets')
    .executeTakeFirst();
  return waiting && { status: 'waitlisted', ticket: waiting.tickets };
}

/** Holds one meeting's seats until the transaction ends, and says how many there are and how many are taken. */
export async function lockSeats(
  trx: Transaction<Schema>,
  meetingId: string,
): Promise<{ capacity: number | null; taken: number } | undefined> {
  return trx
    .updateTable('seats')
    .set((eb) => ({ taken: eb.ref('taken') }))
    .where('meeting_id', '=', meetingId)
    .returning(['capacity', 'taken'])
    .executeTakeFirst();
}

/** Gives `count` seats back. {@link promote} must follow, or they stay empty while somebody waits. */
export async function releaseSeats(
  trx: Transaction<Schema>,
  meetingId: string,
  count: number,
  now: string,
): Promise<void> {
  await trx
    .updateTable('seats')
    .set(({ eb }) => ({ taken: eb('taken', '-', count), changed_at: now }))
    .where('meeting_id', '=', meetingId)
    .execute();
}

/** Stores a registration with its people and what they agreed to. */
export async function insertRegistration(
  trx: Transaction<Schema>,
  id: string,
  request: RegistrationRequest,
  place: Place,
  meeting: Meeting,
  now: string,
): Promise<void> {
  const { organization, contact, participants, consents } = request;
  const notice_version = request.noticeVersion ?? null;
  await trx
    .insertInto('registrations')
    .values({
      id,
      meeting_id: request.meeting,
      status: place.status,
      ticket: place.status === 'waitlisted' ? place.ticket : null,
      organization_name: organization.name,
      organization_level: organization.level ?? null,
      organization_siren: organization.siren ?? null,
      contact_name: contact.name,
      contact_email: contact.email,
      contact_phone: contact.phone ?? null,
      answers: JSON.stringify(request.answers),
      language: request.language,
      notice_version,
      created_at: now,
      revision: 0,
      announced: announcementOf(meeting),
      announced_place: toldPlace(meeting),
    })
    .execute();
  await insertParticipants(trx, id, participants);
  const answered = Object.entries(consents);
  if (answered.length === 0) return;
  await trx
    .insertInto('consents')
    .values(
      answered.map(([purpose, given]) => ({
        registration_id: id,
        purpose,
        given: given ? (1 as const) : (0 as const),
        notice_version,
        answered_at: now,
      })),
    )
    .execute();
}

/** How many registrations wait for this meeting up to this number, its own included: 1 is the next to get in. */
export async function positionOf(db: Kysely<Schema>, meetingId: string, ticket: number): Promise<number> {
  const { waiting } = await db
    .selectFrom('registrations')
    .select(({ fn }) => fn.countAll().as('waiting'))
    .where('meeting_id', '=', meetingId)
    .where('status', '=', 'waitlisted')
    .where('ticket', '<=', ticket)
    .executeTakeFirstOrThrow();
  // PostgreSQL counts in bigint, which comes as text.
  return Number(waiting);
}

/** What somebody who registered must hear of when it changes, as its place: the meeting's status and start. */
export function announcementOf({ status, start }: Pick<MeetingsTable, 'status' | 'start'>): string {
  return `${status} ${start}`;
}

export async function insertParticipants(
  trx: Transaction<Schema>,
  registrationId: string,
  participants: RegistrationRequest['participants'],
): Promise<void> {
  const rows = participants.map(({ name, email, role }, rank) => ({
    registration_id: registrationId,
    rank,
    name,
    email,
    role: role ?? null,
  }));
  await trx.insertInto('participants').values(rows).execute();
}

export interface StoredRegistration extends RegistrationsTable {
  participants: { name: string; email: string; role: string | null }[];
}

/** A registration with its people, in their order. */
export async function findRegistration(db: Kysely<Schema>, id: string): Promise<StoredRegistration | undefined> {
  const registration = await db.selectFrom('registrations').selectAll().where('id', '=', id).executeTakeFirst();
  if (!registration) return undefined;
  const participants = await db
    .selectFrom('participants')
    .select(['name', 'email', 'role'])
    .where('registration_id', '=', id)
    .orderBy('rank')
    .execute();
  return { ...registration, participants };
}

/** Whether its people have taken themselves out since; what is erased is not known any more. */
export async function isCancelled(db: Kysely<Schema>, id: string): Promise<boolean> {
  const row = await db.selectFrom('registrations').select('status').where('id', '=', id).executeTakeFirst();
  return row?.status === 'cancelled';
}

/** A stored registration in the words of the contract, as if it were sent again. */
export function requestOf(stored: StoredRegistration): RegistrationRequest {
  const { organization_level: level, organization_siren: siren, contact_phone: phone, notice_version } = stored;
  return {
    meeting: stored.meeting_id,
    organization: { name: stored.organization_name, ...(level && { level }), ...(siren && { siren }) },
    contact: { name: stored.contact_name, email: stored.contact_email, ...(phone && { phone }) },
    participants: stored.participants.map(({ name, email, role }) => ({ name, email, ...(role && { role }) })),
    answers: JSON.parse(stored.answers) as RegistrationRequest['answers'],
    consents: {},
    ...(notice_version && { noticeVersion: notice_version }),
    language: stored.language,
  };
}

/** Writes what a person may change of their registration: contact, people and answers. */
export async function storeChange(
  trx: Transaction<Schema>,
  id: string,
  { contact, participants, answers }: RegistrationRequest,
): Promise<void> {
  await trx
    .updateTable('registrations')
    .set(({ eb }) => ({
      contact_name: contact.name,
      contact_email: contact.email,
      contact_phone: contact.phone ?? null,
      answers: JSON.stringify(answers),
      revision: eb('revision', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
  await trx.deleteFrom('participants').where('registration_id', '=', id).execute();
  await insertParticipants(trx, id, participants);
}
