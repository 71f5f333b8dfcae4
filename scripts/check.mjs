// npm run check [-- name…]: everything that can be said about the project without running it. All of it runs, then it counts.
import { ensureBundle } from './lib/bundle.mjs';
import { run, runTool } from './lib/run.mjs';
import { setup } from './setup.mjs';

/** @type {Record<string, () => ReturnType<typeof run>>} */
const CHECKS = {
  types: () => tool('typescript/bin/tsc', '--project', 'tsconfig.json'),
  lint: () => tool('eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  format: () => tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  manifest: () => script('scripts/manifest.mjs', '--check'),
  // What is published has to be there before it can be judged.
  build: () => script('scripts/build.mjs'),
  package: () => tool('publint/src/cli.js', '--strict'),
  unused: () => tool('knip/bin/knip.js', '--no-progress', '--no-config-hints'),
  size: () => script('scripts/size.mjs'),
};

await setup();
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !Object.hasOwn(CHECKS, name));
if (unknown.length > 0) {
  console.error(`No check «${unknown.join(', ')}»: there are ${Object.keys(CHECKS).join(', ')}.`);
  process.exit(2);
}
if (chosen.length > 0 && !chosen.includes('build')) await ensureBundle();

let failed = 0;
let passed = 0;
for (const [name, check] of Object.entries(CHECKS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const started = Date.now();
  const { code, output } = await check();
  if (code === 0) passed += 1;
  else failed += 1;
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (output.trim() && (code !== 0 || name === 'size')) console.log(output.trimEnd().replace(/^/gm, '        '));
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * @param {string} file inside node_modules
 * @param {string[]} args
 */
function tool(file, ...args) {
  return runTool(file, args, { quiet: true });
}

/**
 * @param {string} file
 * @param {string[]} args
 */
function script(file, ...args) {
  return run(process.execPath, [file, ...args], { quiet: true });
}
