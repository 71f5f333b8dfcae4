import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../scripts/browser.mjs';
import type { Entrant, Step } from './contest.ts';
import { LEVELS } from './data.ts';
import type { Harness } from './page/harness.ts';
import { median } from './statistics.ts';

/** What one contestant took in one session; `error` where it did not come to the end. */
export interface Sample {
  readonly values: Partial<Record<Step, number>>;
  /** Rows of the list, or slides: that all show the same amount can be checked. */
  readonly shown: number;
  readonly error?: string;
}

/** How often a step is repeated in a session; its median counts, so that one garbage collection does not. */
const REPEATS = 3;
/** A step that took this is not repeated: its noise is small beside it. */
const TOO_LONG_MS = 2000;

/** A contestant that takes longer for everything is given up: the others want their turn. */
const PATIENCE_MS = 60_000;

/** Chunks that only other pages need would only wait in the cache. */
const CHUNKS = fileURLToPath(new URL('../dist/cdn/chunks', import.meta.url));

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
}

/** Whether a browser still opens pages; one that does not is closed. */
export async function isAlive(browser: Browser): Promise<boolean> {
  try {
    await (await browser.newContext()).close();
    return true;
  } catch {
    await browser.close();
    return false;
  }
}

export interface OpenPage {
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** A page as a visitor has it, in French, in Paris, who wants no animation. */
export async function openPage(browser: Browser, url: string): Promise<OpenPage> {
  const context = await browser.newContext({
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
    viewport: { width: 1024, height: 768 },
  });
  const page = await context.newPage();
  await page.goto(url);
  return { page, cdp: await context.newCDPSession(page) };
}

/** Bytes of JavaScript objects that are still needed. */
export async function heapOf(cdp: CDPSession): Promise<number> {
  for (let i = 0; i < 2; i++) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

/** A page that is closed whatever happens there, and at the latest when it takes too long. */
async function inPage<T>(browser: Browser, url: string, visit: (opened: OpenPage) => Promise<T>): Promise<T> {
  const opened = await openPage(browser, url);
  // A page or a browser that is gone has nothing left to close.
  const close = () =>
    opened.page
      .context()
      .close()
      .catch(() => {});
  const late = setTimeout(() => void close(), PATIENCE_MS);
  try {
    return await visit(opened);
  } finally {
    clearTimeout(late);
    await close();
  }
}

interface Conditions {
  readonly size: number;
  /** How many meetings the list shows. */
  readonly listed: number;
  /** How many times slower the CPU is made. */
  readonly slowdown: number;
}

/** One contestant in a page of its own: everything once cold, what a visitor repeats three times. Never rejects. */
export async function sampleOf(
  browser: Browser,
  url: string,
  { contest, file }: Entrant,
  { size, listed, slowdown }: Conditions,
): Promise<Sample> {
  const values: Partial<Record<Step, number>> = {};
  const errors: string[] = [];
  let step = '';
  const module = `/contestants/${contest}/${file}.js`;
  try {
    return await inPage(browser, url, async ({ page, cdp }) => {
      page.on('pageerror', ({ message }) => errors.push(message));
      const call = <K extends keyof Harness>(name: K, ...args: Parameters<Harness[K]>) => {
        step = name;
        return callIn(page, name, args);
      };
      const repeat = async (step: () => Promise<number>) => {
        const times: number[] = [];
        do {
          await cdp.send('HeapProfiler.collectGarbage');
          times.push(await step());
        } while (times.length < REPEATS && (times.at(-1) ?? 0) < TOO_LONG_MS);
        return median(times);
      };
      await call('warm', [module, ...(file === 'ours' ? cdnFiles() : [])]);
      const heapBefore = await heapOf(cdp);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      values.evaluation = await call('evaluate', module);
      await call('prepare', `/data/${contest}-${size}.json`, listed);
      await cdp.send('HeapProfiler.collectGarbage');
      values.mount = await call('mount');
      values.heap = ((await heapOf(cdp)) - heapBefore) / 1000;
      values.nodes = await call('nodes');
      values.next = await repeat(() => call('next'));
      if (contest === 'calendar') {
        let turn = 0;
        values.filter = await repeat(() => call('filter', LEVELS[turn++]?.id ?? ''));
        values.list = await repeat(() => call('list'));
      }
      return { values, shown: await call('entries') };
    });
  } catch (error) {
    return { values, shown: 0, error: [step, String(error).split('\n', 1)[0], ...errors].join(' | ') };
  }
}

function callIn<K extends keyof Harness>(
  page: Page,
  name: K,
  args: unknown[],
): Promise<Awaited<ReturnType<Harness[K]>>> {
  return page.evaluate(
    async ([method, given]) => {
      const { harness } = globalThis as unknown as { harness: Record<string, (...args: unknown[]) => unknown> };
      return (await harness[method]?.(...given)) as never;
    },
    [name as string, args] as const,
  );
}

function cdnFiles(): string[] {
  const chunks = readdirSync(CHUNKS).filter((file) => file.endsWith('.js'));
  return ['/cdn/loader.js', '/cdn/manifest.json', ...chunks.map((file) => `/cdn/chunks/${file}`)];
}
