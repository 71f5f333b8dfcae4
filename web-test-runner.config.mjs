import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { CHROMIUM_FLAGS, findChromium, findFirefox, findWebKit } from './scripts/browser.mjs';
import { filesIn, inRoot, root } from './scripts/lib/project.mjs';
import { WebKitLauncher } from './scripts/lib/webkit.mjs';

/** Only the files whose path has this part, where `npm test -- browser <part>` asks for it. */
const only = process.env.ANACEJ_ONLY ?? '';
const files = filesIn('test', (path) => path.endsWith('.test.ts') && path.includes(only)).filter(
  (path) => !/^test\/(?:demo|e2e)\//.test(path),
);
/** Tests of what a clock shows: run again where the day is another day than in Paris. */
const timeFiles = files.filter((path) => path.startsWith('test/time/') || path.endsWith('.zones.test.ts'));
/** Tests of what an engine draws and does: run again in the others. Pure functions are the same in all. */
const drawnFiles = files.filter((path) => /^test\/(?:elements|loader)\//.test(path));
const ZONES = ['America/Martinique', 'Pacific/Noumea'];

const chromium = await findChromium();
const firefox = findFirefox();
const webkit = findWebKit();

/** @param {string} zone IANA name: what the browser believes to be the time zone of its machine */
function chromiumIn(zone) {
  const launcher = chromeLauncher({
    launchOptions: { executablePath: chromium, args: CHROMIUM_FLAGS, env: { ...process.env, TZ: zone } },
    // A window of its own each: of two tabs one is hidden, and in a hidden page nothing is painted, scrolled or focused.
    createPage: ({ context }) => context.newPage({ type: 'window' }),
    concurrency: 2,
  });
  launcher.name = `Chromium (${zone})`;
  return launcher;
}

function firefoxInParis() {
  const launcher = chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath: firefox,
      headless: true,
      env: { ...process.env, TZ: 'Europe/Paris' },
    },
    concurrency: 1,
  });
  launcher.name = 'Firefox (Europe/Paris)';
  return launcher;
}

if (!firefox) console.log('No Firefox is installed: the browser tests do not run in it.');
if (!webkit) console.log('No WebKit is installed (webkit2gtk-driver, xvfb): the browser tests do not run in it.');

export default {
  rootDir: root,
  nodeResolve: { exportConditions: ['development'] },
  concurrentBrowsers: 2,
  groups: [
    { name: 'paris', files, browsers: [chromiumIn('Europe/Paris')] },
    { name: 'second engine', files: drawnFiles, browsers: firefox ? [firefoxInParis()] : [] },
    { name: 'third engine', files: drawnFiles, browsers: webkit ? [new WebKitLauncher(webkit, 'Europe/Paris')] : [] },
    { name: 'overseas', files: timeFiles, browsers: ZONES.map(chromiumIn) },
  ].filter((group) => group.files.length > 0 && group.browsers.length > 0),
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: inRoot('tsconfig.json') })],
  middleware: [serveCorpus],
  // Two cores that do other things too must not fail a test for being slow.
  testsFinishTimeout: 300_000,
  browserStartTimeout: 90_000,
  testFramework: { config: { timeout: 10_000 } },
  testRunnerHtml: page,
  // Every page of the development build of lit says that it is one.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), countReporter(process.env.ANACEJ_COUNTS)],
};

/**
 * The page a test file runs in. A promise rejected without anyone listening fails the test that is running, which the
 * runner by itself only logs.
 * @param {string} testFramework
 */
function page(testFramework) {
  return `<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8"><title>Tests</title></head>
  <body>
    <script>addEventListener('unhandledrejection', (event) => reportError(event.reason));</script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;
}

/**
 * Serves the data written by others that lies beside the repository, where it does: `/corpus/available` answers
 * `true` or `false`, so that a test can skip and say so; `/corpus/hostile/blns_open.json` is that file.
 */
async function serveCorpus(ctx, next) {
  const path = /^\/corpus\/([\w./-]+)$/.exec(ctx.path)?.[1];
  if (!path || path.includes('..')) return next();
  const corpus = inRoot('..', 'shared', 'corpus');
  if (path === 'available') {
    ctx.body = JSON.stringify(statSync(corpus, { throwIfNoEntry: false }) !== undefined);
    ctx.type = 'json';
    return undefined;
  }
  const file = join(corpus, path);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
  ctx.body = readFileSync(file);
  ctx.type = path.endsWith('.json') ? 'json' : 'text/plain';
  return undefined;
}

/** Writes what passed, failed and was skipped where `npm test` asks for it. An error outside a test is a failure too. */
function countReporter(file) {
  return {
    stop({ sessions }) {
      if (!file) return;
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        for (const test of testsOf(session.testResults)) counts[outcomeOf(test)] += 1;
        counts.failed += session.errors.length;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

function outcomeOf(test) {
  if (test.skipped) return 'skipped';
  return test.passed ? 'passed' : 'failed';
}
