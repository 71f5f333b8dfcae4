import type { Plugin } from 'vite';
import { documentSchema } from '../../src/contract/schema.ts';
import { shapeOf } from './contract-shape.ts';

/** Puts the contract as data (see `contract-shape.ts`) where `src/contract/sound.ts` has it as a schema. */
export function compactContract(): Plugin {
  return {
    name: 'compact-contract',
    load(id) {
      if (!id.endsWith('/src/contract/sound.ts')) return undefined;
      return `
        import { readerOf } from './compact.ts';
        const read = readerOf(${JSON.stringify(shapeOf(documentSchema))});
        export function readSound(input) {
          try { return read(input); } catch { return undefined; }
        }`;
    },
  };
}
