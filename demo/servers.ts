import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { createLog, type Log } from './endpoint/log.ts';
import { sampleDocument } from './endpoint/sample/index.ts';
import { startEndpoint, type EndpointOptions, type RunningEndpoint } from './endpoint/server.ts';
import { serveFile } from './static-files.ts';
import { writeFragment } from './write-fragment.ts';

/** A server of the demo, on 127.0.0.1. */
export interface RunningServer {
  /** Its origin, without a trailing slash. */
  url: string;
  close(): Promise<void>;
}

export interface DemoEndpointOptions {
  /** 0 = any free one. */
  port?: number;
  /** A SQLite path or a `postgres://…` address. */
  databaseUrl: string;
  /** Origins of the pages that may register. */
  allowedOrigins?: readonly string[];
  log?: Log;
  /** What an empty database is filled with. Default: the sample year. */
  sample?: EndpointOptions['sample'];
}

/** The reference endpoint, filled. */
export function startDemoEndpoint({
  port = 0,
  databaseUrl,
  allowedOrigins = [],
  log = createLog(() => {}),
  sample = sampleDocument,
}: DemoEndpointOptions): Promise<RunningEndpoint> {
  return startEndpoint({
    config: { host: '127.0.0.1', port, databaseUrl, allowedOrigins },
    log,
    sample,
    writeFragment,
  });
}

/** The built files for the script tag, open to every page: what a CDN would do. */
export function startAssets({
  port = 0,
  root = fileURLToPath(new URL('../dist/cdn', import.meta.url)),
}: { port?: number; root?: string } = {}): Promise<RunningServer> {
  const app = new Hono();
  app.get('*', async (c) => {
    const response = (await serveFile(c, root)) ?? c.text('Not found', 404);
    response.headers.set('Access-Control-Allow-Origin', '*');
    response.headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
    return response;
  });
  return serve(app, port);
}

/** The invented town's own site. In its pages `%ASSETS%`, `%ENDPOINT%` and `%SNIPPET%` become the origins of the others. */
export function startPartner({
  port = 0,
  assets,
  endpoint,
  snippet = '',
  root = fileURLToPath(new URL('partner', import.meta.url)),
}: {
  port?: number;
  assets: string;
  endpoint: string;
  /** The page that writes the tag; without it, links there lead to the site's own home. */
  snippet?: string;
  root?: string;
}): Promise<RunningServer> {
  const app = new Hono();
  const fill = (html: string) =>
    html.replaceAll('%ASSETS%', assets).replaceAll('%ENDPOINT%', endpoint).replaceAll('%SNIPPET%', snippet);
  app.get('*', async (c) => (await serveFile(c, root, fill)) ?? c.text('Page introuvable', 404));
  return serve(app, port);
}

async function serve(app: Hono, port: number): Promise<RunningServer> {
  const listener = getRequestListener(app.fetch);
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
