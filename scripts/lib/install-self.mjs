import { cpSync } from 'node:fs';
import { filesIn, inRoot, isStale } from './project.mjs';
import { run, runTool } from './run.mjs';

/** What the modules are made of, and the declarations. */
const MODULES = ['src', 'vite.config.ts', 'package.json'];
const DECLARATIONS = ['src', 'custom-elements.json', 'scripts/frameworks', 'scripts/framework-types.mjs'];

/**
 * Puts the package where `npm i @anacej/rencontres` would: whoever imports it there goes by its `exports`, its
 * `sideEffects` and its declarations, as every consumer does.
 * @param {string} folder relative to the project, with node_modules of its own
 * @returns {Promise<boolean>} whether it is there now
 */
export async function installSelf(folder) {
  const place = `${folder}/node_modules/@anacej/rencontres`;
  if (isStale('dist/types/elements.d.ts', DECLARATIONS)) {
    const { code } = await run(process.execPath, ['scripts/types.mjs']);
    if (code !== 0) return false;
  }
  if (isStale(`${place}/dist/define.js`, MODULES)) {
    const build = ['build', '--outDir', `${place}/dist`, '--logLevel', 'warn'];
    const { code } = await runTool('vite/bin/vite.js', build);
    if (code !== 0) return false;
  }
  const declared = filesIn('dist', (path) => path.endsWith('.d.ts'));
  for (const file of ['package.json', ...declared]) cpSync(inRoot(file), inRoot(place, file));
  return true;
}
