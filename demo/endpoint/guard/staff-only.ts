import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { Problem } from '../problem.ts';
import { countedAs, tooMany } from './limiting.ts';
import type { Origins } from './origins.ts';
import type { RateLimit } from './rate-limit.ts';

export interface StaffOnlyOptions {
  token: string;
  origins: Origins;
  /** For wrong attempts; the right token always passes. */
  failures: RateLimit;
  trustedProxies: number;
}

/**
 * Lets in whoever has the token: a browser by HTTP Basic (RFC 7617; any name, the token as password), a program by
 * `Bearer` (RFC 6750). No cookie, no session, nothing to expire or to steal from a page. As a browser sends Basic along with
 * what any page makes it send, a `POST` must also come from a page of ours.
 */
export function staffOnly({ token, origins, failures, trustedProxies }: StaffOnlyOptions): MiddlewareHandler {
  const expected = digest(token);
  return async (c, next) => {
    const { scheme, given } = credentials(c.req.header('Authorization') ?? '');
    if (!timingSafeEqual(digest(given), expected)) {
      // A first visit brings nothing and is no attempt.
      const wait = given ? failures.take(countedAs(c, trustedProxies)) : 0;
      if (wait > 0) throw tooMany(wait);
      c.res.headers.set('WWW-Authenticate', 'Basic realm="Inscriptions", charset="UTF-8"');
      throw new Problem('unauthorized', 'Cette page est réservée à l’équipe du réseau.');
    }
    const origin = c.req.header('Origin');
    const ours = origin === undefined || origins.isOwn(origin) || origin === new URL(c.req.url).origin;
    if (scheme === 'basic' && c.req.method !== 'GET' && !ours) {
      throw new Problem('origin-refused', 'Cette demande vient d’un autre site.');
    }
    await next();
  };
}

function credentials(header: string): { scheme: string; given: string } {
  const [scheme = '', value = ''] = header.trim().split(/\s+/);
  if (/^bearer$/i.test(scheme)) return { scheme: 'bearer', given: value };
  if (!/^basic$/i.test(scheme)) return { scheme: '', given: '' };
  const [, given = ''] = /^[^:]*:([^]*)$/.exec(Buffer.from(value, 'base64').toString('utf8')) ?? [];
  return { scheme: 'basic', given };
}

/** Of one length, so that neither the time of comparing nor an error tells how long the token is. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
