import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core';
import {
  startAssets,
  startDemoEndpoint,
  startPartner,
  type DemoEndpointOptions,
  type RunningServer,
} from '../../../demo/servers.ts';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/browser.mjs';
import { RELEASE } from '../../../scripts/lib/bundle.mjs';
import { inRoot } from '../../../scripts/lib/project.mjs';
import { Visitor } from './town.ts';

/** A release on one origin, an endpoint on another, and pages of somebody's own on a third. */
export class Host {
  readonly #folder: string;
  readonly #browser: Browser;
  readonly #servers: readonly RunningServer[];
  /** The addresses, without a trailing slash. */
  readonly release: string;
  readonly endpoint: string;
  readonly site: string;

  private constructor(
    folder: string,
    browser: Browser,
    servers: readonly [RunningServer, RunningServer, RunningServer],
  ) {
    this.#folder = folder;
    this.#browser = browser;
    this.#servers = servers;
    [this.release, this.endpoint, this.site] = [servers[0].url, servers[1].url, servers[2].url];
  }

  /** @param filled what the endpoint's database is filled with; default: the sample year */
  static async open(filled: Pick<DemoEndpointOptions, 'sample'> = {}): Promise<Host> {
    const folder = await mkdtemp(join(tmpdir(), 'rencontres-host-'));
    await cp(inRoot(RELEASE), join(folder, 'release'), { recursive: true });
    await mkdir(join(folder, 'site'));
    const endpoint = await startDemoEndpoint({ databaseUrl: join(folder, 'rencontres.sqlite'), ...filled });
    const release = await startAssets({ root: join(folder, 'release') });
    const site = await startPartner({ assets: release.url, endpoint: endpoint.url, root: join(folder, 'site') });
    const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
    return new Host(folder, browser, [release, endpoint, site]);
  }

  /** A page of the host's site; in it `%ASSETS%` and `%ENDPOINT%` are the other two. @returns its address */
  async page(name: string, { head = '', body }: { head?: string; body: string }): Promise<string> {
    const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<title>Une page</title>${head}</head><body>${body}</body></html>`;
    await writeFile(join(this.#folder, 'site', name), html);
    return `${this.site}/${name}`;
  }

  /** The text of a file of the release, as it was built. */
  released(file: string): Promise<string> {
    return readFile(inRoot(RELEASE, file), 'utf8');
  }

  /** Puts a file of the release at a second address. */
  async copy(file: string, copy: string): Promise<void> {
    await cp(inRoot(RELEASE, file), join(this.#folder, 'release', copy));
  }

  /** Writes a copy of a file of the release with one byte altered. Its meaning stays: only its hash can tell. */
  async alter(file: string, copy: string): Promise<void> {
    const bytes = await readFile(inRoot(RELEASE, file));
    const at = bytes.indexOf('\n//# sourceMappingURL');
    bytes.set(Buffer.from(' '), at);
    await mkdir(dirname(join(this.#folder, 'release', copy)), { recursive: true });
    await writeFile(join(this.#folder, 'release', copy), bytes);
  }

  async visitor(options: BrowserContextOptions = {}): Promise<Visitor> {
    const context = await this.#browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', ...options });
    context.setDefaultTimeout(15_000);
    return new Visitor(await context.newPage());
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await Promise.all(this.#servers.map((server) => server.close()));
    await rm(this.#folder, { recursive: true, force: true });
  }
}
