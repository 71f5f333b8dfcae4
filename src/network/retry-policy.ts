/** How often and how long one tries again. All times in milliseconds. */
export interface RetryPolicy {
  /** Tries in all, the first included. Default 3. */
  tries: number;
  /** The wait before the second try, doubled before each further one, then drawn between half and the whole. Default 600. */
  base: number;
  /** No wait is longer, whatever `Retry-After` says. Default 8,000. */
  cap: number;
}

export const defaultRetry: RetryPolicy = { tries: 3, base: 600, cap: 8_000 };

/** Answers after which the same request may well succeed (RFC 9110 §15.5.9, §15.6; RFC 6585 §4). */
export function isTransient(status: number): boolean {
  return status >= 500 || status === 408 || status === 429;
}
