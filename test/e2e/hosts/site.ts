import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createLog } from '../../../demo/endpoint/log.ts';
import { sampleDocument } from '../../../demo/endpoint/sample/index.ts';
import { startEndpoint, type RunningEndpoint } from '../../../demo/endpoint/server.ts';
import { startPartner, type RunningServer } from '../../../demo/servers.ts';
import { inRoot } from '../../../scripts/lib/project.mjs';
import type { NetworkDocumentInput } from '../../../src/contract/index.ts';

/** What a host writes around our elements. */
export interface HostPage {
  /** Attributes of `<html>`. */
  readonly root?: string;
  readonly policy?: string;
  readonly head?: string;
  readonly body: string;
}

/** A site that serves our script from its own origin, as a strict policy asks, and an endpoint that wants a proof of work. */
export class HostSite {
  readonly #folder: string;
  readonly #site: RunningServer;
  readonly #endpoint: RunningEndpoint;
  /** Everything that the endpoint logged. */
  readonly log: readonly string[];

  private constructor(folder: string, site: RunningServer, endpoint: RunningEndpoint, log: readonly string[]) {
    this.#folder = folder;
    this.#site = site;
    this.#endpoint = endpoint;
    this.log = log;
  }

  static async open(): Promise<HostSite> {
    const folder = await mkdtemp(join(tmpdir(), 'rencontres-hosts-'));
    const root = join(folder, 'site');
    await cp(inRoot('dist', 'cdn'), join(root, 'rencontres'), { recursive: true });
    await writeFile(join(root, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const log: string[] = [];
    const allowedOrigins: string[] = [];
    const endpoint = await startEndpoint({
      config: {
        host: '127.0.0.1',
        port: 0,
        databaseUrl: join(folder, 'rencontres.sqlite'),
        allowedOrigins,
        challenge: true,
      },
      log: createLog((line) => log.push(line)),
      sample: sampleWithSeats,
    });
    const site = await startPartner({ assets: '', endpoint: endpoint.url, root });
    allowedOrigins.push(site.url);
    return new HostSite(folder, site, endpoint, log);
  }

  get url(): string {
    return this.#site.url;
  }

  get endpoint(): string {
    return this.#endpoint.url;
  }

  /** Puts a page on the site. @returns its address */
  async page(name: string, { root = 'lang="fr"', policy, head = '', body }: HostPage): Promise<string> {
    const meta = policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">` : '';
    const html = `<!doctype html><html ${root}><head><meta charset="utf-8">${meta}
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/icon.svg">
<title>Une page</title>${head}</head><body>${body}</body></html>`;
    return this.file(`${name}.html`, html);
  }

  /** Puts a file on the site. @returns its address */
  async file(name: string, text: string): Promise<string> {
    const path = join(this.#folder, 'site', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return `${this.url}/${name}`;
  }

  /** Puts a second copy of the script on the site, changed as asked. */
  async copy(name: string, change: (loader: string) => string = (loader) => loader): Promise<void> {
    await cp(inRoot('dist', 'cdn'), join(this.#folder, 'site', name), { recursive: true });
    await this.file(`${name}/loader.js`, change(await readFile(inRoot('dist', 'cdn', 'loader.js'), 'utf8')));
  }

  async close(): Promise<void> {
    await Promise.all([this.#site.close(), this.#endpoint.close()]);
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/**
 * The sample year with a seat for each visitor on every host. The tour registers for what comes first after the next
 * month has begun: by the day that is a meeting with seventy seats, with nine, with one, or with a waiting list alone.
 */
function sampleWithSeats(now: Date): NetworkDocumentInput {
  const { meetings, ...sample } = sampleDocument(now);
  return {
    ...sample,
    meetings: meetings?.map((meeting) =>
      meeting.registration?.remaining == null
        ? meeting
        : { ...meeting, registration: { ...meeting.registration, capacity: 1000, remaining: 1000 } },
    ),
  };
}
