import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import * as v from 'valibot';
import { Problem } from '../problem.ts';
import { proofOf, type Proof } from './proofs.ts';

/** In milliseconds: how long a solution is taken, and how soon after its challenge at the earliest. */
const LIFE = 10 * 60 * 1000;
const SOONEST = 2_000;

/**
 * Half a second of one core for a person, while they type; for a sender of thousands, hours. PBKDF2 is in every browser
 * and runs beside the page there.
 */
const COST = 1_000;
const COUNTERS = { least: 500, most: 1_500 };

const payloadSchema = v.object({
  challenge: v.object({
    parameters: v.looseObject({
      algorithm: v.string(),
      nonce: v.string(),
      salt: v.string(),
      cost: v.number(),
      keyLength: v.number(),
      keyPrefix: v.string(),
      keySignature: v.string(),
      expiresAt: v.number(),
      data: v.object({ issued: v.number(), wait: v.number() }),
    }),
    signature: v.string(),
  }),
  solution: v.object({ counter: v.number(), derivedKey: v.string() }),
});

/** Proofs of work as ALTCHA's protocol (version 2) has them: nobody else is asked, and nothing is known of who solves. */
export class Challenges {
  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret;
  }

  /** By the clock of the machine, as the library checks it. */
  create(now = Date.now()) {
    return createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: COST,
      counter: randomInt(COUNTERS.most, COUNTERS.least),
      deriveKey,
      expiresAt: Math.floor((now + LIFE) / 1000),
      // What a form has to wait for, so that it never sends too soon.
      data: { issued: now, wait: SOONEST },
      ...this.#secrets(),
    });
  }

  /**
   * What a registration carries as `altcha`.
   * @throws Problem `challenge` where there is none, or it is wrong, too old or too young
   */
  async check(payload: unknown): Promise<Proof> {
    const read = v.safeParse(payloadSchema, decode(payload));
    if (!read.success) throw refused('Cette inscription demande une vérification contre les robots.');
    const { challenge, solution } = read.output;
    const result = await verifySolution({ challenge, solution, deriveKey, ...this.#secrets() }).catch(() => undefined);
    if (result?.expired) throw refused('La vérification contre les robots a expiré.');
    if (!result?.verified) throw refused('La vérification contre les robots n’est pas juste.');
    const { data, expiresAt } = challenge.parameters;
    if (Date.now() - data.issued < data.wait) throw refused('L’inscription a été envoyée trop vite.');
    return proofOf(challenge.signature, expiresAt * 1000);
  }

  #secrets() {
    return { hmacSignatureSecret: `challenge:${this.#secret}`, hmacKeySignatureSecret: `key:${this.#secret}` };
  }
}

function refused(why: string): Problem {
  return new Problem('challenge', `${why} Rien n’a été enregistré\u202F: envoyez de nouveau.`);
}

function decode(payload: unknown): unknown {
  if (typeof payload !== 'string') return undefined;
  try {
    return JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
  } catch {
    return undefined;
  }
}
