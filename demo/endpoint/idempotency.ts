import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './database/schema.ts';
import { Problem } from './problem.ts';

/** How long a key stands for its answer, in milliseconds. */
const VALIDITY = 24 * 60 * 60 * 1000;

/** One attempt to register: the same key and body always mean the same attempt. */
export interface Attempt {
  keyHash: string;
  bodyHash: string;
}

/**
 * The answer an attempt got before, as text; `undefined` for a new one.
 * @throws Problem `key-reused` where the key was accepted with another body
 */
export async function findAnswer(db: Kysely<Schema>, attempt: Attempt, now: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('idempotency_keys')
    .select(['body_hash', 'answer'])
    .where('key_hash', '=', attempt.keyHash)
    .where('created_at', '>', oldest(now))
    .executeTakeFirst();
  if (row && row.body_hash !== attempt.bodyHash) {
    throw new Problem(
      'key-reused',
      'Une autre inscription a déjà été envoyée avec cette clé. Vérifiez ce que vous envoyez, puis recommencez.',
    );
  }
  return row?.answer;
}

/**
 * Makes the key this attempt's own until the transaction ends. Nothing is left of it when the transaction is undone,
 * so that neither a refusal nor a crash blocks another try.
 * @returns whether it was free; if not, {@link findAnswer} has the answer
 */
export async function claimKey(
  trx: Transaction<Schema>,
  attempt: Attempt,
  registrationId: string,
  now: number,
): Promise<boolean> {
  await trx
    .deleteFrom('idempotency_keys')
    .where('key_hash', '=', attempt.keyHash)
    .where('created_at', '<=', oldest(now))
    .execute();
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('idempotency_keys')
    .values({
      key_hash: attempt.keyHash,
      body_hash: attempt.bodyHash,
      registration_id: registrationId,
      answer: '',
      created_at: new Date(now).toISOString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Boolean(numInsertedOrUpdatedRows);
}

export async function keepAnswer(trx: Transaction<Schema>, attempt: Attempt, answer: string): Promise<void> {
  await trx.updateTable('idempotency_keys').set({ answer }).where('key_hash', '=', attempt.keyHash).execute();
}

/** Forgets the keys that no longer stand for anything. */
export async function purgeKeys(db: Kysely<Schema>, now: number): Promise<void> {
  await db.deleteFrom('idempotency_keys').where('created_at', '<=', oldest(now)).execute();
}

function oldest(now: number): string {
  return new Date(now - VALIDITY).toISOString();
}
