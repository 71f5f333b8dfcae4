import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { ELEMENTS, SCRIPT } from './hosts/elements.ts';
import { engines } from './hosts/engines.ts';
import { hosts, type HostCase } from './hosts/hosts.ts';
import { lookedAt } from './hosts/looks.ts';
import { HostSite } from './hosts/site.ts';
import { Table } from './hosts/table.ts';
import { Visit } from './hosts/visit.ts';

const PARTS = ['calendar', 'filter', 'testimonials', 'form'] as const;

let site: HostSite;
const table = new Table(PARTS);
before(async () => {
  site = await HostSite.open();
  await site.copy('copie');
  await site.copy('autre', (loader) => loader.replaceAll('0.1.0', '9.9.9'));
});
after(async () => {
  await site.close();
  console.log(`\n${table.text()}\n`);
});

const only = new RegExp(process.env['ANACEJ_HOST'] ?? '');
for (const engine of engines) {
  describe(`in ${engine.name} every element can be used on`, () => {
    let browser: Browser;
    before(async () => {
      browser = await engine.open();
    });
    after(() => browser.close());

    for (const host of hosts.filter(({ name }) => only.test(name))) {
      test(host.name, async (t) => {
        const visit = await Visit.begin(browser);
        await visit.page.goto(await site.page('host', host.page(ELEMENTS, SCRIPT, site.endpoint)));
        for (const part of PARTS) {
          await t.test(part, () => table.keep(engine.name, host.name, part, visit.tour(part)));
        }
        if (host.looks) await t.test('contrast and focus', async () => assert.deepEqual(await lookedAt(visit), []));
        assertSaid(host, await visit.wrongs());
        await visit.end();
      });
    }
  });
}

function assertSaid({ says = [] }: HostCase, wrongs: readonly string[]): void {
  assert.deepEqual(
    wrongs.filter((wrong) => !says.some((due) => due.test(wrong))),
    [],
  );
  assert.equal(wrongs.length, says.length, `once each: ${wrongs.join(' | ')}`);
}
