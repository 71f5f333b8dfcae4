import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { RELEASE } from '../../scripts/lib/bundle.mjs';
import { inRoot } from '../../scripts/lib/project.mjs';
import { ELEMENTS, SCRIPT } from './hosts/elements.ts';
import { engines } from './hosts/engines.ts';
import { HostSite } from './hosts/site.ts';
import { Visit } from './hosts/visit.ts';

const CALENDAR = '<anacej-meeting-calendar></anacej-meeting-calendar>';
const LINK = '<a href="https://example.org/agenda">L’agenda du réseau</a>';
/** A page whose script waits for a part of itself is never loaded by every engine's reckoning. */
const PARSED = { waitUntil: 'domcontentloaded' } as const;
const TYPED = ['Aïcha', 'Goff', 'Kergoat', 'kergoat', '0298000000'];

let site: HostSite;
before(async () => {
  site = await HostSite.open();
});
after(() => site.close());

for (const engine of engines) {
  describe(`on a page that lives, in ${engine.name},`, () => {
    let browser: Browser;
    before(async () => {
      browser = await engine.open();
    });
    after(() => browser.close());

    /** Opens a page of this body. */
    async function visiting(body: string, head = SCRIPT): Promise<Visit> {
      const visit = await Visit.begin(browser);
      await visit.page.goto(await site.page('life', { head, body }));
      return visit;
    }

    test('must-pass 63: all four elements ask two origins only, keep nothing, name nobody and leave window alone', async () => {
      const visit = await visiting(ELEMENTS);
      for (const part of ['calendar', 'filter', 'testimonials', 'form'] as const) await visit.tour(part);
      const strangers = visit.requested.filter((url) => ![site.url, site.endpoint].includes(new URL(url).origin));
      assert.deepEqual(strangers, []);
      assert.deepEqual(await visit.newNames(), []);
      assert.deepEqual(await visit.wrongs(), []);
      const kept = await visit.page.evaluate(async () => [
        document.cookie.length,
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
      ]);
      assert.deepEqual(kept, [0, 0, 0, 0, 0]);
      for (const secret of TYPED) {
        assert.ok(!visit.requested.some((url) => decodeURIComponent(url).includes(secret)), `${secret} in an address`);
        assert.ok(!site.log.some((line) => line.includes(secret)), `${secret} in the log`);
      }
      await visit.end();
    });

    test('Turbo swaps the body, runs the script again, moves and clones: each element works where it is', async () => {
      const visit = await visiting(ELEMENTS);
      await visit.tour('calendar');
      await visit.page.evaluate(() => {
        const kept = document.querySelector('main');
        const next = document.createElement('body');
        const copy = kept?.cloneNode(true);
        if (kept && copy) next.append(kept, copy);
        document.body.replaceWith(next);
        const script = document.createElement('script');
        Object.assign(script, { type: 'module', src: '/rencontres/loader.js?turbo' });
        next.append(script);
      });
      await visit.tour('calendar');
      await visit.page.evaluate(() => document.querySelector('main')?.remove());
      for (const part of ['calendar', 'filter', 'testimonials', 'form'] as const) await visit.tour(part);
      assert.deepEqual(await visit.wrongs(), []);
      await visit.end();
    });

    test('properties that were set before the script came are kept', async () => {
      const visit = await visiting(CALENDAR, '');
      await visit.page.evaluate((endpoint) => {
        const calendar = document.querySelector('anacej-meeting-calendar');
        if (calendar) Object.assign(calendar, { endpoint, limit: 1, headingLevel: 4 });
        const script = document.createElement('script');
        Object.assign(script, { type: 'module', src: '/rencontres/loader.js' });
        document.head.append(script);
      }, `${site.endpoint}/network.json`);
      await visit.tour('oneMeeting');
      assert.deepEqual(await visit.wrongs(), []);
      await visit.end();
    });

    test('must-pass 41: one comes back to a page by the Back button and goes on', async () => {
      const visit = await visiting(ELEMENTS);
      await visit.tour('calendar');
      await visit.page.goto(await site.page('elsewhere', { body: '<p>Ailleurs</p>' }));
      await visit.page.evaluate(() => void setTimeout(() => history.back()));
      await visit.page.waitForSelector('anacej-meeting-calendar');
      for (const part of ['calendar', 'form'] as const) await visit.tour(part);
      assert.deepEqual(await visit.wrongs(), []);
      await visit.end();
    });

    test('a page that is served as XHTML keeps the town’s own link, and no exception comes into it', async () => {
      const visit = await Visit.begin(browser);
      const script = await readFile(inRoot(RELEASE, 'anacej-rencontres.js'), 'utf8');
      await site.file('un-fichier.js', script);
      const page = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Une page</title><link rel="icon" href="/icon.svg"/>
<script src="/un-fichier.js" data-endpoint="/network.json"></script></head>
<body><anacej-testimonial-carousel>${LINK}</anacej-testimonial-carousel></body></html>`;
      await visit.page.goto(await site.file('page.xhtml', page));
      await visit.tour('ownLink');
      const wrongs = await visit.wrongs();
      assert.equal(wrongs.length, 1, wrongs.join(' | '));
      assert.match(wrongs[0] ?? '', /navigateur trop ancien ou XHTML/);
      await visit.end();
    });

    test('on a page without a doctype, whose tables take nothing from around them, the month reads as the rest does', async () => {
      const visit = await Visit.begin(browser);
      const page = `<html lang="fr"><head><meta charset="utf-8"><link rel="icon" href="/icon.svg">${SCRIPT}</head>
<body style="color: #fefefe; font-size: 20px"><anacej-meeting-calendar view="month"></anacej-meeting-calendar></body></html>`;
      await visit.page.goto(await site.file('old.html', page));
      await visit.page.waitForFunction(() =>
        document.querySelector('anacej-meeting-calendar')?.shadowRoot?.querySelector('table'),
      );
      const [table, around] = await visit.page.evaluate(() =>
        ['table', '.root'].map((selector) => {
          const part = document.querySelector('anacej-meeting-calendar')?.shadowRoot?.querySelector(selector);
          const { color, fontSize, lineHeight } = getComputedStyle(part ?? document.body);
          return { color, fontSize, lineHeight };
        }),
      );
      assert.deepEqual(table, around);
      await visit.end();
    });

    test('an async script before the rest of the page finds the endpoint that is named after it', async () => {
      const visit = await visiting(
        `${CALENDAR}<script type="application/json" data-endpoint="%ENDPOINT%/network.json"></script>`,
        '<script type="module" async src="/rencontres/loader.js"></script>',
      );
      await visit.tour('calendar');
      assert.deepEqual(await visit.wrongs(), []);
      await visit.end();
    });

    for (const [what, fate] of [
      ['fails', 'abort'],
      ['never comes', 'hang'],
    ] as const) {
      test(`where the chunk of <anacej-network> ${what}, the elements inside go on without it`, async () => {
        const visit = await losing('network-provider', fate);
        await visit.page.goto(
          await site.page('life', { head: SCRIPT, body: `<anacej-network>${CALENDAR}</anacej-network>` }),
          PARSED,
        );
        await visit.tour('meetings');
        await visit.end();
      });

      test(`where the chunk of an element ${what}, the town’s own link stays in view`, async () => {
        const visit = await losing('testimonial-carousel', fate);
        const body = `<anacej-testimonial-carousel>${LINK}</anacej-testimonial-carousel>${CALENDAR}`;
        await visit.page.goto(await site.page('life', { head: SCRIPT, body }), PARSED);
        await visit.tour('meetings');
        await visit.tour('ownLink');
        assert.equal((await visit.wrongs()).filter((wrong) => wrong.startsWith('rejection')).length, 0);
        await visit.end();
      });
    }

    /** A visit on whose way a chunk is lost. */
    async function losing(chunk: string, fate: 'abort' | 'hang'): Promise<Visit> {
      const visit = await Visit.begin(browser);
      await visit.page.setRequestInterception(true);
      visit.page.on('request', (request) => {
        if (!request.url().includes(chunk)) void request.continue();
        else if (fate === 'abort') void request.abort();
      });
      return visit;
    }
  });
}
