import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { sampleDocument } from '../../../demo/endpoint/sample/index.ts';
import { startAssets, type RunningServer } from '../../../demo/servers.ts';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/browser.mjs';
import { runTool } from '../../../scripts/lib/run.mjs';
import { Visitor } from './town.ts';

/** The examples of `demo/frameworks`, built, on a site of static files that is their endpoint too; and a browser. */
export class Examples {
  readonly #folder: string;
  readonly #site: RunningServer;
  readonly #browser: Browser;

  private constructor(folder: string, site: RunningServer, browser: Browser) {
    this.#folder = folder;
    this.#site = site;
    this.#browser = browser;
  }

  /** @param source the folder of the examples, where everything that they import is installed */
  static async open(source: string): Promise<Examples> {
    const folder = await mkdtemp(join(tmpdir(), 'rencontres-examples-'));
    const build = ['build', source, '--outDir', folder, '--logLevel', 'warn'];
    const { code, output } = await runTool('vite/bin/vite.js', build, { quiet: true });
    if (code !== 0) throw new Error(output);
    await writeFile(join(folder, 'network.json'), JSON.stringify(sampleDocument(new Date())));
    const site = await startAssets({ root: folder });
    const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
    return new Examples(folder, site, browser);
  }

  /** Somebody before the page of one example. */
  async visit(name: string): Promise<Visitor> {
    const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<title>${name}</title><script type="module" src="${name}.js"></script></head><body><main></main></body></html>`;
    await writeFile(join(this.#folder, `${name}.html`), html);
    const context = await this.#browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' });
    context.setDefaultTimeout(15_000);
    const visitor = new Visitor(await context.newPage());
    await visitor.page.goto(`${this.#site.url}/${name}.html`);
    return visitor;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#site.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
