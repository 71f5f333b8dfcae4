import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import type { Encoding, NetworkDocuments, Representation } from '../network-documents.ts';

/** `GET /network.json`: open to every page, answered from memory, asked again at no cost when nothing changed. */
export function networkDocumentRoutes(documents: NetworkDocuments): Hono {
  const routes = new Hono();
  routes.use(
    '/network.json',
    cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag', 'Retry-After'], maxAge: 86_400 }),
  );
  routes.get('/network.json', async (c) => answerKept(c, await documents.current()));
  return routes;
}

/** Seats change at any moment, so every use asks; what is unchanged costs a 304. */
export async function answerKept(c: Context, kept: Representation): Promise<Response> {
  const encoding = chooseEncoding(c.req.header('Accept-Encoding'));
  const etag = kept.etag(encoding);
  const headers: Record<string, string> = { ETag: etag, 'Cache-Control': 'public, no-cache', Vary: 'Accept-Encoding' };
  if (isKnown(c.req.header('If-None-Match'), etag)) return c.body(null, 304, headers);
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
  const bytes = await kept.bytes(encoding);
  // A copy: a small Buffer is a view of Node's pool, and `slice()` of one would send the whole pool.
  return c.body(new Uint8Array(bytes), 200, { ...headers, 'Content-Type': kept.type });
}

/** RFC 9110 §13.1.2: compared weakly, `*` matches whatever there is. */
function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

function chooseEncoding(accepted = ''): Encoding {
  const wanted = new Map(
    accepted
      .toLowerCase()
      .split(',')
      .map((entry) => {
        const [name = '', ...parameters] = entry.split(';').map((part) => part.trim());
        const quality = parameters.find((parameter) => parameter.startsWith('q='));
        return [name, quality ? Number(quality.slice(2)) : 1] as const;
      }),
  );
  return (['br', 'gzip'] as const).find((encoding) => (wanted.get(encoding) ?? 0) > 0) ?? 'identity';
}
