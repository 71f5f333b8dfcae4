import { Migrator, type Kysely, type Migration } from 'kysely';
import type { Schema } from './schema.ts';
import { firstTables } from './migrations/0001-first-tables.ts';
import { afterRegistering } from './migrations/0002-after-registering.ts';
import { keepingRobotsOut } from './migrations/0003-keeping-robots-out.ts';
import { meetingWindows } from './migrations/0004-meeting-windows.ts';
import { meetingStretches } from './migrations/0005-meeting-stretches.ts';
import { announcedPlaces } from './migrations/0006-announced-places.ts';

/** In the order in which they run. Listed here, not looked for on disk, so that a bundle holds them too. */
export const migrations: Record<string, Migration> = {
  '0001-first-tables': firstTables,
  '0002-after-registering': afterRegistering,
  '0003-keeping-robots-out': keepingRobotsOut,
  '0004-meeting-windows': meetingWindows,
  '0005-meeting-stretches': meetingStretches,
  '0006-announced-places': announcedPlaces,
};

/**
 * Brings the database to the newest schema; one that is there already is left alone. Kysely locks: of several processes
 * that start at once one migrates and the others wait.
 * @returns the names of the migrations that ran
 */
export async function migrate(db: Kysely<Schema>): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error('A migration failed.', { cause: error });
  return results.map((result) => result.migrationName);
}
