import type { Transaction } from 'kysely';
import type { Meeting } from '../../../src/contract/index.ts';
import type { LetterKind, Schema } from '../database/schema.ts';
import { enqueueLetter } from '../mail/enqueue.ts';
import { addLinkWhileOpen } from '../manage-links.ts';
import { readMeeting, readNetworkHead } from '../network-repository.ts';
import type { Occasion } from '../occasion.ts';
import { findRegistration, type StoredRegistration } from '../registrations-repository.ts';

/** A registration of several people that one of them was erased from. */
export interface Left {
  id: string;
  /** Whether another is the one to write to now. */
  hasNewContact: boolean;
  /** The letters that were still to be sent. They named the erased person and are gone. */
  unsent: readonly LetterKind[];
}

/**
 * Writes to those who are left what they would otherwise never hear: that they are the one to write to now, and what the
 * letters were to tell that had not gone out yet, in one letter and without the erased person. Whoever is owed nothing is
 * not written to.
 */
export async function writeAnew(
  trx: Transaction<Schema>,
  meetingId: string,
  left: readonly Left[],
  occasion: Occasion,
): Promise<void> {
  const found = await readMeeting(trx, meetingId);
  if (!found || left.length === 0) return;
  const { network } = await readNetworkHead(trx);
  for (const one of left) {
    const registration = await findRegistration(trx, one.id);
    const kind = registration && letterFor(one, registration, found.meeting);
    if (!kind) continue;
    const dispatch = { kind, registrationId: one.id, newContact: kind === 'contact-changed' };
    if (kind === 'cancelled' || found.meeting.status === 'cancelled') {
      await enqueueLetter(trx, dispatch, occasion);
      continue;
    }
    const manageToken = await addLinkWhileOpen(trx, one.id, found.meeting, network.timeZone, occasion.now);
    // Once the meeting has begun it is too late for any other letter.
    if (manageToken) await enqueueLetter(trx, { ...dispatch, manageToken }, occasion);
  }
}

/** The letter that tells most of what is owed: each says how the registration and its meeting stand. */
function letterFor(
  { hasNewContact, unsent }: Left,
  { status }: StoredRegistration,
  meeting: Meeting,
): LetterKind | undefined {
  const owes = (kind: LetterKind) => unsent.includes(kind);
  if (status === 'cancelled') return !hasNewContact && owes('cancelled') ? 'cancelled' : undefined;
  if (meeting.status === 'cancelled') return owes('meeting-changed') ? 'meeting-changed' : undefined;
  if (hasNewContact || owes('contact-changed')) return 'contact-changed';
  for (const kind of ['meeting-changed', 'promoted'] as const) if (owes(kind)) return kind;
  if (owes('confirmed') || owes('waitlisted')) return status;
  return owes('changed') ? 'changed' : undefined;
}
