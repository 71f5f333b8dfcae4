import type { Plugin } from 'vite';

const VALIBOT = /valibot\/dist\/index\.(?:min\.)?mjs$/;
const IN_ENTRIES = /for ?\((const|let) (\w+) in this\.entries\)/g;
/** The helper of the bundler that makes the object a whole module is imported as. */
const IN_MODULE = /for ?\(var (\w+) in (\w+)\)(?=\s*\w+\(\w+, ?\1, ?\{\s*get:)/;

/**
 * Loops over the names of an object itself, where others loop over those of its prototype too: a page that has given
 * `Object.prototype` a name would stop every element.
 */
export function ownNames(): Plugin {
  return {
    name: 'own-names',
    enforce: 'pre',
    transform(code, id) {
      if (!VALIBOT.test(id)) return undefined;
      if (!IN_ENTRIES.test(code)) this.error('own-names: valibot is written otherwise');
      return { code: code.replace(IN_ENTRIES, 'for ($1 $2 of Reflect.ownKeys(this.entries))'), map: null };
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = chunk.code.replace(IN_MODULE, 'for(var $1 of Reflect.ownKeys($2))');
      }
    },
  };
}
