import { isStale } from './project.mjs';
import { runTool } from './run.mjs';

/** What the bundle is made of: a change in any of these makes it stale. */
const SOURCES = ['src', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];

/**
 * Builds the script-tag bundle where it is missing or older than its sources.
 * @returns {Promise<boolean>} whether there is an up-to-date one now
 */
export async function ensureBundle() {
  if (!isStale('dist/cdn/manifest.json', SOURCES)) return true;
  console.log('Building dist/cdn, what a script tag loads…');
  const { code } = await runTool('vite/bin/vite.js', ['build', '--mode', 'cdn', '--logLevel', 'warn']);
  if (code !== 0) console.error('The bundle did not build: see above.');
  return code === 0;
}
