import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { inRoot } from './project.mjs';

/** Looking at every fifth character finds the same hundredths of a kilobyte in a fifth of the time. */
const STRIDE = 5;

/**
 * Where the bytes of chunks come from. A compressed file cannot be taken apart: each module is given its share of the
 * chunk by the characters that the source map says are its own.
 * @param {ReadonlyMap<string, number>} chunks sizes by file in dist/cdn
 * @returns {[module: string, size: number][]} largest first, in the unit of `chunks`
 */
export function sizesByModule(chunks) {
  /** @type {Map<string, number>} */
  const modules = new Map();
  for (const [file, size] of chunks) {
    const code = readFileSync(inRoot('dist/cdn', file), 'utf8');
    const map = new SourceMap(JSON.parse(readFileSync(inRoot('dist/cdn', `${file}.map`), 'utf8')));
    for (const [nth, line] of code.split('\n').entries()) {
      for (let column = 0; column < line.length; column += STRIDE) {
        const entry = map.findEntry(nth, column);
        const source = 'originalSource' in entry ? entry.originalSource : undefined;
        const module = source?.replace(/^(\.\.\/)+/, '') ?? '(the bundler’s own)';
        modules.set(module, (modules.get(module) ?? 0) + (size * STRIDE) / code.length);
      }
    }
  }
  return [...modules].sort(([, a], [, b]) => b - a);
}
