// npm test [-- browser | endpoint | e2e [part of a path]]: every suite, or one, or one with the files whose path has that part,
// or one with a suite of the endpoint's by its name: npm test -- endpoint running.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ensureRelease } from './lib/bundle.mjs';
import { filesIn } from './lib/project.mjs';
import { run, runTool } from './lib/run.mjs';
import { setup } from './setup.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const SUITES = {
  browser: { title: 'elements, contract and time, in browsers', run: browserTests },
  endpoint: { title: 'reference endpoint, over HTTP', run: () => nodeTests('test/demo') },
  e2e: { title: 'whole pages', run: wholePages },
};

const [chosen, part = ''] = process.argv.slice(2);
if (chosen && !Object.hasOwn(SUITES, chosen)) {
  console.error(`No suite «${chosen}»: there are ${Object.keys(SUITES).join(', ')}.`);
  process.exit(2);
}

await setup();
const { findChromium } = await import('./browser.mjs');
const env = { ...process.env, CHROME_PATH: await findChromium() };
const temporary = mkdtempSync(join(tmpdir(), 'anacej-test-'));
/** @type {{ name: string, counts: Counts, seconds: number }[]} */
const results = [];
try {
  for (const [name, suite] of Object.entries(SUITES)) {
    if (chosen && chosen !== name) continue;
    console.log(`\n── ${name}: ${suite.title}`);
    const started = Date.now();
    const counts = await suite.run();
    results.push({ name, counts, seconds: (Date.now() - started) / 1000 });
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
process.exitCode = summarize();

/** @returns {Promise<Counts>} */
async function browserTests() {
  const file = join(temporary, 'browser.json');
  const { code } = await runTool('@web/test-runner/dist/bin.js', [], {
    env: { ...env, ANACEJ_COUNTS: file, ANACEJ_ONLY: part },
  });
  return judged(code, () => JSON.parse(readFileSync(file, 'utf8')));
}

/** Whole pages load what a town would load: what is built. */
async function wholePages() {
  return (await ensureRelease()) ? nodeTests('test/e2e') : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * @param {string} folder
 * @returns {Promise<Counts>}
 */
async function nodeTests(folder) {
  const { files, suite } = chosenIn(folder);
  // Without a file Node would look for tests of its own choice.
  if (files.length === 0) return judged(1, () => ({ passed: 0, failed: 0, skipped: 0 }));
  const file = join(temporary, `${folder.replaceAll('/', '-')}.tap`);
  const reporters = ['spec', 'stdout', 'tap', file].map(
    (value, i) => `--test-reporter${i % 2 ? '-destination' : ''}=${value}`,
  );
  const { code } = await run(process.execPath, ['--import', 'tsx', '--test', ...reporters, ...files], {
    env: { ...env, ...(suite && { ANACEJ_SUITE: suite }) },
  });
  return judged(code, () => tapCounts(readFileSync(file, 'utf8')));
}

/**
 * The files whose path has the part that was asked for; where none has, the file that runs the suite of that name.
 * @param {string} folder
 * @returns {{ files: string[], suite?: string }}
 */
function chosenIn(folder) {
  const files = filesIn(folder, (path) => path.endsWith('.test.ts'));
  const named = files.filter((path) => path.includes(part));
  if (named.length > 0) return { files: named };
  const [home] = filesIn(folder, (path) => path.endsWith(`/suites/${part}.ts`)).map((path) => dirname(dirname(path)));
  return { files: files.filter((path) => path === `${home}/${basename(home ?? '')}.test.ts`), suite: part };
}

/**
 * The last lines of Node's TAP: `# pass 12`.
 * @param {string} tap
 * @returns {Counts}
 */
function tapCounts(tap) {
  const count = (/** @type {string} */ name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
}

/**
 * A suite that broke, or that ran nothing, has failed even where no test says so.
 * @param {number} code what the runner ended with
 * @param {() => Counts} read
 * @returns {Counts}
 */
function judged(code, read) {
  try {
    const counts = read();
    const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0);
    if (silent)
      console.error(counts.passed === 0 ? 'No test ran in this suite.' : `The runner ended with code ${code}.`);
    return silent ? { ...counts, failed: 1 } : counts;
  } catch {
    console.error('The runner broke before it could count.');
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function summarize() {
  const total = { passed: 0, failed: 0, skipped: 0 };
  console.log('');
  for (const { name, counts, seconds } of results) {
    console.log(`${name.padEnd(10)}${sentence(counts)} (${seconds.toFixed(1)} s)`);
    for (const key of /** @type {(keyof Counts)[]} */ (Object.keys(total))) total[key] += counts[key];
  }
  console.log(`\n${sentence(total)}`);
  return total.failed === 0 ? 0 : 1;
}

/** @param {Counts} counts */
function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
