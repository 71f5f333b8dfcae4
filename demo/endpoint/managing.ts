import type { Transaction } from 'kysely';
import {
  checkRegistration,
  type FieldError,
  type Meeting,
  type NetworkDocument,
  type RegistrationRequest,
} from '../../src/contract/index.ts';
import { instantOf, parseWhen, spanOf } from '../../src/time/index.ts';
import { checkAgainstNetwork } from './against-network.ts';
import type { Database } from './database/open.ts';
import { retrying } from './database/retry.ts';
import type { Schema } from './database/schema.ts';
import { enqueueLetter } from './mail/enqueue.ts';
import { registrationOfLink } from './manage-links.ts';
import { readMeeting } from './network-repository.ts';
import type { Occasion } from './occasion.ts';
import { Problem } from './problem.ts';
import {
  findRegistration,
  lockSeats,
  releaseSeats,
  requestOf,
  storeChange,
  takeSeats,
  type StoredRegistration,
} from './registrations-repository.ts';
import { canonicalJson } from './secrets.ts';
import { isSame } from './staff/person.ts';
import { canEverFit, promote, tooManyToFit } from './waiting-list.ts';

/** What a person may change of their own registration. What is left out stays; what is there is not checked yet. */
export interface Change {
  contact?: unknown;
  participants?: unknown;
  answers?: unknown;
  /** What the page showed that was changed; a registration that has moved on since is not overwritten. */
  revision?: number | undefined;
}

/** A registration as one of its links opens it, and what can still be done with it. */
export interface Managed {
  registration: StoredRegistration;
  meeting: Meeting;
  /** `open`: anything; `closed`: no more people; `over`: nothing, because it is cancelled, or the meeting is or has begun. */
  changes: 'open' | 'closed' | 'over';
}

/** @returns `undefined` where the link is unknown or has expired */
export async function findManaged(
  db: Transaction<Schema> | Database['db'],
  token: string,
  networkZone: string,
  now: number,
): Promise<Managed | undefined> {
  const id = await registrationOfLink(db, token, now);
  const registration = id === undefined ? undefined : await findRegistration(db, id);
  const found = registration && (await readMeeting(db, registration.meeting_id));
  if (!registration || !found) return undefined;
  return { registration, meeting: found.meeting, changes: changesTo(registration, found.meeting, networkZone, now) };
}

/**
 * Changes contact, people and answers, all of it or nothing, and moves the waiting list up where seats became free.
 * @throws Problem `not-found`, `invalid`, `full`, `closed`, `cancelled` or `changed-meanwhile`; nothing is changed then
 * @returns whether there was anything to change
 */
export function changeRegistration(
  { db }: Database,
  token: string,
  change: Change,
  document: NetworkDocument,
  occasion: Occasion,
): Promise<boolean> {
  return retrying(() =>
    db.transaction().execute(async (trx) => {
      const managed = await lockManaged(trx, token, document, occasion);
      const { registration } = managed;
      if (change.revision !== undefined && change.revision !== registration.revision) throw changedMeanwhile();
      const before = requestOf(registration);
      const after = checked(before, change, document);
      if (canonicalJson(after) === canonicalJson(before)) return false;

      await moveSeats(trx, managed, after.participants.length, occasion);
      await storeChange(trx, registration.id, after);
      const promoted = await promote(trx, registration.meeting_id, occasion);
      await tellReplaced(trx, registration, after, occasion);
      // A mail that says «you are in» says who is in, too.
      if (!promoted.includes(registration.id)) {
        await enqueueLetter(trx, { kind: 'changed', registrationId: registration.id, manageToken: token }, occasion);
      }
      return true;
    }),
  );
}

/** Another name or a capital in the same address is the same contact. */
async function tellReplaced(
  trx: Transaction<Schema>,
  { id, contact_name: name, contact_email: email, participants }: StoredRegistration,
  after: RegistrationRequest,
  occasion: Occasion,
): Promise<void> {
  if (isSame(email, after.contact.email)) return;
  const isIn = (people: readonly { email: string }[]) => people.some((person) => isSame(person.email, email));
  const formerContact = { name, email, ...(isIn(participants) && { takesPart: isIn(after.participants) }) };
  await enqueueLetter(trx, { kind: 'contact-replaced', registrationId: id, formerContact }, occasion);
}

/**
 * Takes everybody out. The row stays, marked as cancelled, until it is erased like any other.
 * Cancelling what is cancelled already changes nothing and is no error.
 * @throws Problem `not-found`, or `closed` where the meeting has begun
 */
export function cancelRegistration(
  { db }: Database,
  token: string,
  document: NetworkDocument,
  occasion: Occasion,
): Promise<void> {
  return retrying(() =>
    db.transaction().execute(async (trx) => {
      const at = new Date(occasion.now).toISOString();
      const { registration } = await lockManaged(trx, token, document, occasion, 'cancelling');
      const { id, meeting_id, status, participants } = registration;
      if (status === 'cancelled') return;
      if (status === 'confirmed') await releaseSeats(trx, meeting_id, participants.length, at);
      await trx
        .updateTable('registrations')
        .set(({ eb }) => ({ status: 'cancelled', ticket: null, revision: eb('revision', '+', 1) }))
        .where('id', '=', id)
        .execute();
      await enqueueLetter(trx, { kind: 'cancelled', registrationId: id }, occasion);
      if (status === 'confirmed') await promote(trx, meeting_id, occasion);
    }),
  );
}

/** The seats come first, as in registering: behind them nobody else changes this registration or takes its place. */
async function lockManaged(
  trx: Transaction<Schema>,
  token: string,
  { network }: NetworkDocument,
  { now }: Occasion,
  purpose: 'changing' | 'cancelling' = 'changing',
): Promise<Managed> {
  const id = await registrationOfLink(trx, token, now);
  const registration = id === undefined ? undefined : await findRegistration(trx, id);
  if (registration) await lockSeats(trx, registration.meeting_id);
  const managed = registration && (await findManaged(trx, token, network.timeZone, now));
  if (!managed) throw new Problem('not-found', 'Ce lien n’existe pas ou n’est plus valable.');
  if (purpose === 'cancelling' && managed.registration.status === 'cancelled') return managed;
  if (managed.changes === 'over') throw over(managed);
  return managed;
}

function changesTo(
  { status }: StoredRegistration,
  meeting: Meeting,
  networkZone: string,
  now: number,
): Managed['changes'] {
  const zone = meeting.timeZone ?? networkZone;
  const span = spanOf(meeting.start, meeting.end, zone);
  if (!span || status === 'cancelled' || meeting.status === 'cancelled' || span.start <= now) return 'over';
  const closes = meeting.registration?.closes ? parseWhen(meeting.registration.closes) : undefined;
  return closes && instantOf(closes, zone) <= now ? 'closed' : 'open';
}

/** @throws Problem `full`, `closed` or `invalid` where there are more people than seats for them */
async function moveSeats(
  trx: Transaction<Schema>,
  { registration, meeting, changes }: Managed,
  people: number,
  { now }: Occasion,
): Promise<void> {
  const more = people - registration.participants.length;
  const at = new Date(now).toISOString();
  if (more > 0 && changes === 'closed') {
    throw new Problem('closed', 'Les inscriptions sont closes\u202F: on ne peut plus ajouter personne.');
  }
  if (registration.status === 'waitlisted' && more > 0 && !canEverFit(meeting, people)) throw tooManyToFit();
  if (registration.status !== 'confirmed' || more === 0) return;
  if (more < 0) await releaseSeats(trx, registration.meeting_id, -more, at);
  else if (!(await takeSeats(trx, registration.meeting_id, more, at))) {
    const remaining = meeting.registration?.remaining ?? 0;
    const left = remaining > 1 ? `Il ne reste que ${remaining} places libres` : 'Il ne reste qu’une place libre';
    const detail = remaining > 0 ? left : 'Il n’y a plus de place libre à cette rencontre';
    throw new Problem('full', `${detail}. Rien n’a été changé.`, { remaining });
  }
}

/** The registration as it would be, checked by the rules of the form. What the person did not touch is not held against them. */
function checked(before: RegistrationRequest, change: Change, document: NetworkDocument): RegistrationRequest {
  const touched = (['contact', 'participants', 'answers'] as const).filter((part) => change[part] !== undefined);
  const result = checkRegistration({ ...before, ...Object.fromEntries(touched.map((part) => [part, change[part]])) });
  const faults: FieldError[] = result.ok ? checkAgainstNetwork(result.request, document) : result.errors;
  const errors = faults.filter(({ path }) => touched.some((part) => new RegExp(`^${part}\\b`).test(path)));
  if (errors.length > 0) {
    throw new Problem('invalid', 'Certaines réponses manquent ou ne conviennent pas. Rien n’a été changé.', { errors });
  }
  if (!result.ok) throw new Error('A stored registration is not one.');
  return result.request;
}

function over({ registration, meeting }: Managed): Problem {
  if (registration.status === 'cancelled') return new Problem('cancelled', 'Cette inscription est annulée.');
  return meeting.status === 'cancelled'
    ? new Problem('cancelled', 'Cette rencontre est annulée. Rien n’a été changé.')
    : new Problem('closed', 'Cette rencontre a déjà commencé ou est passée. Rien n’a été changé.');
}

function changedMeanwhile(): Problem {
  return new Problem(
    'changed-meanwhile',
    'L’inscription a changé depuis l’ouverture de la page. Voici comment elle est maintenant\u202F: refaites votre modification.',
  );
}
