import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core';
import { createLog } from '../../demo/endpoint/log.ts';
import { sampleDocument } from '../../demo/endpoint/sample/index.ts';
import { startEndpoint, type RunningEndpoint } from '../../demo/endpoint/server.ts';
import { startAssets, type RunningServer } from '../../demo/servers.ts';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/browser.mjs';
import { assertSound } from './support/sound.ts';
import { Visitor } from './support/town.ts';

// An endpoint as a wary operator runs it: with a proof of work and with pages for its staff. The page that registers is
// under a policy that allows nothing but the script's origin and the endpoint's.

/** A meeting of the sample that one can register for. */
const MEETING = 'vm-budget-jeunes';
const TOKEN = 'un-jeton-du-reseau-pour-les-essais';

let folder = '';
let endpoint: RunningEndpoint;
let assets: RunningServer;
let site: Server;
let browser: Browser;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rencontres-guarded-'));
  assets = await startAssets();
  const origins: string[] = [];
  endpoint = await startEndpoint({
    config: {
      host: '127.0.0.1',
      port: 0,
      databaseUrl: join(folder, 'rencontres.sqlite'),
      allowedOrigins: origins,
      challenge: true,
      staffToken: TOKEN,
    },
    log: createLog(() => {}),
    sample: sampleDocument,
  });
  site = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; script-src ${assets.url}; connect-src ${endpoint.url}; img-src ${endpoint.url} data:`,
    );
    response.end(`<!doctype html><html lang="fr"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><title>S’inscrire</title>
<script type="module" src="${assets.url}/loader.js"></script></head><body><main><h1>S’inscrire</h1>
<anacej-registration-form endpoint="${endpoint.url}/network.json" meeting="${MEETING}"></anacej-registration-form>
</main></body></html>`);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  origins.push(siteUrl());
  browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
});
after(async () => {
  await browser.close();
  site.closeAllConnections();
  await Promise.all([new Promise((resolve) => site.close(resolve)), assets.close(), endpoint.close()]);
  await rm(folder, { recursive: true, force: true });
});

test('must-pass 57, 33: under a strict policy the page proves its work by itself and registers, without asking a third party', async () => {
  const visitor = await visit();
  const { page, form } = visitor;
  await page.goto(siteUrl());
  await form.getByLabel('Nom de la collectivité').fill('Commune de Kergoat');
  const contact = form.getByRole('group', { name: 'Personne à contacter' });
  await contact.getByLabel('Prénom et nom').fill('Maël Kervella');
  await contact.getByLabel('Adresse électronique').fill('mael@kergoat.example');
  const person = form.getByRole('group', { name: 'Personne 1' });
  await person.getByLabel('Prénom et nom').fill('Aïcha Le Goff');
  await person.getByLabel('Adresse électronique').fill('aicha.legoff@kergoat.example');
  await person.getByLabel('Rôle').selectOption({ label: 'Personne élue' });
  await form.getByRole('radio', { name: 'En projet' }).check();
  const sending = page.waitForRequest((request) => request.method() === 'POST');
  await form.getByRole('button', { name: 'Inscrire 1 personne' }).click();
  const { altcha } = JSON.parse((await sending).postData() ?? '{}') as { altcha?: string };
  assert.ok(altcha, 'the proof goes with the registration');
  await form.getByRole('heading', { name: 'L’inscription est enregistrée' }).waitFor();
  await assertSound(page);

  const challenge = `${endpoint.url}/registrations/challenge`;
  assert.equal(visitor.requested.filter((url) => url === challenge).length, 1);
  const asked = new Set(visitor.requested.filter((url) => url.startsWith('http')).map((url) => new URL(url).origin));
  assert.deepEqual([...asked].sort(), [siteUrl(), assets.url, endpoint.url].sort());
  // The browser says there what the policy forbade.
  assert.deepEqual(visitor.complaints, []);
  await visitor.leave();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    const size = `${width} pixels (${colorScheme}, must-pass 44)`;

    test(`the form without script is accessible, empty and refused, and fits ${size}`, async () => {
      const visitor = await visit({ colorScheme, viewport: { width, height: 800 } });
      const { page } = visitor;
      await page.goto(`${endpoint.url}/registrations/new?meeting=${MEETING}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await assertSound(page);
      await page.getByRole('button', { name: /inscri/i }).click();
      await page.getByRole('alert').waitFor();
      await assertSound(page);
      await visitor.leave();
    });

    test(`the pages of the staff are accessible and fit ${size}`, async () => {
      const visitor = await visit({
        colorScheme,
        viewport: { width, height: 800 },
        httpCredentials: { username: 'reseau', password: TOKEN },
      });
      const { page } = visitor;
      await page.goto(`${endpoint.url}/staff`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await assertSound(page);
      await page.goto(`${endpoint.url}/staff/meetings/${MEETING}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await assertSound(page);
      await page.goto(`${endpoint.url}/staff`);
      await page.getByLabel(/adresse électronique/i).fill('mael@kergoat.example');
      await page.getByLabel(/adresse électronique/i).press('Enter');
      await page.getByText('mael@kergoat.example').first().waitFor();
      await assertSound(page);
      assert.deepEqual(visitor.complaints, []);
      await visitor.leave();
    });
  }
}

function siteUrl(): string {
  return `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
}

async function visit(options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', ...options });
  context.setDefaultTimeout(15_000);
  return new Visitor(await context.newPage());
}
