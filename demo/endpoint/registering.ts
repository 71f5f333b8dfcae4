import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import {
  registrationState,
  type Meeting,
  type MeetingInput,
  type RegistrationRequest,
} from '../../src/contract/index.ts';
import { spanOf } from '../../src/time/index.ts';
import type { Database } from './database/open.ts';
import { retrying } from './database/retry.ts';
import type { Schema } from './database/schema.ts';
import { spend, type Proof } from './guard/proofs.ts';
import { claimKey, findAnswer, keepAnswer, type Attempt } from './idempotency.ts';
import { enqueueLetter } from './mail/enqueue.ts';
import { insertManageLink } from './manage-links.ts';
import { readMeeting } from './network-repository.ts';
import { Problem } from './problem.ts';
import { insertRegistration, positionOf, takePlace, type Place } from './registrations-repository.ts';
import type { Occasion } from './occasion.ts';
import { canEverFit, tooManyToFit } from './waiting-list.ts';
import { manageTokenOf } from './secrets.ts';

/** The contract's answer but for `manageUrl`, whose token is kept nowhere. */
export interface Receipt {
  id: string;
  status: 'confirmed' | 'waitlisted';
  position?: number;
  meeting: MeetingInput;
}

export interface Registered {
  receipt: Receipt;
  /** Whether this attempt had been accepted before. */
  repeated: boolean;
}

/**
 * Stores one registration, all of it or nothing: seats, people, consents, manage link, the mail that tells of it, and the
 * key with its answer.
 * When this resolves the commit is on disk.
 * @param zone the network's, for dates that name none
 * @param proof used up with the registration, so that it serves no second one
 * @throws Problem `full`, `closed`, `cancelled`, `invalid`, `in-progress`, `key-reused` or `challenge`; nothing is stored then
 */
export function register(
  { db, kind }: Database,
  request: RegistrationRequest,
  key: string,
  attempt: Attempt,
  zone: string,
  occasion: Occasion,
  proof?: Proof,
): Promise<Registered> {
  const { now } = occasion;
  const id = randomUUID();
  const at = new Date(now).toISOString();
  return retrying(() =>
    db.transaction().execute(async (trx): Promise<Registered> => {
      if (kind === 'postgres') await lockKey(trx, attempt);
      if (!(await claimKey(trx, attempt, id, now))) {
        const answer = await findAnswer(trx, attempt, now);
        if (!answer) throw inProgress();
        return { receipt: JSON.parse(answer) as Receipt, repeated: true };
      }
      if (proof) await spend(trx, proof);
      // The seats come first: they are the lock behind which the meeting is read and the place is final.
      const place = await takePlace(trx, request.meeting, request.participants.length, at);
      const found = await readMeeting(trx, request.meeting);
      if (!found) throw new Error('The meeting of a checked registration is gone.');
      const { end } = mustBeOpen(found.meeting, zone, now);
      if (!place) throw full(found.meeting, request.participants.length);
      if (place.status === 'waitlisted' && !canEverFit(found.meeting, request.participants.length))
        throw tooManyToFit();

      await insertRegistration(trx, id, request, place, found.meeting, at);
      const receipt = await receiptOf(trx, id, place, found.input);
      const manageToken = manageTokenOf(key, id);
      await insertManageLink(trx, id, manageToken, end);
      await enqueueLetter(trx, { kind: place.status, registrationId: id, manageToken }, occasion);
      await keepAnswer(trx, attempt, JSON.stringify(receipt));
      return { receipt, repeated: false };
    }),
  );
}

export function inProgress(): Problem {
  return new Problem('in-progress', 'Cette inscription est déjà en cours de traitement. Patientez un instant.', {
    retryAfter: 1,
  });
}

/**
 * A second attempt in another process would wait for the first one's commit; PostgreSQL can tell it at once instead.
 * On SQLite writers come one after the other anyway.
 */
async function lockKey(trx: Transaction<Schema>, { keyHash }: Attempt): Promise<void> {
  const { rows } = await sql<{
    free: boolean;
  }>`select pg_try_advisory_xact_lock(hashtextextended(${keyHash}, 0)) as free`.execute(trx);
  if (!rows[0]?.free) throw inProgress();
}

async function receiptOf(trx: Transaction<Schema>, id: string, place: Place, meeting: MeetingInput): Promise<Receipt> {
  if (place.status === 'confirmed') return { id, status: 'confirmed', meeting };
  return { id, status: 'waitlisted', position: await positionOf(trx, meeting.id, place.ticket), meeting };
}

/** @throws Problem `closed` or `cancelled` for a meeting one cannot register for, whatever its seats */
function mustBeOpen(meeting: Meeting, networkZone: string, now: number): { end: number } {
  const zone = meeting.timeZone ?? networkZone;
  const span = spanOf(meeting.start, meeting.end, zone);
  if (!span) throw new Error('A stored meeting has no date.');
  switch (registrationState(meeting, span.start, now, zone)) {
    case 'off':
      throw new Problem(
        'cancelled',
        meeting.status === 'postponed'
          ? 'Cette rencontre est reportée et n’a pas encore de nouvelle date. Rien n’a été enregistré.'
          : 'Cette rencontre est annulée. Rien n’a été enregistré.',
      );
    case 'past':
      throw new Problem('closed', 'Cette rencontre a déjà commencé ou est passée. Rien n’a été enregistré.');
    case 'closed':
      throw new Problem('closed', 'Les inscriptions à cette rencontre sont closes. Rien n’a été enregistré.');
    case 'early':
      throw new Problem(
        'closed',
        'Les inscriptions à cette rencontre ne sont pas encore ouvertes. Rien n’a été enregistré.',
      );
    case 'none':
      throw new Error('A meeting without registration reached the seats.');
    case 'full':
    case 'waitlist':
    case 'open':
      return span;
  }
}

function full({ registration }: Meeting, wanted: number): Problem {
  const remaining = registration?.remaining ?? 0;
  const left = remaining === 1 ? 'Il ne reste qu’une place' : `Il ne reste que ${remaining} places`;
  const detail =
    remaining > 0
      ? `${left} pour ${wanted} personnes. Rien n’a été enregistré\u202F: inscrivez moins de personnes.`
      : 'Il n’y a plus de place à cette rencontre. Rien n’a été enregistré.';
  return new Problem('full', detail, { remaining });
}
