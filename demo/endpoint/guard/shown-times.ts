import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Problem } from '../problem.ts';
import { proofOf, type Proof } from './proofs.ts';

/** In milliseconds. Nobody reads the notice and fills in the fields in three seconds; some leave a page open for a day. */
const SOONEST = 3_000;
const LIFE = 24 * 60 * 60 * 1000;

/** Signs when a page was shown, so that a form without script can prove that somebody took the time to fill it in. */
export class ShownTimes {
  readonly #secret: string;
  readonly #now: () => number;

  constructor(secret: string, now: () => number) {
    this.#secret = secret;
    this.#now = now;
  }

  /** What the hidden field of a page holds. */
  stamp(): string {
    const text = `${this.#now()}.${randomBytes(9).toString('base64url')}`;
    return `${text}.${this.#sign(text)}`;
  }

  /**
   * @returns `undefined` where there is no stamp of ours, or one from the day before
   * @throws Problem `too-fast` for one that is hardly older than the answer to it
   */
  check(stamp: string): Proof | undefined {
    const [at = '', nonce = '', signature = ''] = stamp.split('.');
    const expected = Buffer.from(this.#sign(`${at}.${nonce}`));
    const given = Buffer.from(signature);
    const age = this.#now() - Number(at);
    if (given.length !== expected.length || !timingSafeEqual(given, expected) || age > LIFE) return undefined;
    if (age < SOONEST) {
      throw new Problem(
        'too-fast',
        'Le formulaire a été envoyé trop vite. Relisez vos réponses, puis envoyez de nouveau.',
      );
    }
    return proofOf(signature, Number(at) + LIFE);
  }

  #sign(text: string): string {
    return createHmac('sha256', `shown:${this.#secret}`).update(text).digest('base64url');
  }
}
