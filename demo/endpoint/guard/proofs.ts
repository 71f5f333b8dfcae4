import type { Kysely, Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { Problem } from '../problem.ts';
import { hashOf } from '../secrets.ts';

/** Something signed by us that a registration may use once: a solved challenge, or the moment a page was shown. */
export interface Proof {
  hash: string;
  /** Milliseconds since 1970: it is refused afterwards anyway, and need not be remembered any longer. */
  expires: number;
}

/**
 * Uses a proof up, for good if the transaction is committed. A registration that is refused leaves it as it was, so that
 * nobody has to prove the same again.
 * @throws Problem `challenge` where it was used before
 */
export async function spend(trx: Transaction<Schema>, { hash, expires }: Proof): Promise<void> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('spent_proofs')
    .values({ proof_hash: hash, expires_at: new Date(expires).toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (!numInsertedOrUpdatedRows) throw new Problem('challenge', 'Cette vérification a déjà servi. Envoyez de nouveau.');
}

export function proofOf(signature: string, expires: number): Proof {
  return { hash: hashOf(signature), expires };
}

/** Forgets the proofs that are refused by their age alone. */
export async function purgeProofs(db: Kysely<Schema>, now: number): Promise<void> {
  await db.deleteFrom('spent_proofs').where('expires_at', '<=', new Date(now).toISOString()).execute();
}
