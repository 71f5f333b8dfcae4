import { isRecord, predicates, type LeafName } from './predicates.ts';

/**
 * A schema as plain data, made from `schema.ts` when a page's bundle is built (see `scripts/lib/contract-shape.ts`):
 * the name of a leaf; `a|b` for one of several words; `[shape]` for a list; an object for an object, whose keys end
 * in `_` where the field may be missing or null, with what then stands for it, if anything does, as second part of a
 * pair. (No field of the contract ends so, and such keys need no quotes.)
 */
export type Shape = string | readonly [Shape] | { readonly [field: string]: Shape | readonly [Shape, unknown] };

const UNSOUND = new Error('unsound');

/**
 * Reads a value by a shape, as the schema it was made from would: unknown fields dropped, defaults filled in. It says
 * nothing about what is wrong: the schema itself does, and is only fetched then.
 * @throws Error where anything is wrong
 */
export function readCompact(shape: Shape, value: unknown): unknown {
  if (typeof shape === 'string') return check(shape, value);
  if (isList(shape)) {
    if (!Array.isArray(value)) throw UNSOUND;
    // Not by `for … in`: a host's additions to Array.prototype must not become meetings.
    const items: unknown[] = [];
    for (const item of value) items.push(readCompact(shape[0], item));
    return items;
  }
  if (!isRecord(value)) throw UNSOUND;
  const read: Record<string, unknown> = {};
  for (const key in shape) {
    const optional = key.endsWith('_');
    const field = optional ? key.slice(0, -1) : key;
    const part = shape[key] ?? '';
    const given = value[field];
    if (!optional) read[field] = readCompact(part as Shape, given);
    else if (given != null) read[field] = readCompact(isPair(part) ? part[0] : part, given);
    else if (isPair(part)) read[field] = part[1];
    else if (field in value) read[field] = given;
  }
  return read;
}

function check(leaf: string, value: unknown): unknown {
  const sound = leaf.includes('|') ? leaf.split('|').includes(value as string) : predicates[leaf as LeafName](value);
  if (!sound) throw UNSOUND;
  return value;
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

function isPair(part: Shape | readonly [Shape, unknown]): part is readonly [Shape, unknown] {
  return Array.isArray(part) && part.length === 2;
}
