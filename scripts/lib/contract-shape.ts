import type * as v from 'valibot';
import type { Field, Shape } from '../../src/contract/compact.ts';

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
      return { any: (schema as v.GenericSchema & { options: string[] }).options };
    case 'array':
      return [shapeOf((schema as v.GenericSchema & { item: v.GenericSchema }).item)];
    case 'object':
      return { fields: Object.entries((schema as ObjectSchema).entries).map(([name, entry]) => field(name, entry)) };
    default:
      throw new Error(`scripts/lib/contract-shape.ts: no shape for «${schema.type}»`);
  }
}

function field(name: string, schema: v.GenericSchema): Field {
  if (schema.type !== 'nullish') return [name, shapeOf(schema)];
  const { wrapped, default: standIn } = schema as NullishSchema;
  return standIn === undefined ? [name, shapeOf(wrapped), 1] : [name, shapeOf(wrapped), 1, standIn];
}
