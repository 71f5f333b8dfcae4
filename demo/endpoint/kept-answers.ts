import { isFresh } from './is-fresh.ts';
import type { Representation } from './network-documents.ts';

interface Kept {
  readonly answer: Promise<Representation>;
  readonly until: number;
}

/** Answers that stay ready for a while: a crowd that asks the same is told the same, and it is made once. */
export class KeptAnswers {
  readonly #now: () => number;
  readonly #maxAge: number;
  readonly #most: number;
  readonly #kept = new Map<string, Kept>();

  /**
   * @param maxAge in milliseconds
   * @param most how many are kept; the oldest goes first
   */
  constructor(now: () => number, maxAge: number, most: number) {
    this.#now = now;
    this.#maxAge = maxAge;
    this.#most = most;
  }

  /** @param key all that the answer depends on */
  async get(key: string, make: () => Promise<Representation>): Promise<Representation> {
    const known = this.#kept.get(key);
    if (known && isFresh(known.until, this.#now(), this.#maxAge)) return known.answer;
    const fresh = { answer: make(), until: this.#now() + this.#maxAge };
    this.#kept.delete(key);
    this.#kept.set(key, fresh);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest);
    try {
      return await fresh.answer;
    } catch (error) {
      if (this.#kept.get(key) === fresh) this.#kept.delete(key);
      throw error;
    }
  }
}
