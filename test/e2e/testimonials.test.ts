import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Host } from './support/host.ts';

let host: Host;
before(async () => {
  host = await Host.open();
});
after(() => host.close());

const HEAD = `<meta name="viewport" content="width=device-width">
<script type="module" src="%ASSETS%/loader.js" data-endpoint="%ENDPOINT%/network.json"></script>`;

test('a finger leafs through the testimonials one by one, and is told of once when they come to rest', async () => {
  const address = await host.page('touch.html', {
    head: HEAD,
    body: '<anacej-testimonial-carousel></anacej-testimonial-carousel>',
  });
  const visitor = await host.visitor({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const { page } = visitor;
  await page.goto(address);
  const slides = page.getByRole('group', { name: 'Témoignages' });
  await page.getByRole('button', { name: 'Témoignage suivant' }).waitFor();
  const changes = await page.evaluateHandle(() => {
    const seen: number[] = [];
    document.addEventListener('anacej-slide-change', ({ index }) => seen.push(index));
    return seen;
  });
  const box = await slides.boundingBox();
  assert.ok(box);
  const finger = await page.context().newCDPSession(page);
  /** From one place of the slides to another, in parts of their width. */
  const swipe = async (from: number, to: number) => {
    const touch = (type: 'touchStart' | 'touchMove', at: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [{ x: box.x + box.width * at, y: box.y + box.height / 3 }],
      });
    await touch('touchStart', from);
    for (let step = 1; step <= 8; step++) await touch('touchMove', from + ((to - from) * step) / 8);
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  const shows = (place: number) => page.getByText(new RegExp(`^${place}\\s/\\s15$`)).waitFor();

  await swipe(0.85, 0.2);
  await shows(2);
  await swipe(0.85, 0.2);
  await shows(3);
  await swipe(0.2, 0.85);
  await shows(2);

  assert.deepEqual(await changes.jsonValue(), [1, 2, 1]);
  const inView = slides.locator('[part=slide]:not([inert])');
  assert.equal(await inView.count(), 1, 'the others cannot be reached');
  const slide = await inView.boundingBox();
  assert.ok(slide && Math.abs(slide.x - box.x) < 1, 'it has snapped into its place');
  assert.equal(await page.getByRole('status').textContent(), '', 'a swipe speaks for itself');
  assert.deepEqual(visitor.complaints, []);
  await visitor.leave();
});

test('in forced colours of a dark system, the dot that has the focus can be told on a page that knows no dark', async () => {
  const address = await host.page('forced.html', {
    head: HEAD,
    body: '<anacej-testimonial-carousel per-view="1"></anacej-testimonial-carousel>',
  });
  const visitor = await host.visitor({ forcedColors: 'active', colorScheme: 'dark' });
  await visitor.page.goto(address);
  const dot = visitor.page.getByRole('button', { name: 'Témoignage 2', exact: true });
  await dot.focus();
  await visitor.page.keyboard.press('Tab');
  await visitor.page.keyboard.press('Shift+Tab');
  const ring = await dot.evaluate((button) => getComputedStyle(button).outline);
  assert.match(ring, /^rgb\(255, 255, 255\) solid 2px$/);
  await visitor.leave();
});

for (const [title, preference, moving] of [
  ['nothing moves but the slides', 'no-preference', ['slides']],
  ['nothing moves where less motion is wanted, and no element has to be told so', 'reduce', []],
] as const) {
  // A rule for every element that takes motion back costs a third of what the month costs to lay out.
  test(title, async () => {
    const address = await host.page('motion.html', {
      head: HEAD,
      body: `<anacej-level-filter></anacej-level-filter><anacej-meeting-calendar view="month"></anacej-meeting-calendar>
<anacej-testimonial-carousel></anacej-testimonial-carousel><anacej-registration-form></anacej-registration-form>`,
    });
    const visitor = await host.visitor({ reducedMotion: preference });
    const { page } = visitor;
    await page.goto(address);
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: 'Témoignage suivant' }).waitFor();
    const found = await page.evaluate(() => {
      const hosts = [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
      const elements = hosts.flatMap((host) => [...(host.shadowRoot?.querySelectorAll('*') ?? [])]);
      return elements
        .filter((element) => {
          const { animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return animationDuration !== '0s' || transitionDuration !== '0s' || scrollBehavior !== 'auto';
        })
        .map(({ classList }) => classList[0]);
    });
    assert.deepEqual(found, moving);
    await visitor.leave();
  });
}
