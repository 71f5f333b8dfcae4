import type { Kysely, Migration } from 'kysely';

/** What every process signs with, and which proofs of work are used up. */
export const keepingRobotsOut: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('secrets')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();

    await db.schema
      .createTable('spent_proofs')
      .addColumn('proof_hash', 'text', (column) => column.primaryKey())
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('spent_proofs_age').on('spent_proofs').column('expires_at').execute();
  },
};
