// npm run manifest: writes custom-elements.json. With --check: fails where the committed one says something else.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { inRoot } from './lib/project.mjs';
import { runTool } from './lib/run.mjs';
import { readmeWithTable } from './readme-table.mjs';

const checking = process.argv.includes('--check');
const folder = checking ? 'node_modules/.cache/manifest' : '.';
mkdirSync(inRoot(folder), { recursive: true });
// Its output is kept back: the type parser reports every method of `Map` that it does not unfold.
const { code, output } = await runTool(
  '@custom-elements-manifest/analyzer/cem.js',
  ['analyze', '--quiet', '--outdir', folder],
  { quiet: true },
);
if (code !== 0) {
  console.error(output);
  process.exit(code);
}

if (checking && read('.') !== read(folder)) {
  console.error('custom-elements.json is not what the sources say: run «npm run manifest» and commit it.');
  process.exit(1);
}

if (!(await readmeWithTable({ write: !checking })).fresh && checking) {
  console.error('The table of elements in README.md is not what custom-elements.json says: run «npm run manifest».');
  process.exit(1);
}

/** @param {string} from */
function read(from) {
  const file = inRoot(from, 'custom-elements.json');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
