import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { serveFile } from '../demo/static-files.ts';
import { BUILT } from './build.ts';

const CDN = fileURLToPath(new URL('../dist/cdn', import.meta.url));

/** Both together isolate the page from others, for which browsers give it a clock of 5 µs instead of 100. */
const ISOLATION = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

const PAGE = `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"></head>
<body><main></main><script type="module" src="/page/harness.js"></script></body></html>`;

const PORTRAIT =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3" fill="#678"/></svg>';

export interface BenchServer {
  readonly url: string;
  close(): void;
}

/** Serves the page, the built modules, the elements and the data, all from one origin, on 127.0.0.1 only. */
export async function startServer(documents: ReadonlyMap<string, unknown>): Promise<BenchServer> {
  const bodies = new Map([...documents].map(([path, content]) => [path, JSON.stringify(content)]));
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(ISOLATION)) c.header(name, value);
    c.header('Cache-Control', 'max-age=3600');
  });
  app.get('/', (c) => c.html(PAGE));
  app.get('/portrait.svg', (c) => c.body(PORTRAIT, 200, { 'Content-Type': 'image/svg+xml' }));
  app.get('/data/*', (c) => {
    const body = bodies.get(c.req.path);
    return body === undefined ? c.notFound() : c.body(body, 200, { 'Content-Type': 'application/json' });
  });
  const cdn = new Hono().get('*', async (c) => (await serveFile(c, CDN)) ?? c.notFound());
  app.get('/cdn/*', (c) => cdn.request(c.req.path.slice('/cdn'.length)));
  app.get('*', async (c) => (await serveFile(c, BUILT)) ?? c.notFound());

  const listener = getRequestListener(app.fetch);
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
