import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { inRoot } from '../../../scripts/lib/project.mjs';
import type { Tour } from '../tour/tour.ts';

/** What goes on behind a visitor's back, kept in the page under a symbol so that `window` has no more names. */
interface Witness {
  /** Violations of the page's policy, and promises that were rejected with nobody listening. */
  readonly events: string[];
  /** The names on `window` before any script of the page. */
  readonly names: readonly string[];
}

/** What a visitor does on a page, as one script for the page. */
let bundled: Promise<string> | undefined;

async function bundleTour(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: inRoot('test', 'e2e', 'tour', 'tour.ts'), formats: ['iife'], name: 'tour' },
    },
  });
  for (const one of [built].flat()) if ('output' in one) return one.output[0].code;
  throw new Error('The tour was not built.');
}

/** Somebody before a page of a host. */
export class Visit {
  readonly page: Page;
  /** Every address the page asked for. */
  readonly requested: string[] = [];
  /** What the console and the browser complain of. */
  readonly complaints: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => this.requested.push(request.url()));
    page.on('pageerror', (error) => this.complaints.push(`exception: ${String(error)}`));
    page.on('console', (message) => {
      if (['error', 'warn', 'assert'].includes(message.type())) this.complaints.push(message.text());
    });
  }

  static async begin(browser: Browser, { width = 1280, height = 900 } = {}): Promise<Visit> {
    const page = await browser.newPage();
    await page.setViewport({ width, height });
    await page.evaluateOnNewDocument(() => {
      const witness: Witness = { events: [], names: Object.getOwnPropertyNames(window) };
      Object.assign(window, { [Symbol.for('witness')]: witness });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
        witness.events.push(`violation of ${violatedDirective}: ${blockedURI} ${sample}`),
      );
      window.addEventListener('unhandledrejection', ({ reason }) =>
        witness.events.push(`rejection: ${String(reason)}`),
      );
    });
    return new Visit(page);
  }

  /** Does one part of the tour. @throws with what could not be done */
  async tour(part: keyof Tour, ...words: string[]): Promise<void> {
    bundled ??= bundleTour();
    // The visitor comes with the page's own promises and lists, whatever it has made of them.
    const answer = await this.page.evaluate(
      `(async () => { ${await bundled}; return tour.take(${JSON.stringify(part)}, ${JSON.stringify(words)}); })()`,
    );
    if (answer !== '') throw new Error(String(answer));
  }

  /** What went wrong unseen: violations, rejections, exceptions and words in the console. */
  async wrongs(): Promise<string[]> {
    return [...(await this.#witness()).events, ...this.complaints];
  }

  /** Names that were not on `window` before the scripts of the page. */
  async newNames(): Promise<string[]> {
    const { names } = await this.#witness();
    const now = await this.page.evaluate(() => Object.getOwnPropertyNames(window));
    return now.filter((name) => !names.includes(name));
  }

  async #witness(): Promise<Witness> {
    const text = await this.page.evaluate(() => {
      const witness = (window as unknown as Record<symbol, Witness | undefined>)[Symbol.for('witness')];
      // Put together by hand: a page may have its own idea of JSON.
      return { events: witness?.events.join('\n') ?? 'nobody listens', names: witness?.names.join('\n') ?? '' };
    });
    return { events: text.events.split('\n').filter(Boolean), names: text.names.split('\n') };
  }

  async end(): Promise<void> {
    await this.page.close();
  }
}
