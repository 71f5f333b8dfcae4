import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { NOW } from '../demo/endpoint/support/fixture.ts';
import { hundredThousand } from '../demo/endpoint/support/many-meetings.ts';
import { Host } from './support/host.ts';
import type { Visitor } from './support/town.ts';

/*
 * The reference endpoint with a hundred thousand meetings in its database: one an hour, so that a month is more than a
 * page, seminars of three days every forty, and rules. It is Sunday, 22 November 2026.
 */
const HEAD = `<script type="module" src="%ASSETS%/loader.js" data-endpoint="%ENDPOINT%/network-windowed.json"></script>`;
const NOVEMBER = '2026-10-25 – 2026-12-08';
const DECEMBER = '2026-12-06 – 2027-01-08';
const OCTOBER = '2026-09-24 – 2026-10-27';

/** The meeting that begins with 10 December in Paris, and the others of that day. */
const TENTH = '2026-12-10';
const AT_ELEVEN = (6 * 365 + 18) * 24 - 1;
const OF_TENTH = Array.from({ length: 24 }, (_, i) => AT_ELEVEN + i);
/** Those of a level: one in five of those that are for one level; one in seven is for all. */
const isOfRegions = (i: number) => i % 7 === 0 || i % 5 === 4;

let host: Host;
before(async () => {
  host = await Host.open({ sample: () => hundredThousand(new Date(NOW)) });
});
after(() => host.close());

/** @param calendar attributes of the calendar */
async function visit(calendar: string): Promise<Visitor> {
  const visitor = await host.visitor();
  await visitor.page.clock.setFixedTime(NOW);
  const body = `<anacej-level-filter></anacej-level-filter><anacej-meeting-calendar ${calendar}></anacej-meeting-calendar>`;
  await visitor.page.goto(await host.page('windowed.html', { head: HEAD, body }));
  return visitor;
}

/** The windows that were asked for, in their order. */
function windowsOf({ requested }: Visitor): string[] {
  return requested
    .map((address) => new URL(address))
    .filter(({ pathname, searchParams }) => pathname === '/meetings' && !searchParams.has('cursor'))
    .map(({ searchParams }) => `${searchParams.get('from') ?? ''} – ${searchParams.get('to') ?? ''}`);
}

/** Resolves once the answer to a window has come, the first page of it. */
function windowRead({ page }: Visitor, window: string): Promise<unknown> {
  const [from, to] = window.split(' – ');
  return page.waitForResponse(`**/meetings?from=${from ?? ''}&to=${to ?? ''}`);
}

const dayOf = ({ calendar }: Visitor, date: string) =>
  calendar.locator('td', { has: calendar.page().locator(`time[datetime="${date}"]`) });

test('a month of 100,000 meetings asks for its days, then for the months beside it, and turning to them waits for nothing', async () => {
  const visitor = await visit('view="month"');
  const { page, calendar } = visitor;
  await windowRead(visitor, OCTOBER);
  assert.deepEqual(windowsOf(visitor), [NOVEMBER, DECEMBER, OCTOBER]);
  const pages = visitor.requested.filter((url) => url.includes('cursor='));
  assert.equal(pages.length, 1, 'a month of more than a thousand has a second page');

  // Whatever is asked for from now on stays without an answer.
  await page.route('**/meetings?*', () => {});
  await calendar.getByRole('button', { name: 'Suivant' }).click();
  const day = dayOf(visitor, TENTH);
  assert.match((await day.getByRole('button').first().getAttribute('aria-label')) ?? '', /, 24 rencontres$/);
  assert.deepEqual(
    await day.locator('[part~=pill] bdi').allTextContents(),
    OF_TENTH.slice(0, 3).map((i) => `Rencontre ${i}`),
  );
  assert.equal(await calendar.getByText('Chargement…').count(), 0);
  const monday = dayOf(visitor, '2026-12-14').getByRole('button').first();
  assert.match((await monday.getAttribute('aria-label')) ?? '', /, 25 rencontres$/, 'one more, which recurs each week');
  assert.ok(!visitor.requested.some((url) => url.endsWith('/network.json')));
  assert.deepEqual(visitor.complaints, []);
  await visitor.leave();
});

test('a level that is chosen holds for the months that come later too, without asking again', async () => {
  const visitor = await visit('view="month"');
  const { calendar, filter } = visitor;
  await windowRead(visitor, OCTOBER);
  await filter.getByRole('checkbox', { name: 'regions' }).check();
  await filter.getByRole('button', { name: 'Tout effacer' }).waitFor();
  const shown = async () =>
    (await calendar.locator('td [part~=pill] bdi').allTextContents())
      .filter((title) => title.startsWith('Rencontre '))
      .map((title) => Number(title.slice('Rencontre '.length)));
  const november = await shown();
  assert.ok(november.length > 50 && november.every(isOfRegions));
  for (const asked of windowsOf(visitor)) assert.ok([NOVEMBER, DECEMBER, OCTOBER].includes(asked), asked);

  await calendar.getByRole('button', { name: 'Suivant' }).click();
  const count = OF_TENTH.filter(isOfRegions).length;
  const tenth = dayOf(visitor, TENTH).getByRole('button', { name: new RegExp(`, ${count} rencontres$`) });
  await tenth.waitFor();
  assert.ok((await shown()).every(isOfRegions));
  assert.ok(!visitor.requested.some((url) => url.includes('level=')));
  assert.deepEqual(visitor.complaints, []);
  await visitor.leave();
});

test('a visitor who has gone on ends the request for the month they left', async () => {
  const visitor = await visit('view="month"');
  const { page, calendar } = visitor;
  await windowRead(visitor, OCTOBER);
  const spring = '**/meetings?from=2027-02-22*';
  await page.route(spring, () => {});
  const asked = page.waitForRequest(spring);
  await calendar.evaluate((element) =>
    (element as HTMLElementTagNameMap['anacej-meeting-calendar']).goTo('2027-03-10'),
  );
  const request = await asked;
  const ended = page.waitForEvent('requestfailed', (one) => one === request);
  await calendar.getByText('Chargement…').waitFor();
  await calendar.evaluate((element) =>
    (element as HTMLElementTagNameMap['anacej-meeting-calendar']).goTo('2027-09-10'),
  );
  assert.equal((await ended).failure()?.errorText, 'net::ERR_ABORTED');
  await dayOf(visitor, '2027-09-10')
    .getByRole('button', { name: /, \d+ rencontres$/ })
    .waitFor();
  assert.equal(await calendar.getByText('Chargement…').count(), 0);
  assert.deepEqual(visitor.complaints, []);
  await visitor.leave();
});

test('a list asks for two weeks where they are full, and further where they are not', async () => {
  const dense = await visit('limit="10"');
  await dense.meetings.nth(9).waitFor();
  assert.equal(await dense.meetings.count(), 10);
  assert.equal(windowsOf(dense)[0], '2026-11-21 – 2026-12-08');
  await dense.calendar.getByRole('button', { name: 'Afficher 10 rencontres de plus' }).click();
  await dense.meetings.nth(19).waitFor();
  assert.deepEqual(dense.complaints, []);
  await dense.leave();

  const rare = await visit('limit="5" series="seminaires"');
  await rare.meetings.nth(4).waitFor();
  assert.deepEqual(
    await rare.meetings.locator('[part~=title] bdi').allTextContents(),
    [55, 56, 57, 58, 59].map((i) => `Séminaire ${i}`),
  );
  const reaches = ['2026-12-08', '2027-01-05', '2027-03-02', '2027-06-22'];
  assert.deepEqual(
    windowsOf(rare)
      .slice(0, 4)
      .map((window) => window.slice(-10)),
    reaches,
  );
  assert.deepEqual(rare.complaints, []);
  await rare.leave();
});
