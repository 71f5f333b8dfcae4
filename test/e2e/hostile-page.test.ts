import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { Town } from './support/town.ts';

let town: Town;
before(async () => {
  town = await Town.open();
});
after(() => town.close());

for (const width of [360, 1280]) {
  test(`the demo’s hostile page can be used like any other at ${width} pixels, and is left as it was (must-pass 37–39)`, async () => {
    const visitor = await town.visitor({ viewport: { width, height: 800 } });
    const { page, calendar, filter, form, meetings } = visitor;
    const names = await namesFromTheStart(page);
    const address = `${town.site.url}/hostile.html`;
    await page.goto(address);

    await meetings.first().waitFor();
    const testimonials = page.locator('anacej-testimonial-carousel');
    await testimonials.getByRole('button', { name: 'Témoignage suivant' }).waitFor();
    await form.getByRole('combobox', { name: 'Rencontre' }).waitFor();

    await meetings.first().getByRole('button').first().click();
    const close = calendar.getByRole('dialog').getByRole('button', { name: 'Fermer' });
    await close.waitFor();
    assert.match(page.url(), /\/hostile\.html#rencontre-/, 'whatever <base> says');
    for (const above of ['body > .bar', 'body > .bubble'])
      assert.equal(await onTop(page, above), 'anacej-meeting-calendar', above);
    await close.click();
    await calendar.getByRole('dialog').waitFor({ state: 'detached' });
    // The way back in the page's history takes a turn of its own.
    await page.waitForURL(address);

    if (width < 640) await filter.getByRole('button', { name: 'Filtrer les rencontres' }).click();
    await filter.getByRole('checkbox', { name: 'Régions' }).check();
    await filter.getByRole('button', { name: 'Tout effacer' }).waitFor();
    for (const text of await meetings.locator('[part=levels]').allTextContents())
      assert.match(text, /Régions|Tous les niveaux/);

    assert.equal(await visitor.overflow(), 0);
    const found = await looks(page);
    assert.equal(found.length, 4);
    for (const look of found) assert.match(look, /^none from its side normal, (2[4-9]\d|[3-9]\d\d|\d{4}) px/);
    assert.deepEqual(await names(), []);
    assert.deepEqual(visitor.complaints, []);
    await visitor.leave();
  });
}

/** @returns what tells the names that came onto `window` after the browser's own */
async function namesFromTheStart(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    Object.assign(window, { [Symbol.for('names')]: new Set(Object.getOwnPropertyNames(window)) });
  });
  return () =>
    page.evaluate(() => {
      const known = Reflect.get(window, Symbol.for('names')) as Set<string>;
      return Object.getOwnPropertyNames(window).filter((name) => !known.has(name));
    });
}

/** How the words of each element are set and how much room it has; as texts, for the page bends objects on their way. */
function looks(page: Page): Promise<string[]> {
  return page.locator('.root').evaluateAll((roots) =>
    roots.map((root) => {
      const { direction, textTransform, textAlign, wordBreak } = getComputedStyle(root);
      const side = textAlign === (direction === 'rtl' ? 'right' : 'start') ? 'from its side' : textAlign;
      return `${textTransform} ${side} ${wordBreak}, ${root.clientWidth} px`;
    }),
  );
}

/** What a finger would touch in the middle of something of the host's. */
function onTop(page: Page, selector: string): Promise<string | undefined> {
  return page.locator(selector).evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2)?.localName;
  });
}
