import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import * as v from 'valibot';
import { defaultFetchOptions, fetchText } from '../../network/fetch-text.ts';
import { plainJson, type Plain } from '../../network/plain-json.ts';

/** A challenge of ALTCHA's protocol, version 2. What else it holds is signed and goes back as it came. */
const challengeSchema = v.looseObject({
  parameters: v.looseObject({
    algorithm: v.string(),
    nonce: v.string(),
    salt: v.string(),
    cost: v.pipe(v.number(), v.maxValue(1_000_000)),
    keyLength: v.number(),
    keyPrefix: v.string(),
    expiresAt: v.optional(v.number()),
    data: v.optional(v.looseObject({ wait: v.optional(v.number()) })),
  }),
  signature: v.string(),
});

export interface Proof {
  /** What a registration carries as `altcha`: base64 of JSON, as the protocol has it. */
  payload: string;
  /** When it may be sent at the earliest, on the clock of `performance.now()`. */
  ready: number;
  /** When it is worth nothing any more, in milliseconds since 1970. */
  expires: number;
}

/** Longer than any phone needs for a challenge that is meant for people. */
const TIMEOUT = 60_000;

/**
 * Asks for a challenge and solves it. The browser's own PBKDF2 does the work, off the page's thread: no worker, no blob
 * and no WebAssembly that a strict policy would have to allow. Needs a page on https (`crypto.subtle`).
 * @throws where there is no challenge, no solution in a minute, or `signal` ends it
 */
export async function prove(url: string, signal: AbortSignal): Promise<Proof> {
  const text = await fetchText(url, { ...defaultFetchOptions, byteLimit: 10_000 }, signal);
  const asked = performance.now();
  const challenge = v.parse(challengeSchema, JSON.parse(text));
  const controller = new AbortController();
  signal.addEventListener('abort', () => controller.abort(), { once: true });
  const solution = await solveChallenge({
    // What is optional in a schema may also be undefined; in a challenge it is then not there.
    challenge: challenge as Parameters<typeof solveChallenge>[0]['challenge'],
    deriveKey,
    controller,
    timeout: TIMEOUT,
  });
  signal.throwIfAborted();
  if (!solution) throw new Error('The challenge was not solved in time.');
  const { expiresAt, data } = challenge.parameters;
  return {
    payload: base64(plainJson({ challenge: challenge as unknown as Plain, solution: { ...solution } })),
    ready: asked + Math.min(data?.wait ?? 0, 10_000),
    expires: expiresAt === undefined ? Infinity : expiresAt * 1000,
  };
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
