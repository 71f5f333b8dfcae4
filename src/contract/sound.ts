import * as v from 'valibot';
import { documentSchema } from './schema.ts';
import type { NetworkDocument } from './types.ts';

/**
 * A document in which nothing is wrong; `undefined` where anything is. Most documents are sound, and pages that read
 * one never fetch `parseNetwork`, which says what is wrong and saves the rest.
 * @param input parsed JSON, trusted in nothing
 */
export function readSound(input: unknown): NetworkDocument | undefined {
  const result = v.safeParse(documentSchema, input, { abortEarly: true });
  return result.success ? result.output : undefined;
}
