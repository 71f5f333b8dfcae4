import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { createLog } from '../../../demo/endpoint/log.ts';
import type { RunningEndpoint } from '../../../demo/endpoint/server.ts';
import { startAssets, startDemoEndpoint, startPartner, type RunningServer } from '../../../demo/servers.ts';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/browser.mjs';

/** A town's site, the script it loads and the endpoint it reads, each on an origin of its own, and a browser. */
export class Town {
  readonly #folder: string;
  readonly #browser: Browser;
  readonly assets: RunningServer;
  readonly site: RunningServer;
  #endpoint: RunningEndpoint;
  /** Everything that the endpoint logged. */
  readonly log: string[];

  private constructor(
    folder: string,
    browser: Browser,
    servers: { assets: RunningServer; site: RunningServer; endpoint: RunningEndpoint },
    log: string[],
  ) {
    this.#folder = folder;
    this.#browser = browser;
    this.assets = servers.assets;
    this.site = servers.site;
    this.#endpoint = servers.endpoint;
    this.log = log;
  }

  static async open(): Promise<Town> {
    const folder = await mkdtemp(join(tmpdir(), 'rencontres-town-'));
    const log: string[] = [];
    const origins: string[] = [];
    const endpoint = await startDemoEndpoint({
      databaseUrl: join(folder, 'rencontres.sqlite'),
      allowedOrigins: origins,
      log: createLog((line) => log.push(line)),
    });
    const assets = await startAssets();
    const site = await startPartner({ assets: assets.url, endpoint: endpoint.url });
    origins.push(site.url);
    const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
    return new Town(folder, browser, { assets, site, endpoint }, log);
  }

  get endpointUrl(): string {
    return this.#endpoint.url;
  }

  get databaseUrl(): string {
    return join(this.#folder, 'rencontres.sqlite');
  }

  get origins(): string[] {
    return [this.site.url, this.assets.url, this.#endpoint.url];
  }

  /** The endpoint again, at the same address on the same file. */
  async restartEndpoint(): Promise<void> {
    const { port } = this.#endpoint;
    await this.#endpoint.close();
    this.#endpoint = await startDemoEndpoint({
      port,
      databaseUrl: this.databaseUrl,
      allowedOrigins: [this.site.url],
      log: createLog((line) => this.log.push(line)),
    });
  }

  /** A visitor with a browser of their own, in Paris. */
  async visitor(options: BrowserContextOptions = {}): Promise<Visitor> {
    const context = await this.#browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', ...options });
    context.setDefaultTimeout(15_000);
    return new Visitor(await context.newPage());
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await Promise.all([this.site.close(), this.assets.close(), this.#endpoint.close()]);
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** Somebody before a page, and what the page does behind their back. */
export class Visitor {
  readonly page: Page;
  /** Every address the page asked for. */
  readonly requested: string[] = [];
  /** Errors and warnings in the console, and errors that nobody caught. */
  readonly complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => this.requested.push(request.url()));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
  }

  get calendar() {
    return this.page.locator('anacej-meeting-calendar');
  }

  get filter() {
    return this.page.locator('anacej-level-filter');
  }

  get form() {
    return this.page.locator('anacej-registration-form');
  }

  /** The meetings that the list shows. */
  get meetings() {
    return this.calendar.locator('[part~=meeting]');
  }

  /** How far the page can be scrolled to the side, in pixels. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
