import { readFileSync, rmSync } from 'node:fs';
import { inRoot, isStale } from './project.mjs';
import { run } from './run.mjs';
import { vite } from './vite.mjs';

/** What the bundle is made of: a change in any of these makes it stale. */
const SOURCES = ['src', 'scripts/lib', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];

const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

/** What is published for pages without a bundler: its folder bears the version, so that an address never changes. */
export const RELEASE = `dist/release/${version}`;

export const BUNDLE_STEP = { title: 'bundle for a script tag', run: () => vite('cdn') };

/** What follows upon the bundle, to make a release of it; the command that writes static HTML goes with it. */
export const RELEASE_STEPS = [
  { title: 'command that writes static HTML', run: () => vite('prerender') },
  { title: 'the same in one file', run: () => vite('single') },
  { title: 'page for a frame', run: () => vite('embed') },
  { title: 'script beside a frame', run: () => vite('embed-host') },
  { title: 'release', run: () => run(process.execPath, ['scripts/release.mjs']) },
];

/**
 * Builds the script-tag bundle where it is missing or older than its sources.
 * @returns {Promise<boolean>} whether there is an up-to-date one now
 */
export async function ensureBundle() {
  if (!isStale('dist/cdn/manifest.json', SOURCES)) return true;
  console.log('Building dist/cdn, what a script tag loads…');
  return succeeds([BUNDLE_STEP]);
}

/** The same for the release, the bundle included. */
export async function ensureRelease() {
  if (!(await ensureBundle())) return false;
  if (!isStale(`${RELEASE}/sri.json`, [...SOURCES, 'scripts/release.mjs', 'dist/cdn/manifest.json'])) return true;
  console.log(`Building ${RELEASE}, what a host serves…`);
  rmSync(inRoot(RELEASE), { recursive: true, force: true });
  return succeeds(RELEASE_STEPS);
}

/** @param {typeof RELEASE_STEPS} steps */
async function succeeds(steps) {
  for (const { title, run: step } of steps) {
    const { code } = await step();
    if (code === 0) continue;
    console.error(`FAILED  ${title}: see above.`);
    return false;
  }
  return true;
}
