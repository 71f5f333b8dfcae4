import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startDemoEndpoint } from '../../demo/servers.ts';
import { hundredThousand } from '../../test/demo/endpoint/support/many-meetings.ts';
import { LAB_GOALS } from '../goals.ts';
import { startServer } from '../server.ts';
import { call, openLab, type Finding } from './lab-page.ts';
import { watchRequests } from './requests.ts';

/** Long enough for the months beside the one in view to be fetched and read. */
const QUIET_MS = 3000;

/** The calendar on the reference endpoint with a hundred thousand meetings: what a visitor waits for, and what is sent. */
export async function endpointWindow(browser: Browser): Promise<Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'rencontres-bench-'));
  const begun = performance.now();
  const endpoint = await startDemoEndpoint({ databaseUrl: join(folder, 'many.sqlite'), sample: hundredThousand });
  const filled = performance.now() - begun;
  const server = await startServer(new Map());
  const page = await openLab(browser, server.url);
  try {
    const requests = watchRequests(page);
    const sent = async () => {
      const all = (await requests()).filter(({ path }) => path === '/meetings');
      return { count: all.length, kilobytes: all.reduce((sum, { bytes }) => sum + bytes, 0) / 1000 };
    };
    const month = await call(page, 'openMonth', `${endpoint.url}/network-windowed.json`);
    const shown = await sent();
    const tasks = [month, await call(page, 'rest', QUIET_MS)];
    const besides = await sent();
    const next = await call(page, 'turn');
    tasks.push(next, await call(page, 'rest', QUIET_MS));
    const list = await call(page, 'list');
    tasks.push(list, await call(page, 'rest', QUIET_MS));
    const longest = Math.max(...tasks.map(({ longestTask }) => longestTask));
    const what = '100,000 meetings of an endpoint';
    return [
      { what: `${what}, to fill its database and start`, value: filled, unit: 'ms' },
      { what: `${what}, until a month is shown`, value: month.total, unit: 'ms' },
      { what: `${what}, requests for that month`, value: shown.count, unit: '' },
      { what: `${what}, sent for that month`, value: shown.kilobytes, unit: 'kB' },
      { what: `${what}, sent for it and the months beside it`, value: besides.kilobytes, unit: 'kB' },
      { what: `${what}, next month`, value: next.total, unit: 'ms' },
      { what: `${what}, list`, value: list.total, unit: 'ms' },
      { what: `${what}, longest task`, value: longest, unit: 'ms', atMost: LAB_GOALS.longestTask },
    ];
  } finally {
    await page.context().close();
    server.close();
    await endpoint.close();
    await rm(folder, { recursive: true, force: true });
  }
}
