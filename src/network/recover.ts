import type { FetchOptions, Outcome } from './fetch-text.ts';
import { LoadError } from './load-error.ts';
import { isTransient } from './retry-policy.ts';
import { pause, retryDelay } from './retry.ts';

interface Attempts {
  readonly url: string;
  readonly options: FetchOptions;
  /** Aborted when nobody waits any more. */
  readonly left: AbortSignal;
  /** Aborted then, and at the deadline. */
  readonly signal: AbortSignal;
  attempt(): Promise<Outcome>;
}

/**
 * Makes of a first try that failed either a text, by trying again where that may help, or an error that says why.
 * @throws LoadError, or the reason of `left` where nobody waits any more
 */
export async function recover(first: Outcome, attempts: Attempts): Promise<string> {
  const { retry } = attempts.options;
  let outcome = first;
  for (let tries = 1; typeof outcome !== 'string'; tries++) {
    const error = await explain(outcome, attempts);
    if (!(error.code === 'server' || error.code === 'network') || tries >= retry.tries) throw error;
    const retryAfter = outcome instanceof Response ? outcome.headers.get('Retry-After') : null;
    // The deadline may pass during the wait: the next try, aborted at once, says so.
    await pause(retryDelay(retry, tries, retryAfter), attempts.signal).catch(() => attempts.left.throwIfAborted());
    outcome = await attempts.attempt();
  }
  return outcome;
}

async function explain(outcome: Response | { reason: unknown }, attempts: Attempts): Promise<LoadError> {
  const { url, options, left, signal } = attempts;
  left.throwIfAborted();
  if (outcome instanceof Response) {
    // A body that was cut already refuses to be let go of.
    await outcome.body?.cancel().catch(() => undefined);
    const { status } = outcome;
    return new LoadError(isTransient(status) ? 'server' : 'refused', `${url}: HTTP ${status}`, status);
  }
  const { reason } = outcome;
  if (reason instanceof LoadError) return reason;
  if (signal.aborted) return new LoadError('timeout', `${url}: no complete answer within ${options.deadline} ms`);
  // Browsers tell a page no more than «it failed»: DNS, TLS, CORS and a cut connection look alike.
  return new LoadError(navigator.onLine ? 'network' : 'offline', `${url}: ${String(reason)}`);
}
