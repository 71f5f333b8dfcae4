import { sql } from 'kysely';
import type { Database } from './open.ts';

/**
 * Takes what was erased out of SQLite's journal, too, which keeps pages as they were until it is written over. Where
 * another process reads at this moment they stay in it until the next time. PostgreSQL clears up by itself (autovacuum).
 */
export async function emptyJournal({ db, kind }: Database): Promise<void> {
  if (kind === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
