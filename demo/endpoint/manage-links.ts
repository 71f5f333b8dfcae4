import { randomBytes } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Meeting } from '../../src/contract/index.ts';
import { spanOf } from '../../src/time/index.ts';
import type { Schema } from './database/schema.ts';
import { hashOf } from './secrets.ts';

/** How long after the meeting a manage link still opens, in milliseconds. */
const LIFE = 30 * 24 * 60 * 60 * 1000;

const TOKEN = /^[\w-]{43}$/;

/** Lets whoever holds `token` see and change a registration. Only the token's hash is stored. */
export async function insertManageLink(
  trx: Transaction<Schema>,
  registrationId: string,
  token: string,
  meetingEnd: number,
): Promise<void> {
  await trx
    .insertInto('manage_links')
    .values({
      token_hash: hashOf(token),
      registration_id: registrationId,
      expires_at: expiryOf(meetingEnd),
    })
    .execute();
}

function expiryOf(meetingEnd: number): string {
  return new Date(meetingEnd + LIFE).toISOString();
}

/**
 * Another link to a registration, for a mail that is written when nobody is there to show their own. Those before it go
 * on to work, for as long as this one: the meeting may have moved to a later date. The token is nowhere but in that mail,
 * which the outbox forgets once it is sent: so there is no secret of the server from which every link could be derived.
 * @returns the token
 */
export async function addManageLink(
  trx: Transaction<Schema>,
  registrationId: string,
  meetingEnd: number,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await insertManageLink(trx, registrationId, token, meetingEnd);
  const expires_at = expiryOf(meetingEnd);
  await trx
    .updateTable('manage_links')
    .set({ expires_at })
    .where('registration_id', '=', registrationId)
    .where('expires_at', '<', expires_at)
    .execute();
  return token;
}

/**
 * The same, where there is still something to do with the registration.
 * @returns `undefined` for a meeting that is cancelled or has begun
 */
export async function addLinkWhileOpen(
  trx: Transaction<Schema>,
  registrationId: string,
  { start, end, timeZone, status }: Meeting,
  networkZone: string,
  now: number,
): Promise<string | undefined> {
  const span = spanOf(start, end, timeZone ?? networkZone);
  if (!span || status === 'cancelled' || span.start <= now) return undefined;
  return addManageLink(trx, registrationId, span.end);
}

/** The id of the registration a link opens; `undefined` where it is unknown or has expired. */
export async function registrationOfLink(db: Kysely<Schema>, token: string, now: number): Promise<string | undefined> {
  if (!TOKEN.test(token)) return undefined;
  const link = await db
    .selectFrom('manage_links')
    .select('registration_id')
    .where('token_hash', '=', hashOf(token))
    .where('expires_at', '>', new Date(now).toISOString())
    .executeTakeFirst();
  return link?.registration_id;
}

export function manageUrlOf(publicUrl: string, token: string): string {
  return `${publicUrl}/registrations/manage/${token}`;
}
