import { createHash, createHmac } from 'node:crypto';

/** SHA-256 in hexadecimal: what is stored in the place of a key or a token. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The token of a registration's manage link. It comes from the idempotency key, which only the sender has (we keep its
 * hash): the same attempt gets the same link again, and nobody who reads the database can make one.
 */
export function manageTokenOf(idempotencyKey: string, registrationId: string): string {
  return createHmac('sha256', idempotencyKey).update(`manage:${registrationId}`).digest('base64url');
}

/** JSON with its keys in order: two requests that say the same give the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, entry: unknown) =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))
      : entry,
  );
}
