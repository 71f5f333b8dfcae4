import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import axe, { type AxeResults } from 'axe-core';
import { Town, type Visitor } from './support/town.ts';

let town: Town;
before(async () => {
  town = await Town.open();
});
after(() => town.close());

test('the page asks nobody but its three origins, stores nothing and complains of nothing (must-pass 63)', async () => {
  const visitor = await town.visitor();
  const { page } = visitor;
  await page.goto(town.site.url, { waitUntil: 'networkidle' });
  await lookAround(visitor);
  const strangers = visitor.requested.filter((url) => !town.origins.includes(new URL(url).origin));
  assert.deepEqual(strangers, []);
  assert.deepEqual(await page.context().cookies(), []);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  assert.deepEqual(kept, { local: 0, session: 0, databases: 0, caches: 0 });
  assert.deepEqual(visitor.complaints, []);
  await visitor.leave();
});

test('the network’s document is asked for once, however many elements read it', async () => {
  const visitor = await town.visitor();
  await visitor.page.goto(town.site.url, { waitUntil: 'networkidle' });
  assert.equal(visitor.requested.filter((url) => url.endsWith('/network.json')).length, 1);
  await visitor.leave();
});

test('what all elements share is asked for before any of them has come', async () => {
  const visitor = await town.visitor();
  const { page } = visitor;
  const shared = page.waitForRequest(/\/chunks\/core-/);
  await page.route(/\/chunks\/(?!core-)/, async (route) => {
    await shared;
    await route.continue();
  });
  await page.goto(town.site.url);
  await visitor.meetings.first().waitFor();
  await visitor.leave();
});

for (const [view, late] of [
  ['agenda', []],
  ['month', ['month', 'on-paper']],
] as const) {
  test(`a page with a calendar and a filter asks for the loader, two chunks and the data, and its view (${view})`, async () => {
    const visitor = await town.visitor({ viewport: { width: 1280, height: 800 } });
    const { page, calendar } = visitor;
    await page.addInitScript((view) => {
      new MutationObserver(() => {
        document.querySelector('anacej-registration-form')?.remove();
        document.querySelector('anacej-meeting-calendar')?.setAttribute('view', view);
      }).observe(document, { childList: true, subtree: true });
    }, view);
    await page.goto(`${town.site.url}/sidebar.html`, { waitUntil: 'networkidle' });
    await calendar.locator('[part~=title], [part~=pill]').first().waitFor();
    const asked = visitor.requested.filter((url) => !url.startsWith(town.site.url)).map((url) => url.split('/').at(-1));
    const names = asked.map((name) => name?.replace(/-[\w-]{8}\.js$/, ''));
    assert.deepEqual(names.sort(), ['calendar-with-filter', 'core', 'loader.js', 'network.json', ...late].sort());
    await visitor.leave();
  });
}

test('what the month needs is asked for before the month itself has come', async () => {
  const visitor = await town.visitor();
  const { page, calendar } = visitor;
  await page.goto(town.site.url);
  await visitor.meetings.first().waitFor();
  const needed = page.waitForRequest(/\/chunks\/on-paper-/);
  await page.route(/\/chunks\/month-/, async (route) => {
    await needed;
    await route.continue();
  });
  await calendar.getByRole('button', { name: 'Mois' }).click();
  await calendar.getByRole('grid').waitFor();
  await visitor.leave();
});

for (const width of [320, 360, 768, 1280]) {
  test(`the page cannot be scrolled to the side at ${width} pixels`, async () => {
    const visitor = await town.visitor({ viewport: { width, height: 800 } });
    await visitor.page.goto(town.site.url);
    await visitor.meetings.first().waitFor();
    assert.equal(await visitor.overflow(), 0, 'with the list');
    await lookAround(visitor);
    assert.equal(await visitor.overflow(), 0, 'with the month');
    await visitor.leave();
  });
}

test('a filter in the sidebar drives the calendar in the body', async () => {
  const visitor = await town.visitor({ viewport: { width: 1280, height: 800 } });
  const { page, filter } = visitor;
  await page.goto(`${town.site.url}/sidebar.html`);
  await visitor.meetings.first().waitFor();
  await filter.getByRole('checkbox', { name: 'Régions' }).check();
  await filter.getByRole('button', { name: 'Tout effacer' }).waitFor();
  const levels = await visitor.meetings.locator('[part=levels]').allTextContents();
  assert.ok(levels.length > 0);
  for (const text of levels) assert.match(text, /Régions|Tous les niveaux/);
  assert.deepEqual(visitor.complaints, []);
  await visitor.leave();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in our elements on the whole page (${colorScheme}, must-pass 44)`, async () => {
    const visitor = await town.visitor({ colorScheme });
    const { page, calendar } = visitor;
    await page.goto(town.site.url, { waitUntil: 'networkidle' });
    assert.deepEqual(await violations(visitor), []);
    await calendar.getByRole('button', { name: 'Mois', exact: true }).click();
    await calendar.getByRole('grid').waitFor();
    assert.deepEqual(await violations(visitor), []);
    await visitor.leave();
  });
}

test('in forced colours, what is chosen can be told from what is not', async () => {
  const visitor = await town.visitor({ forcedColors: 'active' });
  const { page, filter, calendar } = visitor;
  await page.goto(town.site.url);
  await filter.getByRole('checkbox', { name: 'Régions' }).check();
  const outline = (name: string) =>
    filter.locator('label', { hasText: name }).evaluate((label) => getComputedStyle(label).outlineStyle);
  assert.equal(await outline('Régions'), 'solid');
  assert.equal(await outline('Grandes villes'), 'none');
  const border = (name: string) =>
    calendar
      .getByRole('button', { name, exact: true })
      .evaluate((button) => parseFloat(getComputedStyle(button).borderTopWidth));
  assert.ok((await border('Liste')) > (await border('Mois')));
  await visitor.leave();
});

test('printed, the meetings stay and what only a screen can use goes (must-pass 43 in part)', async () => {
  const visitor = await town.visitor();
  const { page, filter, calendar, meetings } = visitor;
  await page.goto(town.site.url);
  const register = meetings.getByRole('button', { name: /^S’inscrire/ }).first();
  await register.waitFor();
  const shown = await meetings.count();
  await page.emulateMedia({ media: 'print' });
  for (const gone of [register, calendar.getByRole('button', { name: 'Mois' }), filter.getByRole('checkbox').first()])
    assert.equal(await gone.isVisible(), false);
  assert.equal(await meetings.filter({ visible: true }).count(), shown);
  assert.ok(await meetings.locator('time').first().isVisible());
  await visitor.leave();
});

test('where the script cannot be had, the town’s own links stay', async () => {
  const visitor = await town.visitor();
  const { page } = visitor;
  await page.route(`${town.assets.url}/**`, (route) => route.abort());
  await page.goto(town.site.url);
  assert.ok(await page.getByRole('link', { name: 'Consulter le calendrier' }).isVisible());
  assert.ok(await page.getByRole('link', { name: 'par courriel' }).isVisible());
  await visitor.leave();
});

test('while the script is on its way, the town’s own words stand where the elements will', async () => {
  const visitor = await town.visitor();
  const { page, calendar } = visitor;
  await page.route(`${town.assets.url}/**`, (route) => route.abort());
  await page.goto(town.site.url);
  const place = await calendar.evaluate((element) => ({
    display: getComputedStyle(element).display,
    whole: element.clientWidth === element.parentElement?.clientWidth,
  }));
  assert.deepEqual(place, { display: 'flow-root', whole: true });
  await visitor.leave();
});

for (const [width, path] of [
  [412, '/'],
  [1280, '/'],
  [1280, '/sidebar.html'],
] as const) {
  test(`nothing in view moves when the elements come, at ${width} pixels on ${path}`, async () => {
    const visitor = await town.visitor({ viewport: { width, height: 850 } });
    const { page } = visitor;
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${town.site.url}${path}`, { waitUntil: 'networkidle' });
    await visitor.meetings.first().waitFor();
    const moved = await page.evaluate(() =>
      (Reflect.get(window, 'shifts') as number[]).reduce((sum, one) => sum + one, 0),
    );
    assert.ok(moved <= 0.01, `a layout shift of ${moved}`);
    await visitor.leave();
  });
}

test('where the endpoint does not answer, every element says so and keeps the town’s own link', async () => {
  const visitor = await town.visitor();
  const { page, calendar } = visitor;
  await page.route(`${town.endpointUrl}/**`, (route) => route.abort());
  await page.goto(town.site.url);
  await calendar.getByRole('alert').waitFor();
  assert.ok(await page.getByRole('link', { name: 'Consulter le calendrier' }).isVisible());
  await page.unroute(`${town.endpointUrl}/**`);
  await calendar.getByRole('button', { name: 'Réessayer' }).click();
  await visitor.meetings.first().waitFor();
  await visitor.leave();
});

/** Opens and closes what can be opened: a meeting, the month, another day. */
async function lookAround({ page, calendar, meetings }: Visitor): Promise<void> {
  await meetings.first().getByRole('button').first().click();
  await calendar.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await calendar.getByRole('dialog').waitFor({ state: 'detached' });
  await calendar.getByRole('button', { name: 'Mois', exact: true }).click();
  await calendar.getByRole('grid').waitFor();
  await calendar.getByRole('button', { name: 'Suivant' }).click();
}

/** What axe finds inside our elements; the town’s own markup is its own. */
async function violations({ page }: Visitor): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: here } = window as unknown as { axe: { run(context: unknown): Promise<AxeResults> } };
    const ours = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('anacej-'));
    const { violations } = await here.run({ include: ours });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
