// npm run size: what a page really loads from dist/cdn, minified and brotli-compressed, against its budget.
// npm run size -- --modules: the same, and what of it comes from which module.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { ensureBundle } from './lib/bundle.mjs';
import { sizesByModule } from './lib/module-sizes.mjs';
import { inRoot } from './lib/project.mjs';

/** Modules that are imported dynamically, but that every page with the element on it fetches at once. */
const AT_ONCE = [/^src\/i18n\/fr\b/];

/** Where the loader fetches an element, if not in the room's own `define.ts`. */
const TOGETHER = new Map([
  ['meeting-calendar', 'src/elements/calendar-with-filter.ts'],
  ['level-filter', 'src/elements/calendar-with-filter.ts'],
]);

const MONTH = 'src/elements/meeting-calendar/views/month.ts';
const DESK = 'src/elements/registration-form/desk.ts';
const CALENDAR_PAGE = ['meeting-calendar', 'level-filter'];
const ALL = ['network-provider', ...CALENDAR_PAGE, 'testimonial-carousel', 'registration-form'];

/**
 * `loads`: the rooms whose elements stand on the page; `then`: parts that are fetched when they are first used; `on`: what
 * the page has already. A page may not pass its `limit`, which is what it weighs now and has to be argued for to rise, with
 * less than 0.1 kB to spare: a file carries the names of others, and some of those compress better. `goal` is where it is
 * to go. In kB of 1,000 bytes.
 * @type {{ name: string, limit: number, goal: number, loads: string[], then?: string[], on?: string[] }[]}
 */
const BUDGETS = [
  { name: 'loader alone', limit: 0.8, goal: 1.5, loads: [] },
  { name: 'calendar (list) and filter', limit: 22.8, goal: 20, loads: CALENDAR_PAGE },
  { name: 'the same with the month', limit: 26.2, goal: 20, loads: CALENDAR_PAGE, then: [MONTH] },
  {
    name: 'carousel on top',
    limit: 6.3,
    goal: 4,
    loads: [...CALENDAR_PAGE, 'testimonial-carousel'],
    on: CALENDAR_PAGE,
  },
  { name: 'form on top', limit: 4.25, goal: 8, loads: [...CALENDAR_PAGE, 'registration-form'], on: CALENDAR_PAGE },
  {
    name: 'form being filled in',
    limit: 22.5,
    goal: 8,
    loads: [...CALENDAR_PAGE, 'registration-form'],
    then: [DESK],
    on: CALENDAR_PAGE,
  },
  { name: 'all elements', limit: 34.35, goal: 32, loads: ALL },
];

/** @typedef {{ file: string, name?: string, imports?: string[], dynamicImports?: string[] }} Chunk */

if (!(await ensureBundle())) process.exit(1);
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(inRoot('dist/cdn/manifest.json'), 'utf8'));
/** @type {Map<string, number>} */
const sizes = new Map(Object.values(manifest).map(({ file }) => [file, kilobytes(file)]));

const loaded = new Set();
let exceeded = false;
for (const { name, limit, goal, loads, then = [], on } of BUDGETS) {
  const there = on ? filesOf(on) : [];
  const files = filesOf(loads, then).filter((file) => !there.includes(file));
  files.forEach((file) => loaded.add(file));
  const size = sum(files);
  exceeded ||= size > limit;
  const verdict = size > limit ? `  TOO LARGE: limit ${limit}` : size > goal ? '  goal missed' : '';
  console.log(`${name.padEnd(30)}${size.toFixed(2).padStart(7)} kB, goal ${goal} kB${verdict}`);
  for (const file of files) console.log(`    ${file.padEnd(44)}${sum([file]).toFixed(2).padStart(7)}`);
}
const lazy = [...sizes.keys()].filter((file) => !loaded.has(file)).sort();
if (lazy.length > 0) console.log('only when needed');
for (const file of lazy) console.log(`    ${file.padEnd(44)}${sum([file]).toFixed(2).padStart(7)}`);
if (process.argv.includes('--modules')) {
  console.log('\nby module, of all that a page may load at once');
  const atOnce = new Map([...sizes].filter(([file]) => loaded.has(file)));
  for (const [module, size] of sizesByModule(atOnce)) console.log(`${size.toFixed(2).padStart(9)}  ${module}`);
}
process.exitCode = exceeded ? 1 : 0;

/**
 * The files a page with these elements fetches before anything is clicked.
 * @param {string[]} rooms
 * @param {string[]} [then] what is fetched later
 */
function filesOf(rooms, then = []) {
  const entries = [...rooms.map((room) => TOGETHER.get(room) ?? `src/elements/${room}/define.ts`), ...then];
  const reached = reach(
    'src/loader.ts',
    (module) => entries.includes(module) || AT_ONCE.some((pattern) => pattern.test(module)),
  );
  for (const entry of entries) {
    if (!reached.has(entry))
      throw new Error(`The loader does not lead to ${entry}: what is counted would not be true.`);
  }
  return [...new Set([...reached].map((module) => chunk(module).file))];
}

/**
 * @param {string} start
 * @param {(module: string) => boolean} follows whether a dynamic import is taken
 * @param {Set<string>} [reached]
 */
function reach(start, follows, reached = new Set()) {
  if (reached.has(start)) return reached;
  reached.add(start);
  const { imports = [], dynamicImports = [] } = chunk(start);
  for (const module of [...imports, ...dynamicImports.filter(follows)]) reach(module, follows, reached);
  return reached;
}

/** @param {string} module */
function chunk(module) {
  const found = manifest[module];
  if (!found) throw new Error(`${module} is not in the bundle`);
  return found;
}

/** @param {string} file */
function kilobytes(file) {
  return brotliCompressSync(readFileSync(inRoot('dist/cdn', file))).length / 1000;
}

/** @param {string[]} files */
function sum(files) {
  return files.reduce((total, file) => total + (sizes.get(file) ?? 0), 0);
}
