import type { Kysely, Transaction } from 'kysely';
import type { RegistrationRequest } from '../../src/contract/index.ts';
import type { RegistrationsTable, Schema } from './database/schema.ts';

/** How a registration came in: seats of its own, or a number on the waiting list. */
export type Place = { status: 'confirmed' } | { status: 'waitlisted'; ticket: number };

/**
 * Takes `count` seats, or a number on the waiting list. The condition and the count are one statement on one row: whoever
 * comes second waits for the first, then reads what the first left. No isolation level can sell a seat twice.
 * @returns `undefined` where there is neither
 */
export async function takePlace(
  trx: Transaction<Schema>,
  meetingId: string,
  count: number,
  now: string,
): Promise<Place | undefined> {
  const seated = await trx
    .updateTable('seats')
    .set(({ eb }) => ({ taken: eb('taken', '+', count), changed_at: now }))
    .where('meeting_id', '=', meetingId)
    .where((eb) => eb.or([eb('capacity', 'is', null), eb(eb('taken', '+', count), '<=', eb.ref('capacity'))]))
    .returning('meeting_id')
    .executeTakeFirst();
  if (seated) return { status: 'confirmed' };

  const waiting = await trx
    .updateTable('seats')
    .set(({ eb }) => ({ tickets: eb('tickets', '+', 1), changed_at: now }))
    .where('meeting_id', '=', meetingId)
    .where('waitlist', '=', 1)
    .returning('tickets')
    .executeTakeFirst();
  return waiting && { status: 'waitlisted', ticket: waiting.tickets };
}

/** Stores a registration with its people and what they agreed to. */
export async function insertRegistration(
  trx: Transaction<Schema>,
  id: string,
  request: RegistrationRequest,
  place: Place,
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
    })
    .execute();
  await trx
    .insertInto('participants')
    .values(
      participants.map(({ name, email, role }, rank) => ({
        registration_id: id,
        rank,
        name,
        email,
        role: role ?? null,
      })),
    )
    .execute();
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

export interface StoredRegistration extends RegistrationsTable {
  participants: { name: string; role: string | null }[];
}

/** The registration a manage link opens; `undefined` for a link that is unknown or has expired. */
export async function findByManageLink(
  db: Kysely<Schema>,
  tokenHash: string,
  now: string,
): Promise<StoredRegistration | undefined> {
  const registration = await db
    .selectFrom('manage_links')
    .innerJoin('registrations', 'registrations.id', 'manage_links.registration_id')
    .selectAll('registrations')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (!registration) return undefined;
  const participants = await db
    .selectFrom('participants')
    .select(['name', 'role'])
    .where('registration_id', '=', registration.id)
    .orderBy('rank')
    .execute();
  return { ...registration, participants };
}
