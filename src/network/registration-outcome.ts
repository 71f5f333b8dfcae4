import * as v from 'valibot';
import {
  problemDetailsSchema,
  registrationReceiptSchema,
  type FieldError,
  type RegistrationReceipt,
} from '../contract/index.ts';

/**
 * Why it is not known whether a registration was stored:
 * - `offline`: no connection; `network`: the connection failed (DNS, TLS, CORS, cut) or gave no answer;
 * - `timeout`: no answer in time; `server`: 5xx; `busy`: 429; `processing`: still being handled (409 `in-progress`);
 * - `unreadable`: an answer that is no confirmation, such as the page of a hotel's network;
 * - `stopped`: the person, or the browser on leaving the page, ended the wait.
 */
export type UnknownCause =
  'offline' | 'network' | 'timeout' | 'server' | 'busy' | 'processing' | 'unreadable' | 'stopped';

/**
 * Why nothing was stored. `malformed` stands for 400 and 415, which are faults of this library or of the endpoint;
 * `challenge` for a proof of work that could not be made (status 0) or was not taken.
 */
export type RefusalReason =
  'full' | 'closed' | 'cancelled' | 'tooLarge' | 'malformed' | 'keyReused' | 'challenge' | 'rejected';

/** What became of a registration. */
export type RegistrationOutcome =
  /** Stored, durably. `repeated`: by an earlier try with the same key. */
  | { readonly kind: 'registered'; readonly receipt: RegistrationReceipt; readonly repeated: boolean }
  /** Not stored, the input must be mended. */
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] }
  /** Not stored. `remaining`: the seats left, where the endpoint says so. */
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly status: number; readonly remaining: number }
  /** Stored or not: the same key tells. `retryAfter`: seconds the endpoint asked to wait, 0 where it asked nothing. */
  | { readonly kind: 'unknown'; readonly cause: UnknownCause; readonly status: number; readonly retryAfter: number };

const CONFLICTS: Partial<Record<string, RefusalReason>> = { full: 'full', closed: 'closed', cancelled: 'cancelled' };

/** Reads an answer of the contract's table. What is in no row of it is `unknown` where it may have been stored. */
export function readAnswer(status: number, body: string): RegistrationOutcome {
  if (status === 200 || status === 201) {
    const receipt = v.safeParse(registrationReceiptSchema, jsonOf(body));
    return receipt.success
      ? { kind: 'registered', receipt: receipt.output, repeated: status === 200 }
      : unknown('unreadable', status);
  }
  if (status === 429) return unknown('busy', status);
  if (status >= 500 || status === 408) return unknown('server', status);
  if (status < 400) return unknown('unreadable', status);

  const parsed = v.safeParse(problemDetailsSchema, jsonOf(body));
  const problem = parsed.success ? parsed.output : {};
  // The code, or else the last word of the type: «tag:example.org,2026:rencontres/full».
  const code = problem.code ?? /[\w-]+$/.exec(problem.type ?? '')?.[0] ?? '';
  const refused = (reason: RefusalReason) =>
    ({ kind: 'refused', reason, status, remaining: problem.remaining ?? 0 }) as const;
  if (status === 409 && code === 'in-progress') return unknown('processing', status);
  if (status === 409) return refused(CONFLICTS[code] ?? 'rejected');
  if (status === 422 && code === 'key-reused') return refused('keyReused');
  if (status === 422 && code === 'challenge') return refused('challenge');
  if (status === 422 && problem.errors?.length) {
    return {
      kind: 'invalid',
      errors: problem.errors.map(({ path, code, message }) => ({ path, code, ...(message && { message }) })),
    };
  }
  if (status === 413) return refused('tooLarge');
  return refused(status === 400 || status === 415 ? 'malformed' : 'rejected');
}

export function unknown(cause: UnknownCause, status = 0, retryAfter = 0): RegistrationOutcome & { kind: 'unknown' } {
  return { kind: 'unknown', cause, status, retryAfter };
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
