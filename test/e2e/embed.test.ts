import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FrameLocator } from 'playwright-core';
import { Host } from './support/host.ts';
import type { Visitor } from './support/town.ts';

let host: Host;
before(async () => {
  host = await Host.open();
});
after(() => host.close());

const SCRIPT = '<script type="module" src="%ASSETS%/embed-host.js"></script>';

/** The address of the frame's page, as a host writes it. */
function addressOf(query: Record<string, string>, { endpoint = `${host.endpoint}/network.json` } = {}): string {
  return `${host.release}/embed.html?${new URLSearchParams({ element: 'meeting-calendar', endpoint, ...query }).toString()}`;
}

const frame = (address: string, attributes = 'data-anacej-embed') =>
  `<iframe title="Agenda" width="600" height="150" ${attributes} src="${address.replaceAll('&', '&amp;')}"></iframe>`;

const meetingsIn = (page: FrameLocator) => page.locator('anacej-meeting-calendar').locator('[part~=meeting]');

/** The height the host gave the frame, in pixels. */
const heightOf = ({ page }: Visitor) => page.locator('iframe').evaluate((element) => element.clientHeight);

/** How much of the frame's content lies below its edge. */
const hiddenIn = ({ page }: Visitor) =>
  page
    .frameLocator('iframe')
    .locator('html')
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);

test('a frame on a page without any script shows the meetings in the height it was given, and can be scrolled', async () => {
  const visitor = await host.visitor();
  await visitor.page.goto(await host.page('fixed.html', { body: frame(addressOf({}), '') }));
  await meetingsIn(visitor.page.frameLocator('iframe')).first().waitFor();
  assert.equal(await heightOf(visitor), 150);
  assert.ok((await hiddenIn(visitor)) > 0);
  assert.deepEqual(visitor.complaints, []);
  await visitor.leave();
});

test('with its script beside it a frame is as tall as what it shows, also when that changes', async () => {
  const visitor = await host.visitor();
  await visitor.page.goto(await host.page('sized.html', { head: SCRIPT, body: frame(addressOf({})) }));
  const inside = visitor.page.frameLocator('iframe');
  await meetingsIn(inside).first().waitFor();
  await visitor.page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 400);
  await settled(visitor);
  assert.equal(await hiddenIn(visitor), 0);
  const list = await heightOf(visitor);
  await inside.getByRole('button', { name: 'Mois', exact: true }).click();
  await inside.getByRole('grid').waitFor();
  await settled(visitor);
  assert.equal(await hiddenIn(visitor), 0);
  assert.notEqual(await heightOf(visitor), list);
  await inside.getByRole('button', { name: 'Liste', exact: true }).click();
  await visitor.page.waitForFunction((height) => document.querySelector('iframe')?.clientHeight === height, list);
  assert.deepEqual(visitor.complaints, []);
  await visitor.leave();
});

test('a theme that counts borders as height cuts nothing off', async () => {
  const visitor = await host.visitor();
  const head = `${SCRIPT}<style>* { box-sizing: border-box } iframe { border: 9px solid }</style>`;
  await visitor.page.goto(await host.page('bordered.html', { head, body: frame(addressOf({})) }));
  await meetingsIn(visitor.page.frameLocator('iframe')).first().waitFor();
  await visitor.page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 400);
  await settled(visitor);
  assert.equal(await hiddenIn(visitor), 0);
  await visitor.leave();
});

test('a frame that came before the script is sized too, and one that comes later', async () => {
  const visitor = await host.visitor();
  const { page } = visitor;
  await page.goto(await host.page('late.html', { body: frame(addressOf({})) }));
  await meetingsIn(page.frameLocator('iframe')).first().waitFor();
  await page.addScriptTag({ type: 'module', url: `${host.release}/embed-host.js` });
  await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 400);
  await page.evaluate((address) => {
    const later = document.createElement('iframe');
    later.dataset['anacejEmbed'] = '';
    later.src = address;
    document.body.append(later);
  }, addressOf({}));
  await page.waitForFunction(() => (document.querySelectorAll('iframe')[1]?.clientHeight ?? 0) > 400);
  await visitor.leave();
});

test('a page that adds to each height and narrows the frame does not make it grow for ever', async () => {
  const visitor = await host.visitor();
  const { page } = visitor;
  await page.goto(await host.page('loop.html', { body: frame(addressOf({})) }));
  await meetingsIn(page.frameLocator('iframe')).first().waitFor();
  await page.evaluate((origin) => {
    const shown = document.querySelector('iframe');
    if (!shown) return;
    addEventListener('message', ({ data, source }: MessageEvent<{ height: number }>) => {
      if (source !== shown.contentWindow) return;
      document.body.dataset['answers'] = String(Number(document.body.dataset['answers'] ?? 0) + 1);
      shown.style.height = `${data.height + 50}px`;
      shown.style.width = shown.clientWidth > 400 ? '300px' : '600px';
    });
    shown.contentWindow?.postMessage({ type: 'anacej-embed', version: 1, ask: 'height' }, origin);
  }, host.release);
  await page.waitForFunction(() => Number(document.body.dataset['answers']) >= 20);
  // A frame that went on would answer in the next few frames.
  const answers = await page.evaluate(async () => {
    for (let i = 0; i < 30; i++) await new Promise(requestAnimationFrame);
    return Number(document.body.dataset['answers']);
  });
  assert.equal(answers, 20, 'after so many in a second it waits until the page is calm');
  assert.ok((await heightOf(visitor)) < 20_050);
  await visitor.leave();
});

for (const [what, head, attributes] of [
  ['a theme that caps its frames', '<style>iframe { max-height: 300px }</style>', 'data-anacej-embed'],
  ['a sandbox, whose answers nobody can believe,', '', 'data-anacej-embed sandbox="allow-scripts"'],
] as const) {
  test(`${what} leaves a frame that can be scrolled to its end`, async () => {
    const visitor = await host.visitor();
    const { page } = visitor;
    await page.goto(await host.page('capped.html', { head: SCRIPT + head, body: frame(addressOf({}), attributes) }));
    const inside = page.frameLocator('iframe');
    await meetingsIn(inside).first().waitFor();
    // The bar goes away with each answer, and comes back once the page has not followed it.
    await inside.locator('html.sized').waitFor();
    const unsized = inside.locator('html:not(.sized)');
    await unsized.waitFor();
    assert.ok((await hiddenIn(visitor)) > 0);
    assert.equal(await unsized.evaluate((element) => getComputedStyle(element).overflowY), 'visible');
    await visitor.leave();
  });
}

test('the frame speaks to nobody but the page around it, and the page believes no other origin', async () => {
  const visitor = await host.visitor();
  const { page } = visitor;
  await page.goto(await host.page('stranger.html', { head: SCRIPT, body: frame(addressOf({})) }));
  await meetingsIn(page.frameLocator('iframe')).first().waitFor();
  await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 400);
  await settled(visitor);
  const before = await heightOf(visitor);
  // From the page itself, from another frame, and with heights that are none.
  await page.evaluate(async () => {
    const ours = { type: 'anacej-embed', version: 1 };
    postMessage({ ...ours, height: 5 }, '*');
    const other = document.createElement('iframe');
    document.body.append(other);
    const script = other.contentDocument?.createElement('script');
    if (script) script.textContent = `parent.postMessage({type:'anacej-embed',version:1,height:5},'*')`;
    if (script) other.contentDocument?.body.append(script);
    const source = document.querySelector('iframe')?.contentWindow ?? null;
    for (const height of [5, -1, 1e9, '600', NaN, null]) {
      // As if a page of another origin had taken the frame's place.
      dispatchEvent(new MessageEvent('message', { data: { ...ours, height }, source, origin: 'https://example.com' }));
    }
    for (const height of [-1, 1e9, '600', NaN, null, 0.5]) {
      const { origin } = new URL(document.querySelector('iframe')?.src ?? '');
      dispatchEvent(new MessageEvent('message', { data: { ...ours, height }, source, origin }));
    }
    // What was posted before has been heard when this is.
    const heard = new Promise((resolve) =>
      addEventListener('message', ({ data }) => {
        if (data === 'last') resolve(data);
      }),
    );
    postMessage('last', '*');
    await heard;
    other.remove();
  });
  assert.equal(await heightOf(visitor), before);
  await visitor.leave();
});

test('the frame has a title and a language, and takes the theme and the colours it is given', async () => {
  const visitor = await host.visitor();
  const { page } = visitor;
  await page.goto(addressOf({ lang: 'en', theme: 'dark', accent: '00615c', 'accent-dark': '#7fe0d4', view: 'month' }));
  await page.getByRole('grid').waitFor();
  assert.equal(await page.title(), 'Calendar of the meetings');
  const looks = await page.evaluate(() => {
    const { colorScheme } = getComputedStyle(document.documentElement);
    const pressed = document.querySelector('anacej-meeting-calendar')?.shadowRoot?.querySelector('[aria-pressed=true]');
    return {
      lang: document.documentElement.lang,
      colorScheme,
      accent: pressed && getComputedStyle(pressed).borderColor,
    };
  });
  assert.deepEqual(looks, { lang: 'en', colorScheme: 'dark', accent: 'rgb(127, 224, 212)' });
  assert.deepEqual(visitor.complaints, []);
  await visitor.leave();
});

test('a colour in which nothing could be read, or that is none, is not taken', async () => {
  const visitor = await host.visitor();
  const { page } = visitor;
  for (const accent of ['ffff00', 'red;background:url(//example.com)', 'url(x)', '#12345']) {
    await page.goto(addressOf({ accent }));
    await visitor.meetings.first().waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.style.getPropertyValue('--anacej-accent')), '');
  }
  await visitor.leave();
});

for (const [what, query] of Object.entries({
  'another element': { element: 'script' },
  'the prototype': { element: 'constructor' },
  'an address that runs': { endpoint: 'javascript:alert(1)' },
  'an address that is data': { endpoint: 'data:application/json,{}' },
  markup: { element: '<img src=x onerror=alert(1)>' },
})) {
  test(`${what} in the frame’s address shows a sentence and nothing else`, async () => {
    const visitor = await host.visitor();
    const { page } = visitor;
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs++;
      void dialog.dismiss();
    });
    await page.goto(addressOf(query), { waitUntil: 'networkidle' });
    await page.getByText('Il n’y a rien à montrer').waitFor();
    assert.equal(await page.locator('main *').count(), 0);
    assert.equal(dialogs, 0);
    assert.deepEqual(visitor.complaints, []);
    await visitor.leave();
  });
}

test('attributes that a frame may not set are left out, whatever they are called', async () => {
  const visitor = await host.visitor();
  const { page } = visitor;
  await page.goto(
    addressOf({
      limit: '2',
      onclick: 'alert(1)',
      style: 'position:fixed',
      'open-in': 'dialog',
      'keep-draft': '',
      id: 'x',
    }),
  );
  await visitor.meetings.first().waitFor();
  assert.equal(await visitor.meetings.count(), 2);
  const names = await visitor.calendar.evaluate((element) => element.getAttributeNames().sort());
  assert.deepEqual(names, ['endpoint', 'limit', 'open-in', 'view']);
  assert.deepEqual(visitor.complaints, []);
  await visitor.leave();
});

test('a meeting opens in the frame’s own page, and a link leaves the frame', async () => {
  const visitor = await host.visitor();
  const { page } = visitor;
  await page.goto(await host.page('links.html', { head: SCRIPT, body: frame(addressOf({})) }));
  const inside = page.frameLocator('iframe');
  await meetingsIn(inside).first().getByRole('button').first().click();
  await inside.getByRole('article').waitFor();
  assert.equal(await inside.getByRole('dialog').count(), 0);
  await page.route('https://example.org/**', (route) => route.fulfill({ body: 'Ailleurs' }));
  await inside.locator('main').evaluate((main) => {
    const link = document.createElement('a');
    link.href = 'https://example.org/ailleurs';
    link.textContent = 'Ailleurs';
    main.append(link);
  });
  await inside.getByRole('link', { name: 'Ailleurs', exact: true }).click();
  await page.waitForURL('https://example.org/ailleurs');
  await visitor.leave();
});

test('a filter and a calendar in one frame work together, and printed the meetings stay', async () => {
  const visitor = await host.visitor();
  const { page, filter } = visitor;
  await page.goto(`${addressOf({ element: 'level-filter' })}&element=meeting-calendar`);
  await filter.getByRole('checkbox', { name: 'Régions' }).check();
  await filter
    .getByRole('status')
    .filter({ hasText: /rencontre/ })
    .waitFor();
  const levels = await visitor.meetings.locator('[part=levels]').allTextContents();
  const shown = levels.length;
  assert.ok(shown > 0);
  for (const text of levels) assert.match(text, /Régions|Tous les niveaux/);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await visitor.meetings.filter({ visible: true }).count(), shown);
  assert.equal(await filter.getByRole('checkbox').first().isVisible(), false);
  assert.deepEqual(visitor.complaints, []);
  await visitor.leave();
});

test('what two elements in one frame share is given to one of them by its name', async () => {
  const visitor = await host.visitor();
  const { page, filter, calendar } = visitor;
  const query = { 'level-filter.levels': 'regions', facets: 'level attendance', single: '', limit: '2' };
  await page.goto(`${addressOf({ element: 'level-filter', ...query })}&element=meeting-calendar`);
  assert.ok(await filter.getByRole('radio', { name: 'Régions' }).isChecked());
  await filter.getByRole('checkbox', { name: 'À distance' }).waitFor();
  assert.equal(await calendar.getAttribute('levels'), null);
  assert.equal(await calendar.getAttribute('limit'), '2');
  assert.deepEqual(visitor.complaints, []);
  await visitor.leave();
});

test('where the elements cannot be fetched the frame says so', async () => {
  const visitor = await host.visitor();
  const { page } = visitor;
  await page.route('**/loader.js', (route) => route.abort());
  await page.goto(addressOf({}));
  await page.getByText('Les rencontres ne peuvent pas s’afficher pour le moment.').waitFor();
  await visitor.leave();
});

/** Waits until the frame is as tall as what it shows, and no taller. */
async function settled(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  const content = page.frameLocator('iframe').locator('main');
  await assert.doesNotReject(async () => {
    for (let tries = 0; tries < 100; tries++) {
      const wanted = await content.evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
      if (wanted === (await heightOf(visitor))) return;
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    throw new Error('The frame never had the height of its content.');
  });
}
