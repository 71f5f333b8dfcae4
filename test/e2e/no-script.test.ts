import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { openDatabase } from '../../demo/endpoint/database/open.ts';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/browser.mjs';
import { startTestEndpoint, type TestEndpoint } from '../demo/endpoint/support/endpoint.ts';
import { boardTrain, type Train } from './support/train.ts';

let folder: string;
let train: Train;
let endpoint: TestEndpoint;
let browser: Browser;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rencontres-no-script-'));
  train = await boardTrain();
  endpoint = await startTestEndpoint(join(folder, 'rencontres.sqlite'), undefined, { publicUrl: train.url });
  train.target = endpoint.port;
  browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
});
after(async () => {
  await browser.close();
  await endpoint.close();
  await train.close();
  await rm(folder, { recursive: true, force: true });
});

test('without JavaScript, in a tunnel, back and once more: what was typed is still there, and it counts once', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${train.url}/registrations/new?meeting=three-seats`);
  await page.getByLabel('Nom de la collectivité').fill('Commune de Kergoat');
  const contact = page.getByRole('group', { name: 'Personne à contacter' });
  await contact.getByLabel('Nom et prénom').fill('Aïcha Le Goff');
  await contact.getByLabel('Adresse électronique').fill('aicha@kergoat.example');
  await page.getByLabel('La personne à contacter participe elle-même').check();
  await page.getByLabel('non', { exact: true }).check();
  endpoint.clock.now += 60_000;

  train.inTunnel = true;
  await page.getByRole('button', { name: 'Envoyer l’inscription' }).click();
  await page.waitForURL(/^chrome-error:/);
  train.inTunnel = false;
  await page.goBack();
  assert.equal(await contact.getByLabel('Nom et prénom').inputValue(), 'Aïcha Le Goff');
  // Enough for a page that was asked for anew, too.
  endpoint.clock.now += 60_000;
  await page.getByRole('button', { name: 'Envoyer l’inscription' }).click();
  await page.getByRole('heading', { name: 'L’inscription est enregistrée' }).waitFor();

  const { db } = openDatabase(endpoint.databaseUrl);
  const registrations = await db.selectFrom('registrations').select('id').execute();
  await db.destroy();
  assert.equal(registrations.length, 1);
  await context.close();
});
