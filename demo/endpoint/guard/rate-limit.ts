/** The most addresses that are remembered; the longest silent goes first. About 1 MB. */
const MOST_ADDRESSES = 10_000;
const MINUTE = 60_000;

/**
 * So many requests a minute for each address, all at once or spread: the generic cell rate algorithm (ITU-T I.371),
 * which needs one number an address. Memory is bounded, no timer runs. One process counts for itself alone.
 */
export class RateLimit {
  readonly #interval: number;
  readonly #most: number;
  readonly #now: () => number;
  /** By address: when all that it has used up will have come back. The longest silent stands first. */
  readonly #fullAgain = new Map<string, number>();

  /** @param perMinute how many requests; 0 = no limit */
  constructor(perMinute: number, now: () => number, most = MOST_ADDRESSES) {
    this.#interval = perMinute > 0 ? MINUTE / perMinute : 0;
    this.#now = now;
    this.#most = most;
  }

  get size(): number {
    return this.#fullAgain.size;
  }

  /**
   * Counts one request, if there is room for it.
   * @returns 0 where it may pass, else the seconds after which one more may
   */
  take(address: string): number {
    const wait = this.wait(address);
    if (wait > 0 || this.#interval === 0) return wait;
    const now = this.#now();
    const fullAgain = Math.max(this.#usedUntil(address, now), now) + this.#interval;
    this.#fullAgain.delete(address);
    this.#fullAgain.set(address, fullAgain);
    for (const [other, at] of this.#fullAgain) {
      if (at > now && this.#fullAgain.size <= this.#most) break;
      this.#fullAgain.delete(other);
    }
    return 0;
  }

  /** The seconds after which a request of this address may pass; nothing is counted. */
  wait(address: string): number {
    const now = this.#now();
    const over = this.#usedUntil(address, now) + this.#interval - MINUTE - now;
    // A fraction of an interval that does not divide a minute must not cost a whole request.
    return over > 1e-6 ? Math.max(1, Math.ceil(over / 1000)) : 0;
  }

  /** Never later than in a minute, which is all one can use up: else a clock that was set back would shut people out. */
  #usedUntil(address: string, now: number): number {
    const until = this.#fullAgain.get(address) ?? now;
    if (until <= now + MINUTE) return until;
    this.#fullAgain.set(address, now + MINUTE);
    return now + MINUTE;
  }
}
