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

  /**
   * What the hidden field of a page holds.
   * @param earlier the field of the page before it, whose time goes on while somebody corrects
   */
  stamp(earlier = ''): string {
    if (this.#signed(earlier)) return earlier;
    const text = `${this.#now()}.${randomBytes(9).toString('base64url')}`;
    return `${text}.${this.#sign(text)}`;
  }

  /**
   * @returns `undefined` where there is no stamp of ours, or one from the day before
   * @throws Problem `too-fast` for one that is hardly older than the answer to it
   */
  check(stamp: string): Proof | undefined {
    const signed = this.#signed(stamp);
    const age = signed && this.#now() - signed.at;
    // Signed by us and yet to come: the clock was set back, and nobody knows how long they took.
    if (age !== undefined && age >= 0 && age < SOONEST) {
      throw new Problem(
        'too-fast',
        'Le formulaire a été envoyé trop vite. Relisez vos réponses, puis envoyez de nouveau.',
      );
    }
    return signed && proofOf(signed.signature, signed.at + LIFE);
  }

  #signed(stamp: string): { at: number; signature: string } | undefined {
    const [at = '', nonce = '', signature = ''] = stamp.split('.');
    const expected = Buffer.from(this.#sign(`${at}.${nonce}`));
    const given = Buffer.from(signature);
    const genuine = given.length === expected.length && timingSafeEqual(given, expected);
    return genuine && this.#now() - Number(at) < LIFE ? { at: Number(at), signature } : undefined;
  }

  #sign(text: string): string {
    return createHmac('sha256', `shown:${this.#secret}`).update(text).digest('base64url');
  }
}
