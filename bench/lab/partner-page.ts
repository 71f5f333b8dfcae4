import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startAssets, startDemoEndpoint, startPartner } from '../../demo/servers.ts';
import { BUILT } from '../build.ts';
import { LAB_GOALS } from '../goals.ts';
import { openPage } from '../session.ts';
import type { Finding } from './lab-page.ts';
import { watchRequests, type Request } from './requests.ts';
import type { Seen } from './watch.ts';

const LATENCY_MS = 150;
/** 1.6 Mbit a second, in bytes. */
const BYTES_PER_S = 200_000;
const SLOWDOWN = 4;
/** A task blocks for what it takes beyond this (Web Vitals, «total blocking time»). */
const BLOCKING_MS = 50;
const QUIET_MS = 2000;

/** The invented town's page on a slow network and a slow machine: what its visitors wait for. */
export async function partnerPage(browser: Browser): Promise<{ findings: Finding[]; requests: Request[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'rencontres-bench-'));
  const endpoint = await startDemoEndpoint({ databaseUrl: join(folder, 'rencontres.sqlite') });
  const assets = await startAssets();
  const site = await startPartner({ assets: assets.url, endpoint: endpoint.url });
  const { page, cdp } = await openPage(browser, 'about:blank');
  try {
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LATENCY_MS,
      downloadThroughput: BYTES_PER_S,
      uploadThroughput: BYTES_PER_S,
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.addInitScript({ path: `${BUILT}/lab/watch.js` });
    const requests = watchRequests(page);
    await page.goto(site.url, { waitUntil: 'commit' });
    await page.waitForFunction(() => Reflect.get(globalThis, 'firstMeetings') !== undefined, undefined, {
      timeout: 60_000,
    });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(QUIET_MS);
    const seen = await page.evaluate(() => Reflect.get(globalThis, 'seen') as Seen);
    const firstMeetings = await page.evaluate(() => Reflect.get(globalThis, 'firstMeetings') as number);
    const blocking = seen.tasks.reduce((sum, task) => sum + Math.max(0, task - BLOCKING_MS), 0);
    return {
      findings: [
        { what: 'partner page: first meetings visible', value: firstMeetings, unit: 'ms' },
        { what: 'partner page: total blocking time', value: blocking, unit: 'ms' },
        { what: 'partner page: layout shift', value: seen.shift, unit: '', atMost: LAB_GOALS.layoutShift },
        { what: 'partner page: requests', value: (await requests()).length, unit: '' },
      ],
      requests: await requests(),
    };
  } finally {
    await page.context().close();
    await Promise.all([site.close(), assets.close(), endpoint.close()]);
    await rm(folder, { recursive: true, force: true });
  }
}
