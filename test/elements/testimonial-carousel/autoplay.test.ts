import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { TestimonialCarousel } from '../../../src/elements/testimonial-carousel/testimonial-carousel.ts';
import { HeldIntervals } from '../../support/held-intervals.ts';
import { leavePage } from '../../support/leave-page.ts';
import { MINUTE } from '../../support/page.ts';
import { replace } from '../../support/replace.ts';
import {
  all,
  button,
  documentWith,
  inView,
  mount,
  nameOf,
  one,
  scrolling,
  settled,
  slides,
  status,
  testimonials,
} from './support.ts';

const PAUSE = 'Arrêter le défilement';
const PLAY = 'Lancer le défilement';

describe('a carousel that moves by itself (must-pass 45)', () => {
  /** What would happen at the next stroke. */
  let clock: HeldIntervals;

  beforeEach(() => {
    // The minute in which every element is drawn anew runs on.
    clock = new HeldIntervals((ms) => ms !== MINUTE);
  });
  afterEach(async () => {
    await leavePage();
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  const seconds = () => clock.lengths.map((ms) => ms / 1000);
  const moves = () => seconds().length > 0;

  async function rotating(attributes: Record<string, string> = {}): Promise<TestimonialCarousel> {
    const element = await mount(documentWith(testimonials(3)), { attributes: { autoplay: '', ...attributes } });
    await waitUntil(() => all(element, '[part~="pause"]').length === 1 && moves());
    return element;
  }

  it('does not move without being asked to', async () => {
    const element = await mount(documentWith(testimonials(3)));
    expect(moves()).to.equal(false);
    expect(all(element, '[part~="pause"]')).to.deep.equal([]);
  });

  it('has the button that stops it first', async () => {
    const element = await rotating();
    expect(all(element, 'button, a, [tabindex]').map(nameOf)[0]).to.equal(PAUSE);
    expect(one(element, '[part="carousel"]').firstElementChild).to.equal(button(element, PAUSE));
    await expect(element).to.be.accessible();
  });

  it('goes on, and from the end back to the beginning, without a word to screen readers', async () => {
    const element = await rotating();
    for (const expected of ['Parole numéro 2.', 'Parole numéro 3.', 'Parole numéro 1.']) {
      await scrolling(element, () => clock.strike());
      expect(inView(element)).to.deep.equal([expected]);
      expect(status(element)).to.equal('');
    }
  });

  it('leaves time to read: 10 seconds, or what the host says, never less than 5', async () => {
    const element = await rotating();
    expect(seconds()).to.deep.equal([10]);
    element.interval = 20;
    await settled(element);
    expect(seconds()).to.deep.equal([20]);
    element.interval = 1;
    await settled(element);
    expect(seconds()).to.deep.equal([5]);
  });

  it('stops and starts by its button', async () => {
    const element = await rotating();
    button(element, PAUSE).click();
    await settled(element);
    expect(moves()).to.equal(false);
    button(element, PLAY).click();
    await settled(element);
    expect(moves()).to.equal(true);
    expect(button(element, PAUSE)).to.equal(one(element, '[part~="pause"]'));
  });

  it('rests under the pointer', async () => {
    const element = await rotating();
    const { left, top } = slides(element).getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left) + 20, Math.round(top) + 20] });
    await waitUntil(() => !moves());
    await sendMouse({ type: 'move', position: [790, 590] });
    await waitUntil(moves);
  });

  it('rests while it has the focus, unless who has it asks it to move', async () => {
    const element = await rotating();
    button(element, PAUSE).focus();
    expect(moves()).to.equal(false);
    await sendKeys({ press: 'Enter' });
    await settled(element);
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(nameOf(one(element, '[part~="pause"]'))).to.equal(PAUSE);
    expect(moves()).to.equal(true);
    slides(element).focus();
    expect(moves()).to.equal(false);
    slides(element).blur();
    expect(moves()).to.equal(true);
  });

  for (const [what, come, leave] of [
    [
      'the focus',
      (element: TestimonialCarousel) => slides(element).focus(),
      (element: TestimonialCarousel) => slides(element).blur(),
    ],
    [
      'the pointer',
      (element: TestimonialCarousel) => {
        const { left, top } = slides(element).getBoundingClientRect();
        return sendMouse({ type: 'move', position: [Math.round(left) + 20, Math.round(top) + 20] });
      },
      () => sendMouse({ type: 'move', position: [790, 590] }),
    ],
  ] as const) {
    it(`rests from the start where it had ${what} before it could move`, async () => {
      const element = await mount(documentWith(testimonials(3)));
      await come(element);
      Object.assign(element, { autoplay: true, interval: 20 });
      // Once another one moves, this one would have.
      await rotating();
      expect(seconds()).to.deep.equal([10]);
      await leave(element);
      await waitUntil(() => seconds().includes(20));
    });
  }

  it('rests in a page that is hidden', async () => {
    await rotating();
    replace(document, 'visibilityState', 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(moves()).to.equal(false);
    replace(document, 'visibilityState', 'visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(moves()).to.equal(true);
  });

  it('rests out of view', async () => {
    const element = await rotating();
    const spacer = document.createElement('div');
    spacer.style.height = '300vh';
    document.body.prepend(spacer);
    await waitUntil(() => !moves());
    element.scrollIntoView({ behavior: 'instant' });
    await waitUntil(moves);
    spacer.remove();
  });

  it('has nothing to stop where all is in view at once', async () => {
    const still = await mount(documentWith(testimonials(2)), { attributes: { autoplay: '' }, width: 900 });
    // Once another one has its button, this one would have.
    await rotating();
    await settled(still);
    expect(all(still, 'button')).to.deep.equal([]);
  });

  it('never moves where less motion is asked for, and then has nothing to stop', async () => {
    const less = Object.assign(new EventTarget(), { matches: true });
    replace(window, 'matchMedia', () => less as EventTarget as MediaQueryList);
    const element = await mount(documentWith(testimonials(3)), { attributes: { autoplay: '' } });
    // Its part is fetched when it is first drawn: once another one moves, this one would have.
    await settled(element);
    less.matches = false;
    less.dispatchEvent(new Event('change'));
    await waitUntil(moves);
    less.matches = true;
    less.dispatchEvent(new Event('change'));
    await settled(element);
    expect(moves()).to.equal(false);
    expect(all(element, '[part~="pause"]')).to.deep.equal([]);
  });

  it('stops for good when the visitor takes over', async () => {
    const element = await rotating();
    await scrolling(element, () => button(element, 'Témoignage suivant').click());
    expect(moves()).to.equal(false);
    expect(button(element, PLAY).checkVisibility()).to.equal(true);
    expect(status(element)).to.contain('2 sur 3');
  });

  it('leaves nothing running when it is taken out of the page, or told to be still', async () => {
    const element = await rotating();
    const { parentElement } = element;
    element.remove();
    expect(moves()).to.equal(false);
    parentElement?.append(element);
    await waitUntil(moves);
    element.autoplay = false;
    await settled(element);
    expect(moves()).to.equal(false);
  });
});
