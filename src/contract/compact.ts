import { isRecord, predicates, type LeafName } from './predicates.ts';

/** A field of an object: its name, its shape and, where it may be missing or null, `1` and what then stands for it. */
export type Field = readonly [name: string, shape: Shape, optional?: 1, standIn?: unknown];

/**
 * A schema as plain data, made from `schema.ts` when a page's bundle is built (see `scripts/lib/contract-shape.ts`):
 * the name of a leaf, `[shape]` for a list, `{ any }` for one of several words, `{ fields }` for an object.
 */
export type Shape =
  string | readonly [Shape] | { readonly any: readonly unknown[] } | { readonly fields: readonly Field[] };

const UNSOUND = new Error();

/**
 * Reads a value by a shape, as the schema it was made from would: unknown fields dropped, defaults filled in. It says
 * nothing about what is wrong: the schema itself does, and is only fetched then.
 * @throws Error where anything is wrong
 */
export function readCompact(shape: Shape, value: unknown): unknown {
  if (typeof shape === 'string') {
    if (predicates[shape as LeafName](value)) return value;
  } else if ('any' in shape) {
    if (shape.any.includes(value)) return value;
  } else if ('fields' in shape) {
    if (isRecord(value)) return readFields(shape.fields, value);
  } else if (Array.isArray(value)) {
    // Not by `for … in`: a host's additions to Array.prototype must not become meetings.
    const items: unknown[] = [];
    for (const item of value) items.push(readCompact(shape[0], item));
    return items;
  }
  throw UNSOUND;
}

function readFields(fields: readonly Field[], value: Record<string, unknown>): unknown {
  const read: Record<string, unknown> = {};
  for (const [name, shape, optional, standIn] of fields) {
    const given = value[name];
    if (!optional || given != null) read[name] = readCompact(shape, given);
    else if (standIn !== undefined) read[name] = standIn;
    else if (given === null) read[name] = null;
  }
  return read;
}
