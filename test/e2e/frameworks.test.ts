import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import type { Page } from 'playwright-core';
import { installIn } from '../../scripts/lib/install.mjs';
import { installSelf } from '../../scripts/lib/install-self.mjs';
import { runTool } from '../../scripts/lib/run.mjs';
import { Examples } from './support/examples.ts';

const FOLDER = 'demo/frameworks';
/** Each waits for a program of its own. */
const SIDE_BY_SIDE = { concurrency: 2 };

let examples: Examples;
before(async () => {
  assert.ok(await installIn(FOLDER, 'the frameworks of the examples'), 'the frameworks are installed');
  assert.ok(await installSelf(FOLDER), 'the package is built');
  // Angular checks its templates where it compiles them.
  assert.equal(await check(ANGULAR, '-p', `${FOLDER}/angular`), '');
  examples = await Examples.open(FOLDER);
});
after(() => examples.close());

/** Runs a checker of the examples' own. @returns what it says, empty where nothing is wrong */
async function check(tool: string, ...args: string[]): Promise<string> {
  const { code, output } = await runTool(`../${FOLDER}/node_modules/${tool}`, args, { quiet: true });
  return code === 0 ? '' : stripVTControlCharacters(output);
}

const TYPESCRIPT = 'typescript/bin/tsc';
const VUE = 'vue-tsc/bin/vue-tsc.js';
const SVELTE = 'svelte-check/bin/svelte-check';
const ANGULAR = '@angular/compiler-cli/bundles/src/bin/ngc.js';

describe('The templates of a framework know tags, attributes and events', SIDE_BY_SIDE, () => {
  for (const framework of ['react', 'preact'])
    test(framework, async () => assert.equal(await check(TYPESCRIPT, '-p', `${FOLDER}/${framework}`), ''));

  test('vue', async () => assert.equal(await check(VUE, '-p', `${FOLDER}/vue`), ''));

  test('svelte', async () => {
    assert.equal(await check(SVELTE, '--workspace', `${FOLDER}/svelte`, '--output', 'machine'), '');
  });
});

describe('They refuse what is none', SIDE_BY_SIDE, () => {
  test('in React and Preact: a wrong value, an unknown attribute, property of an event, or tag', async () => {
    const said = await check(TYPESCRIPT, '-p', `${FOLDER}/wrong/jsx`, '--pretty', 'false');
    for (const [file, line] of [
      ['react', 5],
      ['preact', 6],
    ] as const)
      assertRefused(said, [
        [`${file}.tsx(${line},`, "'string' is not assignable to type 'number'"],
        [`${file}.tsx(${line + 1},`, "'{ limite: number; }' is not assignable"],
        [`${file}.tsx(${line + 2},`, "'unknown' does not exist on type 'MeetingOpenEvent'"],
        [`${file}.tsx(${line + 3},`, "'anacej-calendar' does not exist"],
      ]);
    assertRefused(said, [['react.tsx(10,', '{ "follow-selection": false; }']]);
  });

  test('in Vue: the same', async () => {
    assertRefused(await check(VUE, '-p', `${FOLDER}/wrong/vue`, '--pretty', 'false'), [
      ['Vue.vue(6,', "'string' is not assignable to type 'number'"],
      ['Vue.vue(7,', "'limite' does not exist"],
      ['Vue.vue(8,', "'unknown' does not exist on type 'MeetingOpenEvent'"],
      ['Vue.vue(9,', "'anacej-calendar' does not exist"],
    ]);
  });

  test('in Svelte: the same but for an unknown tag', async () => {
    const said = await check(SVELTE, '--workspace', `${FOLDER}/wrong/svelte`, '--output', 'machine');
    assertRefused(said, [
      ['"Wrong.svelte" 5:', "'string' is not assignable to type 'number'"],
      ['"Wrong.svelte" 6:', 'limite'],
      ['"Wrong.svelte" 7:', "'unknown' does not exist on type 'MeetingOpenEvent'"],
    ]);
    assert.ok(!said.includes('"Wrong.svelte" 8:'));
  });

  test('in Angular: an unknown property of an event, an unknown method of a reference, and nothing else', async () => {
    const said = await check(ANGULAR, '-p', `${FOLDER}/wrong/angular`);
    assertRefused(said, [
      ['component.ts:9:', "'unknown' does not exist on type 'MeetingOpenEvent'"],
      ['component.ts:10:', "'unknown' does not exist on type 'MeetingCalendar'"],
    ]);
    assert.doesNotMatch(said, /component\.ts:1[12]:/);
  });
});

/** One line of what was said names each place and each reason. */
function assertRefused(said: string, faults: readonly (readonly [place: string, reason: string])[]): void {
  const lines = said.split('\n');
  for (const [place, reason] of faults)
    assert.ok(
      lines.some((line) => line.includes(place) && line.includes(reason)),
      `${place} … ${reason} in:\n${said}`,
    );
}

describe('Built with a framework, in its own hands', SIDE_BY_SIDE, () => {
  for (const framework of ['react', 'preact', 'vue', 'svelte', 'angular'])
    test(`${framework}: it sets the elements, hears them, and takes them away without a trace`, async () => {
      const visitor = await examples.visit(framework);
      const { page, calendar, filter, meetings } = visitor;
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

      await meetings.first().waitFor();
      assert.equal(await meetings.count(), 5);
      await calendar.getByRole('heading', { level: 3 }).first().waitFor();

      await filter.getByRole('checkbox', { name: 'Régions' }).check();
      await page.getByText('Niveaux : regions').waitFor();

      await press('Voir le mois');
      await calendar.getByRole('grid').waitFor();
      await press('Voir la liste');
      await calendar.getByRole('grid').waitFor({ state: 'detached' });

      const title = meetings.first().locator('[part=title] bdi');
      const name = await title.innerText();
      await title.click();
      await calendar.getByRole('dialog', { name }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByText(`Vous avez ouvert : ${name}`).waitFor();

      await press('Quitter l’agenda');
      await calendar.waitFor({ state: 'detached' });
      const before = await listeners(page);
      await press('Revenir à l’agenda');
      await meetings.first().waitFor();
      await press('Quitter l’agenda');
      await calendar.waitFor({ state: 'detached' });
      const after = await listeners(page);
      assert.ok(after <= before, `${before} listeners at first, then ${after}`);
      assert.deepEqual(visitor.complaints, []);
      await visitor.leave();
    });
});

/** How many listeners the page keeps when what nobody needs any more is gone. */
async function listeners(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  await devtools.detach();
  return metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? NaN;
}
