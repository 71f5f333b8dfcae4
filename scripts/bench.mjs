// npm run bench [-- options, see --help]: our elements beside a lower bound and their peers. See bench/README.md.
import { statSync } from 'node:fs';
import { ensureBundle } from './lib/bundle.mjs';
import { inRoot, isStale } from './lib/project.mjs';
import { run } from './lib/run.mjs';
import { setup } from './setup.mjs';

await setup();
if (!(await ensureBundle()) || !(await installPeers())) process.exit(1);
const { code } = await run(process.execPath, ['--import', 'tsx', 'bench/run.ts', ...process.argv.slice(2)]);
process.exitCode = code;

/** The peers have a lock file of their own: they are no dependencies of the library. */
async function installPeers() {
  const there = statSync(inRoot('bench/node_modules'), { throwIfNoEntry: false });
  if (there && !isStale('bench/node_modules/.package-lock.json', ['bench/package-lock.json'])) return true;
  console.log('Installing the peers to compare with (npm ci in bench/)…');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--prefix', inRoot('bench'), '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = npm ? await run(process.execPath, [npm, ...args]) : await run('npm', args);
  if (code !== 0) console.error('The peers are not installed: see above.');
  return code === 0;
}
