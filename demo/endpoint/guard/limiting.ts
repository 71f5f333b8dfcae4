import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { Problem } from '../problem.ts';
import { clientAddress, networkOf } from './client-address.ts';
import type { RateLimit } from './rate-limit.ts';

/** What a request is counted by. */
export function countedAs(c: Context, proxies: number): string {
  const socket = getConnInfo(c).remote.address ?? '';
  return networkOf(clientAddress(socket, c.req.header('X-Forwarded-For'), proxies));
}

/** Lets so many requests of an address pass, and asks the others to wait (429, RFC 6585 §4). */
export function limiting(limit: RateLimit, proxies: number): MiddlewareHandler {
  return async (c, next) => {
    const wait = limit.take(countedAs(c, proxies));
    if (wait > 0) throw tooMany(wait);
    await next();
  };
}

export function tooMany(wait: number): Problem {
  return new Problem(
    'too-many',
    `Trop d’envois depuis votre réseau en peu de temps. Patientez ${wait} ${wait === 1 ? 'seconde' : 'secondes'}, puis envoyez de nouveau.`,
    { retryAfter: wait },
  );
}
