import { isRecord, predicates, type LeafName } from './predicates.ts';

/** A field of an object: its name, its shape and, where it may be missing or null, `1` and what then stands for it. */
export type Field = readonly [name: string, shape: Shape, optional?: 1, standIn?: unknown];

/**
 * A schema as plain data, made from `schema.ts` when a page's bundle is built (see `scripts/lib/contract-shape.ts`):
 * the name of a leaf, `[shape]` for a list, `{ any }` for one of several words, `{ fields }` for an object.
 */
export type Shape =
  string | readonly [Shape] | { readonly any: readonly unknown[] } | { readonly fields: readonly Field[] };

/** @throws Error where anything is wrong */
export type Reader = (value: unknown) => unknown;

const UNSOUND = new Error();

/**
 * A reader for values of a shape, which reads as the schema would that the shape was made from: unknown fields dropped,
 * defaults filled in. It says nothing about what is wrong: the schema itself does, and is only fetched then.
 * Functions made once, because asking every value what its shape is took three times as long.
 */
export function readerOf(shape: Shape): Reader {
  if (typeof shape === 'string') return checked(predicates[shape as LeafName]);
  if ('any' in shape) return checked((value) => shape.any.includes(value));
  if ('fields' in shape) return recordReader(shape.fields);
  const readItem = readerOf(shape[0]);
  return (value) => {
    if (!Array.isArray(value)) throw UNSOUND;
    // Not by `for … in`: a host's additions to Array.prototype must not become meetings.
    const items: unknown[] = [];
    for (const item of value) items.push(readItem(item));
    return items;
  };
}

function checked(isSound: (value: unknown) => boolean): Reader {
  return (value) => {
    if (isSound(value)) return value;
    throw UNSOUND;
  };
}

function recordReader(fields: readonly Field[]): Reader {
  const readers = fields.map(([name, shape, optional, standIn]) => ({
    name,
    read: readerOf(shape),
    optional,
    standIn,
  }));
  return (value) => {
    if (!isRecord(value)) throw UNSOUND;
    const record: Record<string, unknown> = {};
    for (const { name, read, optional, standIn } of readers) {
      const given = value[name];
      if (!optional || given != null) record[name] = read(given);
      else if (standIn !== undefined) record[name] = standIn;
      else if (given === null) record[name] = null;
    }
    return record;
  };
}
