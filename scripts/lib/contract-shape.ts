import type * as v from 'valibot';
import type { Shape } from '../../src/contract/compact.ts';

interface ObjectSchema extends v.GenericSchema {
  entries: Record<string, v.GenericSchema>;
}
interface NullishSchema extends v.GenericSchema {
  wrapped: v.GenericSchema;
  default: unknown;
}

/**
 * The contract's schema as plain data for `src/contract/compact.ts`. Pages get the data and a reader of a few lines
 * instead of the schema library, which they need only for a document in which something is wrong.
 * @throws Error for a kind of schema that the reader does not know: then it must learn it first
 */
export function shapeOf(schema: v.GenericSchema): Shape {
  switch (schema.type) {
    case 'custom':
      return String((schema as v.GenericSchema & { message: unknown }).message);
    case 'picklist':
      return (schema as v.GenericSchema & { options: string[] }).options.join('|');
    case 'array':
      return [shapeOf((schema as v.GenericSchema & { item: v.GenericSchema }).item)];
    case 'object':
      return Object.fromEntries(
        Object.entries((schema as ObjectSchema).entries).map(([key, entry]) => field(key, entry)),
      );
    default:
      throw new Error(`scripts/lib/contract-shape.ts: no shape for «${schema.type}»`);
  }
}

function field(key: string, schema: v.GenericSchema): [string, Shape | readonly [Shape, unknown]] {
  if (schema.type !== 'nullish') return [key, shapeOf(schema)];
  const { wrapped, default: standIn } = schema as NullishSchema;
  return [`${key}_`, standIn === undefined ? shapeOf(wrapped) : [shapeOf(wrapped), standIn]];
}
