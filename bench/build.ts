import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { compactContract } from '../scripts/lib/compact-contract.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where the built modules lie. */
export const BUILT = folder('.built');

/**
 * Builds modules of this folder, each into one minified file with all it imports, as a page would get it.
 * @param entries paths without `.ts`: `contestants/calendar/vanilla`
 * @returns the size of each in bytes after brotli, by entry
 */
export async function buildEntries(entries: readonly string[]): Promise<Map<string, number>> {
  rmSync(BUILT, { recursive: true, force: true });
  const sizes = new Map<string, number>();
  for (const entry of entries) {
    const built = await build({
      configFile: false,
      logLevel: 'error',
      root: folder('.'),
      plugins: [compactContract()],
      build: {
        write: false,
        target: 'es2022',
        minify: true,
        lib: { entry: folder(`${entry}.ts`), formats: ['es'] },
        rolldownOptions: { output: { codeSplitting: false } },
      },
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    const [output] = [built].flat();
    if (!output || !('output' in output)) throw new Error(`${entry} was not built`);
    const [{ code }] = output.output;
    const file = `${BUILT}/${entry}.js`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
    sizes.set(entry, brotliCompressSync(code).length);
  }
  return sizes;
}

/** The version of an installed peer, for the record. */
export function versionOf(name: string): string {
  const file = new URL(`node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
