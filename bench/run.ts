import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { buildEntries, versionOf } from './build.ts';
import { ENTRANTS, STEPS, type Contest, type Entrant } from './contest.ts';
import { calendarDocument, carouselDocument, meetingsInMonth } from './data.ts';
import { runLab } from './lab/index.ts';
import { HELP, readOptions, type Options } from './options.ts';
import { cellOf, misses, tableOf, type Group } from './report.ts';
import { startServer } from './server.ts';
import { isAlive, openBrowser, sampleOf, type Sample } from './session.ts';
import { shuffled } from './statistics.ts';
import packageJson from '../package.json' with { type: 'json' };

/** The list is asked for after three turns of the month. */
const MONTHS_TURNED = 3;
const SLOWDOWN = 4;

async function main(): Promise<void> {
  if (process.argv.includes('--help')) {
    console.log(HELP);
    return;
  }
  const options = readOptions(process.argv.slice(2));
  const started = new Date();
  const entrants = ENTRANTS.filter(({ role }) => options.peers || role !== 'peer');
  const groups = options.lab === 'alone' ? [] : await runContests(entrants, options, started);
  for (const group of groups) console.log(tableOf(group));
  const lab = options.lab === 'without' ? undefined : await runLab(started);
  const missed = misses(groups);
  if (groups.length > 0)
    console.log(missed.length > 0 ? `\nMissed:\n  ${missed.join('\n  ')}` : '\nEvery goal is met.');
  console.log(`\nTook ${((Date.now() - started.getTime()) / 60_000).toFixed(1)} minutes.`);
  if (options.write) write({ started, entrants, groups, missed, lab });
}

async function runContests(entrants: readonly Entrant[], options: Options, now: Date): Promise<Group[]> {
  const { contests, sizes } = options;
  console.log('Building the contestants…');
  const built = entrants.filter(({ contest }) => contests.includes(contest));
  await buildEntries(['page/harness', ...built.map(({ contest, file }) => `contestants/${contest}/${file}`)]);
  const documents = new Map<string, unknown>();
  const listed = new Map<number, number>();
  for (const size of sizes.calendar) {
    const content = calendarDocument(size, now);
    listed.set(size, meetingsInMonth(content, MONTHS_TURNED, now));
    documents.set(`/data/calendar-${size}.json`, content);
  }
  for (const size of sizes.carousel) documents.set(`/data/carousel-${size}.json`, carouselDocument(size));
  const server = await startServer(documents);
  try {
    const groups: Group[] = [];
    for (const slowdown of [1, SLOWDOWN]) {
      const samples = slowdown > 1 ? options.slowSamples : options.samples;
      if (samples === 0) continue;
      for (const contest of contests) {
        for (const size of sizes[contest]) {
          const racing = built.filter((entrant) => entrant.contest === contest);
          const one = { contest, size, slowdown, listed: listed.get(size) ?? 0, samples };
          groups.push(await runGroup(racing, server.url, one));
        }
      }
    }
    return groups;
  } finally {
    server.close();
  }
}

interface GroupWish {
  readonly contest: Contest;
  readonly size: number;
  readonly slowdown: number;
  readonly listed: number;
  /** How many browser sessions. */
  readonly samples: number;
}

/** Each sample is a browser of its own, in which every entrant has a page of its own, in another order each time. */
async function runGroup(entrants: readonly Entrant[], url: string, wish: GroupWish): Promise<Group> {
  const samples = new Map<Entrant, Sample[]>(entrants.map((entrant) => [entrant, []]));
  for (let i = 0; i < wish.samples; i++) {
    let browser = await openBrowser();
    for (const entrant of shuffled(entrants)) {
      const taken = samples.get(entrant) ?? [];
      const [first] = taken;
      // A peer that could not do it once would only keep the others waiting.
      if (first?.error && entrant.role === 'peer') continue;
      // One that crashed the browser must not cost the others their turn.
      if (!(await isAlive(browser))) browser = await openBrowser();
      const sample = await sampleOf(browser, url, entrant, wish);
      if (sample.error) console.warn(`${entrant.name}, ${wish.size}: ${sample.error}`);
      taken.push(sample);
    }
    await browser.close();
    console.error(`${wish.contest} ${wish.size}, CPU ÷ ${wish.slowdown}: session ${i + 1} of ${wish.samples}`);
  }
  return { contest: wish.contest, size: wish.size, slowdown: wish.slowdown, samples };
}

interface Run {
  readonly started: Date;
  readonly entrants: readonly Entrant[];
  readonly groups: readonly Group[];
  readonly missed: readonly string[];
  readonly lab: unknown;
}

/** Everything that was measured, and what it was measured with, in a file named by date and time. */
function write({ started, entrants, groups, missed, lab }: Run): void {
  const folder = new URL('results/', import.meta.url);
  const name = `${started.toISOString().slice(0, 16).replace(':', 'h')}.json`;
  const versions = entrants.flatMap((entrant) =>
    entrant.package ? [[entrant.package, versionOf(entrant.package)]] : [],
  );
  const content = {
    date: started.toISOString(),
    version: packageJson.version,
    node: process.version,
    cpus: { model: cpus()[0]?.model ?? '', count: cpus().length },
    peers: Object.fromEntries(versions) as Record<string, string>,
    groups: groups.map(({ samples, ...group }) => ({
      ...group,
      entrants: [...samples].map(([entrant, list]) => ({
        name: entrant.name,
        cells: Object.fromEntries(
          STEPS[group.contest].map((step) => [step, cellOf({ ...group, samples }, entrant, step)]),
        ),
        samples: list,
      })),
    })),
    missed,
    lab,
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(name, folder), `${JSON.stringify(content, null, 1)}\n`);
  console.log(`Written to bench/results/${name}`);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
