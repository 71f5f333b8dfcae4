import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openDatabase } from '../../demo/endpoint/database/open.ts';
import { pickText, type Text } from '../../src/contract/index.ts';
import { Town, type Visitor } from './support/town.ts';

const TWO = [
  { name: 'Aïcha Le Goff', email: 'aicha.legoff@kergoat.example', role: 'Personne élue' },
  { name: 'Léo O’Connor', email: 'leo.oconnor@kergoat.example', role: 'Agent de la collectivité' },
];

let town: Town;
before(async () => {
  town = await Town.open();
});
after(() => town.close());

test('a visitor narrows the calendar to their level, opens a meeting and registers two colleagues, whom a restart of the endpoint does not lose', async () => {
  const visitor = await town.visitor();
  const { page, calendar, filter, form } = visitor;
  await page.goto(town.site.url);
  await visitor.meetings.first().waitFor();
  assert.deepEqual(await sourcesOfScripts(visitor), [`${town.assets.url}/loader.js`]);
  assert.equal(new Set(town.origins).size, 3);

  await filter.getByRole('checkbox', { name: 'Petites communes' }).check();
  await filter.getByRole('button', { name: 'Tout effacer' }).waitFor();
  assert.match((await filter.getByRole('status').textContent()) ?? '', /^\d+ rencontres/);
  for (const levels of await visitor.meetings.locator('[part=levels]').allTextContents())
    assert.match(levels, /Petites communes|Tous les niveaux/);

  const meeting = visitor.meetings.filter({ hasText: 'places restantes' }).first();
  const title = (await meeting.locator('[part=title] bdi').innerText()).trim();
  const seats = seatsIn(await meeting.innerText());
  await meeting.getByRole('button', { name: title }).first().click();
  const dialog = calendar.getByRole('dialog', { name: title });
  await dialog.getByRole('button', { name: /^S’inscrire/ }).click();
  await dialog.waitFor({ state: 'detached' });
  await form.getByRole('heading', { name: title }).waitFor();

  await fillIn(visitor);
  const release = await holdRegistrations(visitor);
  await form.getByRole('button', { name: 'Inscrire 2 personnes' }).click();
  await form.getByText('Envoi en cours…').first().waitFor();
  const done = form.getByRole('heading', { name: 'L’inscription est enregistrée' });
  assert.equal(await done.count(), 0, 'nothing is confirmed before the endpoint has answered');
  await release();
  await done.waitFor();
  for (const { name } of TWO) await form.getByText(name, { exact: true }).first().waitFor();
  assert.deepEqual(visitor.complaints, []);

  await town.restartEndpoint();
  assert.deepEqual(await peopleInDatabase(), [
    {
      meeting: title,
      organization: 'Commune de Kergoat',
      status: 'confirmed',
      name: TWO[0]?.name,
      email: TWO[0]?.email,
    },
    {
      meeting: title,
      organization: 'Commune de Kergoat',
      status: 'confirmed',
      name: TWO[1]?.name,
      email: TWO[1]?.email,
    },
  ]);

  await page.reload();
  await filter.getByRole('checkbox', { name: 'Petites communes' }).check();
  const again = visitor.meetings.filter({ has: page.getByRole('button', { name: title }) }).first();
  await again.waitFor();
  assert.equal(seatsIn(await again.innerText()), seats - 2, 'the seats are two fewer for everybody');

  const typed = [...TWO.flatMap(({ name, email }) => [name, email]), 'Kergoat', '0298000000'];
  for (const secret of typed) {
    assert.ok(!town.log.some((line) => line.includes(secret)), `${secret} is in the log (must-pass 63)`);
    assert.ok(!visitor.requested.some((url) => decodeURI(url).includes(secret)), `${secret} is in an address`);
  }
  await visitor.leave();
});

test('a visitor who leaves fields empty is told which, and nothing is sent', async () => {
  const visitor = await town.visitor();
  const { page, form } = visitor;
  await page.goto(town.site.url);
  await visitor.meetings
    .getByRole('button', { name: /^S’inscrire/ })
    .first()
    .click();
  await form.getByLabel('Nom de la collectivité').fill('Commune de Kergoat');
  await form.getByRole('button', { name: /^Inscrire/ }).click();
  const summary = form.locator('[part=error-summary]');
  await summary.waitFor();
  assert.ok(await summary.evaluate((element) => element.matches(':focus-within')), 'the summary has the focus');
  assert.ok(!visitor.requested.some((url) => url.endsWith('/registrations')));
  await visitor.leave();
});

function sourcesOfScripts({ page }: Visitor): Promise<string[]> {
  return page.evaluate(() => [...document.scripts].map(({ src }) => src));
}

function seatsIn(text: string): number {
  return Number(/(\d+) places? restantes?/.exec(text)?.[1]);
}

async function fillIn({ form }: Visitor): Promise<void> {
  await form.getByLabel('Nom de la collectivité').fill('Commune de Kergoat');
  const contact = form.getByRole('group', { name: 'Personne à contacter' });
  await contact.getByLabel('Prénom et nom').fill('Maël Kervella');
  await contact.getByLabel('Adresse électronique').fill('mael@kergoat.example');
  await contact.getByLabel('Téléphone').fill('0298000000');
  await form.getByRole('button', { name: 'Ajouter une personne' }).click();
  for (const [i, { name, email, role }] of TWO.entries()) {
    const person = form.getByRole('group', { name: `Personne ${i + 1}` });
    await person.getByLabel('Prénom et nom').fill(name);
    await person.getByLabel('Adresse électronique').fill(email);
    await person.getByLabel('Rôle').selectOption({ label: role });
  }
  await form.getByRole('radio', { name: 'En projet' }).check();
}

/** Keeps registrations on their way, as a slow network would. @returns what lets them arrive */
async function holdRegistrations({ page }: Visitor): Promise<() => Promise<void>> {
  let letGo: () => void = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/registrations', async (route) => {
    await held;
    await route.continue();
  });
  return async () => {
    letGo();
    await page.waitForResponse((response) => response.url().endsWith('/registrations') && response.status() === 201);
  };
}

/** What the file on the disk says, read beside the endpoint. */
async function peopleInDatabase() {
  const { db } = openDatabase(town.databaseUrl);
  try {
    const rows = await db
      .selectFrom('registrations')
      .innerJoin('participants', 'participants.registration_id', 'registrations.id')
      .innerJoin('meetings', 'meetings.id', 'registrations.meeting_id')
      .select(['meetings.body', 'organization_name', 'registrations.status', 'participants.name', 'participants.email'])
      .orderBy('participants.rank')
      .execute();
    return rows.map(({ body, organization_name, status, name, email }) => ({
      meeting: pickText((JSON.parse(body) as { title: Text }).title, ['fr']).text,
      organization: organization_name,
      status,
      name,
      email,
    }));
  } finally {
    await db.destroy();
  }
}
