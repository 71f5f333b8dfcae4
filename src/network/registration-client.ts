import { readText } from './fetch-text.ts';
import { pause, retryAfterMs, retryDelay, type RetryPolicy } from './retry.ts';
import { readAnswer, unknown, type RegistrationOutcome, type UnknownCause } from './registration-outcome.ts';

export interface RegistrationClientOptions {
  /** How often the same key is sent, and how long to wait in between. Default: 4 tries, from 1 s, 60 s at most. */
  retry: RetryPolicy;
  /** For one try, reading the answer included, in milliseconds. Default 15,000. */
  timeout: number;
  /** The largest answer taken, in bytes. Default 1 MB. */
  byteLimit: number;
}

/** A wait before the next try of the same registration. */
export interface RegistrationWait {
  cause: UnknownCause;
  /** Milliseconds. */
  ms: number;
}

export interface SendOptions {
  /** Ends the tries; the outcome is then `unknown`, cause `stopped`. */
  signal?: AbortSignal;
  onWait?: (wait: RegistrationWait) => void;
  /** The wait is over and the next try begins. */
  onTry?: () => void;
}

const defaults: RegistrationClientOptions = {
  retry: { tries: 4, base: 1_000, cap: 60_000 },
  timeout: 15_000,
  byteLimit: 1_000_000,
};

/**
 * Sends registrations as the contract says: one key until the outcome is known, bounded tries with jitter, no cookie.
 * Has no user interface and can be used alone.
 */
export class RegistrationClient {
  readonly #options: RegistrationClientOptions;

  constructor(options: Partial<RegistrationClientOptions> = {}) {
    this.#options = { ...defaults, ...options };
  }

  /**
   * Sends one registration until its outcome is known or the tries are used up. Never rejects.
   * @param body JSON text, the same in every try
   * @param key a UUID, the same as long as the body is
   */
  async send(
    url: string,
    body: string,
    key: string,
    { signal, onWait, onTry }: SendOptions = {},
  ): Promise<RegistrationOutcome> {
    const { retry } = this.#options;
    const ending = signal ?? new AbortController().signal;
    for (let attempt = 1; ; attempt++) {
      const { outcome, retryAfter } = await this.#try(url, body, key, ending);
      if (outcome.kind !== 'unknown' || outcome.cause === 'offline' || outcome.cause === 'stopped') return outcome;
      const asked = retryAfterMs(retryAfter) ?? 0;
      // Coming back sooner than asked would only use up the tries.
      if (attempt >= retry.tries || asked > retry.cap) return { ...outcome, retryAfter: Math.ceil(asked / 1000) };
      const ms = retryDelay(retry, attempt, retryAfter);
      onWait?.({ cause: outcome.cause, ms });
      try {
        await pause(ms, ending);
      } catch {
        return unknown('stopped');
      }
      onTry?.();
    }
  }

  async #try(
    url: string,
    body: string,
    key: string,
    ending: AbortSignal,
  ): Promise<{ outcome: RegistrationOutcome; retryAfter: string | null }> {
    if (ending.aborted) return { outcome: unknown('stopped'), retryAfter: null };
    if (!navigator.onLine) return { outcome: unknown('offline'), retryAfter: null };
    const aborter = new AbortController();
    const { signal } = aborter;
    const stop = () => aborter.abort();
    const timer = setTimeout(stop, this.#options.timeout);
    ending.addEventListener('abort', stop, { once: true });
    // A `fetch` that the page has replaced may take no notice of a signal.
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')), { once: true });
    });
    try {
      return await Promise.race([this.#post(url, body, key, signal), aborted]);
    } catch {
      return { outcome: unknown(causeOf(ending, signal)), retryAfter: null };
    } finally {
      clearTimeout(timer);
      ending.removeEventListener('abort', stop);
    }
  }

  async #post(url: string, body: string, key: string, signal: AbortSignal) {
    const response = await fetch(url, {
      method: 'POST',
      body,
      credentials: 'omit',
      // The address of the host page is nobody's business, least of all with a person's token in it.
      referrerPolicy: 'origin',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Idempotency-Key': key },
      signal,
    });
    const text = await readText(response, this.#options.byteLimit, signal);
    return { outcome: readAnswer(response.status, text), retryAfter: response.headers.get('Retry-After') };
  }
}

/** Browsers tell a page no more than «it failed»; who ended it, we know ourselves. */
function causeOf(ending: AbortSignal, signal: AbortSignal): UnknownCause {
  if (ending.aborted) return 'stopped';
  if (signal.aborted) return 'timeout';
  return navigator.onLine ? 'network' : 'offline';
}
