import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { NetworkDocumentInput } from '../../src/contract/index.ts';
import { assertSound } from './support/sound.ts';
import { Town } from './support/town.ts';

let town: Town;
before(async () => {
  town = await Town.open();
});
after(() => town.close());

test('somebody without JavaScript adds a colleague and then cancels, by keyboard and button alone', async () => {
  const { page } = await town.visitor({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await page.goto(await register());
  const added = page.getByRole('group', { name: 'Ajouter une personne' });
  await added.getByLabel('Nom et prénom').fill('Léo O’Connor');
  await added.getByLabel('Adresse électronique').fill('leo.oconnor@kergoat.example');
  // Enter in the first field of the page saves; it presses none of the other controls.
  await page.getByRole('group', { name: 'Personne à contacter' }).getByLabel('Nom et prénom').press('Enter');
  await page.getByRole('status').filter({ hasText: 'Vos modifications sont enregistrées' }).waitFor();
  await page.getByRole('definition').filter({ hasText: 'Léo O’Connor' }).waitFor();

  await page.getByRole('link', { name: 'Annuler l’inscription' }).click();
  await page.getByRole('heading', { name: 'Annuler cette inscription' }).waitFor();
  await page.getByRole('link', { name: 'Non, revenir à l’inscription' }).click();
  await page.getByText('Inscription confirmée').waitFor();
  await page.getByRole('link', { name: 'Annuler l’inscription' }).click();
  await page.getByRole('button', { name: 'Oui, annuler l’inscription' }).click();
  await page.getByRole('status').filter({ hasText: 'L’inscription est annulée' }).waitFor();
  assert.equal(await page.getByRole('button').count(), 0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`the pages of a registration are accessible and fit ${width} pixels (${colorScheme}, must-pass 44)`, async () => {
      const { page } = await town.visitor({ colorScheme, viewport: { width, height: 800 } });
      await page.goto(await register());
      await assertSound(page);

      await page.getByRole('group', { name: 'Personne 1' }).getByLabel('Adresse électronique').fill('aicha@');
      await page.getByRole('button', { name: 'Enregistrer les modifications' }).click();
      const summary = page.getByRole('alert');
      assert.ok(await summary.evaluate((element) => element === document.activeElement), 'the summary has the focus');
      await assertSound(page);
      await summary.getByRole('link', { name: 'Écrivez une adresse électronique complète' }).press('Enter');
      assert.equal(await page.locator(':focus').inputValue(), 'aicha@');

      await page.getByRole('link', { name: 'Annuler l’inscription' }).click();
      await page.getByRole('button', { name: 'Oui, annuler l’inscription' }).waitFor();
      await assertSound(page);
    });
  }
}

/** A registration of one person for a meeting of the sample that is open, as the form would send it. */
async function register(): Promise<string> {
  const network = (await (await fetch(`${town.endpointUrl}/network.json`)).json()) as NetworkDocumentInput;
  const contact = { name: 'Aïcha Le Goff', email: 'aicha.legoff@kergoat.example' };
  const response = await fetch(`${town.endpointUrl}/registrations`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
    body: JSON.stringify({
      meeting: 'vm-budget-jeunes',
      organization: { name: 'Commune de Kergoat' },
      contact,
      participants: [contact],
      answers: { conseil: 'non' },
      noticeVersion: network.registration?.noticeVersion,
      language: 'fr',
    }),
  });
  const { manageUrl, ...answer } = (await response.json()) as { manageUrl?: string };
  assert.ok(manageUrl, JSON.stringify(answer));
  return manageUrl;
}
