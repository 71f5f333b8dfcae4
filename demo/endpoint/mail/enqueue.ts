import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { LetterKind, Schema } from '../database/schema.ts';
import { manageUrlOf } from '../manage-links.ts';
import { readMeeting, readNetworkHead } from '../network-repository.ts';
import type { Occasion } from '../occasion.ts';
import { findRegistration, positionOf } from '../registrations-repository.ts';
import type { FormerContact, MeetingChange } from './letter-facts.ts';
import { letterOf } from './letter.ts';

export interface Dispatch {
  kind: LetterKind;
  registrationId: string;
  /** Of the link under which the registration can be changed; left out where it no longer can. */
  manageToken?: string;
  /** Who is written to has only now become the one to write to. */
  newContact?: boolean;
  /** In the letter to whoever was the contact until now: it goes to them. */
  formerContact?: FormerContact;
  /** In a letter about what has become of the meeting. */
  change?: MeetingChange;
}

/**
 * Writes to somebody about their registration, as the transaction leaves it: the mail is in the outbox if, and only if,
 * what it tells of is in the database. Call it last.
 */
export async function enqueueLetter(
  trx: Transaction<Schema>,
  { kind, registrationId, manageToken, newContact = false, formerContact, change }: Dispatch,
  { now, publicUrl }: Occasion,
): Promise<void> {
  const registration = await findRegistration(trx, registrationId);
  const found = registration && (await readMeeting(trx, registration.meeting_id));
  if (!registration || !found) throw new Error('There is nobody to write to.');
  const { network } = await readNetworkHead(trx);
  const letter = await letterOf({
    kind,
    registration,
    meeting: found.meeting,
    network,
    publicUrl,
    now,
    newContact,
    ...(registration.ticket !== null && {
      position: await positionOf(trx, registration.meeting_id, registration.ticket),
    }),
    ...(formerContact && { formerContact }),
    ...(change && { change }),
    ...(manageToken && { manageUrl: manageUrlOf(publicUrl, manageToken) }),
  });
  const at = new Date(now).toISOString();
  await trx
    .insertInto('outbox')
    .values({
      id: randomUUID(),
      registration_id: registrationId,
      kind,
      recipient_name: formerContact?.name ?? registration.contact_name,
      recipient: formerContact?.email ?? registration.contact_email,
      ...letter,
      status: 'waiting',
      attempts: 0,
      due_at: at,
      created_at: at,
    })
    .execute();
}
