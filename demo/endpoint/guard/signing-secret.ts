import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';

/**
 * What this endpoint signs short-lived things with: challenges and the moment at which a page was shown. Made at the
 * first start and kept in the database, so that every process knows it and a restart turns nobody away. No link that
 * opens a registration comes from it.
 */
export async function signingSecret(db: Kysely<Schema>): Promise<string> {
  await db
    .insertInto('secrets')
    .values({ name: 'signing', value: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { value } = await db
    .selectFrom('secrets')
    .select('value')
    .where('name', '=', 'signing')
    .executeTakeFirstOrThrow();
  return value;
}
