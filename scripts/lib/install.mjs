import { statSync } from 'node:fs';
import { inRoot, isStale } from './project.mjs';
import { run } from './run.mjs';

/**
 * Installs what a folder with a lock file of its own asks for, where that is missing or older than the lock.
 * @param {string} folder relative to the project
 * @param {string} what it is, for whoever waits
 * @returns {Promise<boolean>} whether it is there now
 */
export async function installIn(folder, what) {
  const there = statSync(inRoot(folder, 'node_modules'), { throwIfNoEntry: false });
  if (there && !isStale(`${folder}/node_modules/.package-lock.json`, [`${folder}/package-lock.json`])) return true;
  console.log(`Installing ${what} (npm ci in ${folder}/)…`);
  const npm = process.env.npm_execpath;
  const args = ['ci', '--prefix', inRoot(folder), '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = npm ? await run(process.execPath, [npm, ...args]) : await run('npm', args);
  if (code !== 0) console.error(`${folder} is not installed: see above.`);
  return code === 0;
}
