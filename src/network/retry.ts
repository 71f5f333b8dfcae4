import type { RetryPolicy } from './retry-policy.ts';

export type { RetryPolicy };

/**
 * How long to wait before try `attempt + 1`.
 * @param attempt the try that just failed, from 1
 * @param retryAfter the header as it came: seconds or an HTTP date (RFC 9110 §10.2.3)
 * @param random 0–1; jitter keeps a thousand pages from coming back at the same moment
 */
export function retryDelay(
  policy: RetryPolicy,
  attempt: number,
  retryAfter: string | null,
  random = Math.random(),
): number {
  const asked = retryAfterMs(retryAfter);
  if (asked !== undefined) return Math.min(asked, policy.cap);
  const full = Math.min(policy.base * 2 ** (attempt - 1), policy.cap);
  return full / 2 + (full / 2) * random;
}

/** `Retry-After` in milliseconds from now; `undefined` where there is none that can be read. */
export function retryAfterMs(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** Waits, unless `signal` ends it first: then it rejects with the signal's reason. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    function done() {
      signal.removeEventListener('abort', stop);
      resolve();
    }
    function stop() {
      clearTimeout(timer);
      reject(signal.reason as Error);
    }
  });
}
