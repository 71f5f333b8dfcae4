import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import type { NetworkDocument } from '../../../src/contract/index.ts';
import { KeptAnswers } from '../kept-answers.ts';
import { Representation, type NetworkDocuments } from '../network-documents.ts';
import { Problem } from '../problem.ts';
import { answerKept } from './network-document.ts';

/** What is wanted of the writer of fragments. */
export interface WantedFragment {
  element: string;
  /** Where the element finds its data again. */
  endpoint: string;
  data: NetworkDocument;
  attributes: Record<string, string>;
  lang?: string;
  /** Milliseconds since 1970. */
  now: number;
}

/** Writes an element as static HTML. @throws RangeError for one, or for an attribute, that cannot be written */
export type WriteFragment = (wanted: WantedFragment) => Promise<string>;

interface FragmentServices {
  documents: NetworkDocuments;
  publicUrl: () => string;
  now: () => number;
}

/** For so long what is to come is not looked through again, in milliseconds. */
const MAX_AGE = 60_000;

/** So many fragments are kept. */
const MOST_KEPT = 100;

/**
 * `GET /fragment/{element}?{attribute}=…&lang=…`: the element with what it shows at first, as HTML to put into a page,
 * readable without script. Open to every page and asked again at no cost, as the network document is.
 */
export function fragmentRoutes({ documents, publicUrl, now }: FragmentServices, write: WriteFragment): Hono {
  const kept = new KeptAnswers(now, MAX_AGE, MOST_KEPT);
  const routes = new Hono();
  routes.use(
    '/fragment/*',
    cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag', 'Retry-After'] }),
  );
  routes.get('/fragment/:element', async (c) => {
    const snapshot = await documents.current();
    const { lang, ...attributes } = c.req.query();
    const element = c.req.param('element');
    const key = JSON.stringify([snapshot.etag('identity'), element, lang, Object.entries(attributes).sort()]);
    const makeFragment = async () => {
      const endpoint = `${publicUrl()}/network.json`;
      const wanted = { element, endpoint, data: snapshot.document, attributes, ...(lang && { lang }), now: now() };
      return new Representation(await write(wanted), 'text/html; charset=utf-8');
    };
    try {
      return await answerKept(c, await kept.get(key, makeFragment));
    } catch (error) {
      throw error instanceof RangeError ? refused(c, error) : error;
    }
  });
  return routes;
}

function refused(c: Context, { message }: RangeError): Problem {
  const path = new URL(c.req.url).pathname;
  return new Problem('bad-query', `Rien ne peut être écrit à l’adresse «\u00a0${path}\u00a0»\u202F: ${message}`);
}
