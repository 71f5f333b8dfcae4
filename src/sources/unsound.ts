import { parseNetwork } from '../contract/parse.ts';
import type { NetworkDocument, Parsed } from '../contract/index.ts';

/**
 * What is left of an answer that is not a sound document, with all that is wrong in it.
 * @param body what came
 * @param input the same as parsed JSON; `undefined` where it is none
 */
export function describeBody(body: unknown, input: unknown): Parsed<NetworkDocument> {
  if (input !== undefined || typeof body !== 'string') return parseNetwork(input);
  const start = body.trim().slice(0, 40);
  const message = start ? `not JSON: it begins with ${JSON.stringify(start)}${faultOf(body)}` : 'an empty answer';
  return { ok: false, error: { code: 'shape', path: '', message } };
}

/** Where JSON breaks, in the words of the browser. Of a page, or whatever else is none, its beginning says enough. */
function faultOf(body: string): string {
  if (!/^\s*[[{]/.test(body)) return '';
  try {
    JSON.parse(body.replace(/^\uFEFF/, ''));
    return '';
  } catch (error) {
    return `; ${String(error).slice(0, 200)}`;
  }
}
