import type { Plugin } from 'vite';

/**
 * A line of `tokens.ts`: its name, and its value where that is a plain length, which no host can set. The
 * levels keep theirs: those names are put together at run time.
 */
const DECLARATION = /^\s*--_(?!level)([\w-]+): (?:([\d.]+(?:em|ch))|.+);\n/gm;

/**
 * Writes the private names of `tokens.ts` as short as they can be, and the lengths of its scale into the rules that
 * use them: `var(--_border-strong)` becomes `var(--f)`, `var(--_space-4)` becomes `1em`. Names are for those who read
 * the sources; a page downloads them for nothing.
 */
export function shortNames(tokens: string): Plugin {
  const declarations = [...tokens.matchAll(DECLARATION)];
  const lengths = new Map(declarations.flatMap(([, name, length]) => (name && length ? [[name, length]] : [])));
  const names = new Map(declarations.map(([, name = ''], i) => [name, `--_${i.toString(36)}`]));
  return {
    name: 'short-names',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !code.includes('--_')) return undefined;
      const written = code
        .replace(DECLARATION, (line, _name, length) => (length && id.endsWith('/tokens.ts') ? '' : line))
        .replace(/var\(--_([\w-]+)\)/g, (use, name: string) => lengths.get(name) ?? use)
        .replace(/--_([\w-]+)/g, (use, name: string) => names.get(name) ?? use);
      return { code: written, map: null };
    },
  };
}
