import { readSound, type NetworkDocument, type Parsed } from '../contract/index.ts';

/**
 * Reads the network's own format: one JSON document as the contract says.
 * @param body the text of an answer (a byte order mark is skipped, as RFC 8259 §8.1 allows), or parsed JSON
 */
export async function readAnacejJson(body: unknown): Promise<Parsed<NetworkDocument>> {
  const input = typeof body === 'string' ? parseJson(body) : body;
  const data = readSound(input);
  if (data) return { ok: true, data, problems: [] };
  const { describeBody } = await import('./unsound.ts');
  return describeBody(body, input);
}

/** `undefined` for what is no JSON. A byte order mark is skipped. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
