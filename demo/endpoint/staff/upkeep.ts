import { emptyJournal } from '../database/empty-journal.ts';
import type { Database } from '../database/open.ts';
import { purgeProofs } from '../guard/proofs.ts';
import { purgeKeys } from '../idempotency.ts';
import type { Log } from '../log.ts';
import { expire } from './erasure.ts';

const EVERY = 6 * 60 * 60 * 1000;

export interface UpkeepOptions {
  database: Database;
  /** Days after a meeting. */
  retentionDays: number;
  log: Log;
  now: () => number;
  /** Told that seats may be others now. */
  onErased: () => void;
}

/** Erases what is due: registrations of long ago, keys and proofs that stand for nothing any more. */
async function keepUp({ database, retentionDays, log, now, onErased }: UpkeepOptions): Promise<void> {
  try {
    await purgeKeys(database.db, now());
    await purgeProofs(database.db, now());
    const registrations = await expire(database, retentionDays, now());
    if (registrations > 0) {
      onErased();
      log.info('expired', { registrations });
    }
    await emptyJournal(database);
  } catch (error) {
    // The next round tries again; people must be able to register meanwhile.
    log.error('upkeep failed', error);
  }
}

/**
 * {@link keepUp} at once and every six hours.
 * @returns ends it, once a round that is under way is over
 */
export async function startUpkeep(options: UpkeepOptions): Promise<() => Promise<void>> {
  await keepUp(options);
  let round = Promise.resolve();
  const timer = setInterval(() => {
    round = round.then(() => keepUp(options));
  }, EVERY);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await round;
  };
}
