import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import axe, { type AxeResults } from 'axe-core';
import type { RunningServer } from '../../demo/servers.ts';
import { startSnippet } from '../../demo/snippet/server.ts';
import { Host } from './support/host.ts';
import type { Visitor } from './support/town.ts';

let host: Host;
let snippet: RunningServer;
before(async () => {
  host = await Host.open();
  snippet = await startSnippet({ assets: host.release, endpoint: host.endpoint });
});
after(async () => {
  await snippet.close();
  await host.close();
});

async function open(options?: Parameters<Host['visitor']>[0]): Promise<Visitor> {
  const visitor = await host.visitor(options);
  await visitor.page.goto(snippet.url);
  await visitor.page.getByText('Tout est en ordre.').waitFor();
  await visitor.page.getByText(/^Version \d+\.\d+\.\d+/).waitFor();
  return visitor;
}

/** The first text to copy. */
const code = ({ page }: Visitor) => page.locator('#pieces pre').last();

describe('the page that writes the tag', () => {
  test('writes a tag with the version, the integrity and the network’s own link, which works where it is pasted', async () => {
    const visitor = await open();
    const written = await code(visitor).innerText();
    assert.match(written, /integrity="sha384-[\w+/=]+"/);
    assert.match(written, /<a href="https:\/\/example\.org\/reseau" hreflang="fr">Agenda des rencontres – Réseau/);
    const pasted = await host.visitor();
    await pasted.page.goto(await host.page('pasted.html', { body: written }));
    await pasted.meetings.first().waitFor();
    assert.deepEqual(pasted.complaints, []);
    await pasted.leave();
    assert.deepEqual(visitor.complaints, []);
    await visitor.leave();
  });

  test('shows the page as it will be, at the width of a phone, a tablet and a screen', async () => {
    const visitor = await open();
    const { page } = visitor;
    const preview = page.frameLocator('iframe[title="Aperçu"]');
    await preview.locator('anacej-meeting-calendar [part~=meeting]').first().waitFor();
    for (const [name, width] of [
      ['Téléphone, 320', 320],
      ['Tablette, 768', 768],
      ['Ordinateur, 1280', 1280],
    ] as const) {
      await page.getByRole('radio', { name }).check();
      assert.equal(await preview.locator('html').evaluate(() => innerWidth), width);
      assert.equal(await visitor.overflow(), 0);
    }
    await visitor.leave();
  });

  test('puts an option and a colour in the tag as they are set', async () => {
    const visitor = await open();
    const { page } = visitor;
    await page.locator('summary', { hasText: 'Agenda des rencontres' }).click();
    await page.getByRole('spinbutton', { name: 'Nombre montré' }).fill('3');
    await code(visitor).getByText('limit="3"').waitFor();
    await page.getByRole('group', { name: 'En mode clair' }).getByLabel('Actions').fill('#888888');
    await page.getByText(/^Liens et actions sur fond clair.*contraste de 3,54 pour 1\. Trop peu lisible/).waitFor();
    assert.match(await code(visitor).innerText(), /--anacej-accent: light-dark\(#888888/);
    await visitor.leave();
  });

  test('says what is wrong with a broken document, and where', async () => {
    const visitor = await host.visitor();
    const { page } = visitor;
    await page.route('**/network.json', (route) =>
      route.fulfill({
        headers: { 'Access-Control-Allow-Origin': '*' },
        json: {
          version: 1,
          network: { name: 'Essai', timeZone: 'Europe/Paris' },
          meetings: [{ id: 'a', title: 'A', start: '2027-02-30' }],
        },
      }),
    );
    await page.goto(snippet.url);
    await page.getByText('Les données marchent, sauf ce qui suit.').waitFor();
    await page.getByText(/^meetings\[0\]\.start\s: ce n’est pas une date/).waitFor();
    await visitor.leave();
  });

  test('says so where an address cannot be read from another site', async () => {
    const visitor = await open();
    const { page } = visitor;
    await page.getByRole('textbox', { name: 'Adresse du réseau' }).fill(`${host.site}/nothing-here.json`);
    await page.getByText(/il lui manque l’en-tête/).waitFor();
    await page.getByRole('textbox', { name: 'Adresse du réseau' }).fill('http://127.0.0.1:1/network.json');
    await page.getByText(/Personne ne répond/).waitFor();
    await page.getByRole('textbox', { name: 'Adresse du réseau' }).fill('demain');
    await page.getByText('Écrivez une adresse complète').first().waitFor();
    await visitor.leave();
  });

  test('gives the recipe of a site, and the lines of a policy under which the tag works', async () => {
    const visitor = await open();
    const { page } = visitor;
    await page.getByRole('combobox', { name: 'Votre site est fait avec' }).selectOption({ label: 'Joomla' });
    await page.getByText(/dont le nom contient un tiret/).waitFor();
    const policy = (await page.locator('#policy pre').innerText()).replaceAll('\n', ' ');
    const strict = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; ${policy} require-trusted-types-for 'script'; trusted-types ${await page.locator('#policy code').last().innerText()}">`;
    const written = await code(visitor).innerText();
    const guarded = await host.visitor();
    await guarded.page.goto(await host.page('guarded.html', { head: strict, body: written }));
    await guarded.meetings.first().waitFor();
    assert.deepEqual(guarded.complaints, [], 'nothing is refused');
    await guarded.leave();
    await visitor.leave();
  });

  test('copies by keyboard, and says so', async () => {
    const visitor = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = visitor;
    await page.getByRole('button', { name: /^Copier : Tout, pour la version/ }).press('Enter');
    await page.getByRole('status').filter({ hasText: 'Copié.' }).waitFor({ state: 'attached' });
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await code(visitor).textContent());
    await visitor.leave();
  });

  test('selects the text where the browser keeps it from the clipboard, and says so in view, each time', async () => {
    const visitor = await open({ permissions: [] });
    const { page } = visitor;
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    const copy = page.getByRole('button', { name: /^Copier : Tout, pour la version/ });
    const said = page.locator('#pieces').getByRole('status').last();
    await copy.click();
    await said.getByText('le texte est sélectionné').waitFor();
    assert.equal(
      await page.evaluate(() => getSelection()?.toString().trim()),
      (await code(visitor).innerText()).trim(),
    );
    const before = await said.textContent();
    await copy.click();
    await page.waitForFunction(([is, was]) => is.textContent !== was, [await said.elementHandle(), before] as const);
    await visitor.leave();
  });

  test('fills in the name and the page of another network, unless somebody wrote them', async () => {
    const visitor = await open();
    const { page } = visitor;
    await page.route('**/other.json', (route) =>
      route.fulfill({
        headers: { 'Access-Control-Allow-Origin': '*' },
        json: { version: 1, network: { name: 'L’autre', url: 'https://autre.example/', timeZone: 'Europe/Paris' } },
      }),
    );
    await page.getByRole('textbox', { name: 'Page où il mène' }).fill('https://commune.example/');
    await page.getByRole('textbox', { name: 'Adresse du réseau' }).fill(`${host.endpoint}/other.json`);
    await code(visitor)
      .getByText('<a href="https://commune.example/" hreflang="fr">Agenda des rencontres – L’autre</a>')
      .waitFor();
    await visitor.leave();
  });

  test('offers nothing to copy where nothing is chosen', async () => {
    const visitor = await open();
    const { page } = visitor;
    for (const name of ['Agenda des rencontres', 'Filtre par niveau'])
      await page.getByRole('checkbox', { name, exact: true }).uncheck();
    await page.getByRole('alert').getByText('Choisissez au moins un élément.').waitFor();
    assert.equal(await page.getByRole('button', { name: /^Copier/ }).count(), 0);
    await visitor.leave();
  });

  test('stays whole whatever is written as the folder of the script', async () => {
    const visitor = await open();
    const { page } = visitor;
    await page.getByRole('textbox', { name: 'Dossier du script' }).fill('c:\\rencontres');
    await page.getByText(/Écrivez l’adresse complète du dossier/).waitFor();
    await page.getByRole('textbox', { name: 'Dossier du script' }).fill(host.site);
    await page.getByText(/pas de fichier sri\.json lisible/).waitFor();
    await code(visitor).getByText(`src="${host.site}/loader.js"`).waitFor();
    await visitor.leave();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is accessible and never wider than the screen, from 360 to 1280 pixels (${colorScheme})`, async () => {
      const visitor = await open({ colorScheme, viewport: { width: 360, height: 800 } });
      const { page } = visitor;
      for (const details of await page.locator('details:visible').all()) await details.locator('summary').click();
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        assert.equal(await visitor.overflow(), 0, `${width}`);
      }
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(async () => {
        // What the preview shows is judged by the tests of the elements.
        const { axe: loaded } = globalThis as unknown as { axe: { run(where: unknown): Promise<AxeResults> } };
        return loaded.run({ exclude: ['#preview'] });
      });
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
        [],
      );
      await visitor.leave();
    });
  }
});
