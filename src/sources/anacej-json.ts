import { parseNetwork, type NetworkDocument, type Parsed } from '../contract/index.ts';

/**
 * Reads the network's own format: one JSON document as the contract says (RFC 8259; a byte order mark is skipped,
 * which §8.1 lets a parser do).
 */
export function readAnacejJson(body: string): Parsed<NetworkDocument> {
  let input: unknown;
  try {
    input = JSON.parse(body.replace(/^\uFEFF/, ''));
  } catch {
    const start = body.trim().slice(0, 40);
    return {
      ok: false,
      error: {
        code: 'shape',
        path: '',
        message: start ? `not JSON: it begins with ${JSON.stringify(start)}` : 'an empty answer',
      },
    };
  }
  return parseNetwork(input);
}
