/**
 * Whether what was kept until an instant may still be shown. More than was given is left only where the clock was set
 * back.
 * @param maxAge what was given, in milliseconds
 */
export function isFresh(until: number, now: number, maxAge: number): boolean {
  const left = until - now;
  return left > 0 && left <= maxAge;
}
