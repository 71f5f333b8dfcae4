// Makes a fresh clone ready. Uses Node's own modules only: it runs before anything is installed.
import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { inRoot } from './lib/project.mjs';
import { run } from './lib/run.mjs';

const LOCK = inRoot('package-lock.json');
const STAMP = inRoot('node_modules', '.anacej-lock');

/** Checks Node and installs the dependencies where they are missing or do not belong to the lock file. */
export async function setup() {
  requireNode();
  // A link leads to another checkout's modules, and `npm ci` would begin by deleting those.
  if (lstatSync(inRoot('node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const lock = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (readStamp() === lock) return;
  if (!installedByHand()) await install();
  writeFileSync(STAMP, `${lock}\n`);
}

function requireNode() {
  const { node: wanted } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).engines;
  if (rank(process.versions.node) >= rank(wanted.replace('>=', ''))) return;
  console.error(`Node ${wanted} est nécessaire (ici ${process.version}) : https://nodejs.org/fr/download`);
  console.error(`Node ${wanted} is needed (this is ${process.version}): https://nodejs.org/en/download`);
  process.exit(1);
}

/** @param {string} version `20.19` or `20.19.3`: the patch does not count */
function rank(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
}

function readStamp() {
  try {
    return readFileSync(STAMP, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** Whether someone ran npm themselves since the lock file changed: npm leaves its own copy of the lock behind. */
function installedByHand() {
  const installed = statSync(inRoot('node_modules', '.package-lock.json'), { throwIfNoEntry: false });
  return installed !== undefined && installed.mtimeMs >= statSync(LOCK).mtimeMs;
}

async function install() {
  console.log('Installing the dependencies (npm ci, about a minute the first time)…');
  // Under `npm test` npm says where it lives itself, so that its shell wrapper is not needed.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = npm ? await run(process.execPath, [npm, ...args]) : await run('npm', args);
  if (code === 0) return;
  console.error('npm ci failed: see above. The dependencies are not installed.');
  process.exit(code);
}

if (process.argv[1] === import.meta.filename) await setup();
