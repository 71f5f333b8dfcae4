import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { readPort } from './endpoint/config.ts';
import { createLog } from './endpoint/log.ts';
import { startAssets, startDemoEndpoint, startPartner } from './servers.ts';
import { startSnippet } from './snippet/server.ts';
import packageJson from '../package.json' with { type: 'json' };

/**
 * The whole demo on four origins. Ports: `ENDPOINT_PORT` (4810), `ASSETS_PORT` (4811), `PARTNER_PORT` (4812),
 * `SNIPPET_PORT` (4813);
 * `DATABASE_URL` for another database than the file beside the endpoint; `DEMO_LOG=1` prints the endpoint's log.
 */
async function main(): Promise<void> {
  const { env } = process;
  const ports = {
    endpoint: await usablePort('ENDPOINT_PORT', env['ENDPOINT_PORT'], 4810),
    assets: await usablePort('ASSETS_PORT', env['ASSETS_PORT'], 4811),
    partner: await usablePort('PARTNER_PORT', env['PARTNER_PORT'], 4812),
    snippet: await usablePort('SNIPPET_PORT', env['SNIPPET_PORT'], 4813),
  };
  const databaseUrl =
    env['DATABASE_URL'] || fileURLToPath(new URL('endpoint/.data/rencontres.sqlite', import.meta.url));
  const log = createLog(env['DEMO_LOG'] ? (line) => process.stdout.write(line) : () => {});
  if (!existsSync(new URL(`../dist/release/${packageJson.version}/loader.js`, import.meta.url))) {
    console.warn('The elements are not built yet (dist/release): the pages show their fallback. Run «npm run build».');
  }

  // The folder bears the version, as it does where it is published.
  const assets = await startAssets({
    port: ports.assets,
    root: fileURLToPath(new URL('../dist/release', import.meta.url)),
  });
  const release = `${assets.url}/${packageJson.version}`;
  const partnerOrigin = (host: string) => `http://${host}:${ports.partner}`;
  const endpoint = await startDemoEndpoint({
    port: ports.endpoint,
    databaseUrl,
    allowedOrigins: [partnerOrigin('127.0.0.1'), partnerOrigin('localhost')],
    log,
  });
  const snippet = await startSnippet({ port: ports.snippet, assets: release, endpoint: endpoint.url });
  const partner = await startPartner({
    port: ports.partner,
    assets: release,
    endpoint: endpoint.url,
    snippet: snippet.url,
  });

  console.log(`
  The town's page      ${partner.url}/
  Filter in a sidebar  ${partner.url}/sidebar.html
  A hostile page       ${partner.url}/hostile.html
  The endpoint         ${endpoint.url}/network.json
  The tag to paste     ${snippet.url}/
  The script           ${release}/loader.js

  Ctrl+C stops everything. Registrations are kept.
`);
  openBrowser(`${partner.url}/`);

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await Promise.all([partner.close(), snippet.close(), assets.close(), endpoint.close()]);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
}

const handedOut = new Set<number>();

/** The wanted port, or the next free one with a word about it. */
async function usablePort(name: string, value: string | undefined, fallback: number): Promise<number> {
  const wanted = readPort(name, value, fallback);
  let port = wanted;
  while (handedOut.has(port) || !(await isFree(port))) port += 1;
  handedOut.add(port);
  if (port !== wanted) console.warn(`Port ${wanted} is taken; using ${port}. Set ${name} to choose another.`);
  return port;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** Only for a person at a terminal: never in CI, never in a pipe. */
function openBrowser(url: string): void {
  if (!process.stdout.isTTY || process.env['CI']) return;
  const openers: Partial<Record<NodeJS.Platform, [string, string[]]>> = {
    darwin: ['open', []],
    win32: ['cmd', ['/c', 'start', '']],
  };
  const [command, args] = openers[process.platform] ?? ['xdg-open', []];
  const browser = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  browser.once('error', () => {});
  browser.unref();
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
