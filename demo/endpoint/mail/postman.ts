import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { retrying } from '../database/retry.ts';
import { isFresh } from '../is-fresh.ts';
import type { Log } from '../log.ts';
import type { Occasion } from '../occasion.ts';
import { announceChanges } from './announce.ts';
import { countWaiting, markSent, postpone, takeDue } from './outbox.ts';
import { DeliveryError, type Mailer } from './smtp.ts';

export interface PostmanServices {
  db: Kysely<Schema>;
  /** `undefined` where there is no mail server: mails then stay in the outbox, to be read there. */
  mailer: Mailer | undefined;
  log: Log;
  occasion: () => Occasion;
}

/** How often the outbox is looked through, in milliseconds. */
const PAUSE = 2_000;
/** How often it is looked whether meetings changed, in milliseconds. */
const NEWS_PAUSE = 60_000;

/**
 * Empties the outbox, one mail after the other. Every process of the endpoint may have one. A mail is sent at least once:
 * twice only where a process dies between the server's «taken» and its own note of it.
 */
export class Postman {
  readonly #services: PostmanServices;
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> = Promise.resolve();
  #stopping = false;
  #lastWaiting = 0;
  #newsDue = 0;

  constructor(services: PostmanServices) {
    this.#services = services;
  }

  start(): void {
    this.#round = this.#roundAndLog();
    this.#timer = setTimeout(() => void this.#round.then(() => this.#stopping || this.start()), PAUSE);
  }

  /** Lets the mail that is under way arrive, and says how many stay behind for the next start. */
  async stop(): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#timer);
    await this.#round;
    await this.#roundAndLog();
    this.#services.mailer?.close();
  }

  /**
   * Sends what is due, until there is no more or the server takes no more.
   * @returns how many were sent, put off, and given up
   */
  async round(): Promise<{ sent: number; delayed: number; failed: number }> {
    const { db, mailer, occasion } = this.#services;
    const counts = { sent: 0, delayed: 0, failed: 0 };
    if (!isFresh(this.#newsDue, occasion().now, NEWS_PAUSE)) {
      await announceChanges(db, occasion());
      this.#newsDue = occasion().now + NEWS_PAUSE;
    }
    while (mailer && !this.#stopping) {
      const mail = await retrying(() => takeDue(db, occasion().now));
      if (!mail) break;
      try {
        await mailer.send(mail);
      } catch (error) {
        if (!(error instanceof DeliveryError)) throw error;
        const status = await retrying(() => postpone(db, mail, error, occasion().now));
        counts[status === 'failed' ? 'failed' : 'delayed'] += 1;
        // A server that refuses one mail may take the next; one that is down takes none.
        if (error.final) continue;
        break;
      }
      counts.sent += 1;
      await retrying(() => markSent(db, mail, occasion().now));
    }
    return counts;
  }

  async #roundAndLog(): Promise<void> {
    const { db, log } = this.#services;
    try {
      const counts = await this.round();
      const waiting = await countWaiting(db);
      if (counts.sent + counts.delayed + counts.failed > 0 || waiting !== this.#lastWaiting) {
        log.info('outbox', { ...counts, waiting });
      }
      this.#lastWaiting = waiting;
    } catch (error) {
      log.error('outbox', error);
    }
  }
}
