import { expect, waitUntil } from '@open-wc/testing';
import { LoadError } from '../../../src/network/load-error.ts';
import type { TestimonialCarousel } from '../../../src/elements/testimonial-carousel/testimonial-carousel.ts';
import {
  all,
  button,
  documentWith,
  inView,
  mount,
  one,
  scrolling,
  settled,
  testimonial,
  testimonials,
  words,
  type MountOptions,
} from './support.ts';

const five = (options?: MountOptions) => mount(documentWith(testimonials(5)), options);

/** What a sighted person reads first in the window that the slides are seen through. */
function seen(element: TestimonialCarousel): string {
  const edge = all(element, '[part="slides"]')[0]?.getBoundingClientRect().left ?? NaN;
  const first = all(element, '.slide blockquote').find(
    (quote) => Math.abs(quote.getBoundingClientRect().left - edge) < 2,
  );
  return first ? words(first) : 'nothing';
}

/** When the fourth is what is seen, what can be reached and what is counted. */
async function showsFourth(element: TestimonialCarousel): Promise<void> {
  await waitUntil(() => seen(element) === 'Parole numéro 4.', 'the fourth is not seen');
  await settled(element);
  expect(inView(element)[0]).to.equal('Parole numéro 4.');
  expect(words(one(element, '[part="position"] bdi'))).to.match(/^4/);
  expect(seen(element)).to.equal('Parole numéro 4.');
}

function container(element: TestimonialCarousel): HTMLElement {
  if (!element.parentElement) throw new Error('the element is not in the page');
  return element.parentElement;
}

describe('the carousel stays where the visitor is', () => {
  it('with what it has when newer data cannot be loaded', async () => {
    const element = await five();
    element.network?.fail(new LoadError('network', 'offline'));
    await waitUntil(() => all(element, '[role="alert"]').length > 0);
    await settled(element);
    expect(inView(element)).to.deep.equal(['Parole numéro 1.']);
    await expect(element).to.be.accessible();
  });

  it('when it was another layout in between', async () => {
    const element = await five();
    await scrolling(element, () => element.goTo(3));
    element.layout = 'grid';
    await waitUntil(() => all(element, 'ul.grid').length > 0);
    element.layout = 'carousel';
    await showsFourth(element);
  });

  it('when it gets another language', async () => {
    const element = await five();
    await scrolling(element, () => element.goTo(3));
    element.lang = 'en';
    await waitUntil(() => all(element, '#heading').map(words).join() === 'What members say');
    await showsFourth(element);
  });

  it('when it is led there in a tab that is shown later', async () => {
    const element = await five();
    container(element).style.display = 'none';
    await settled(element);
    element.goTo(3);
    await settled(element);
    container(element).style.display = '';
    await showsFourth(element);
  });

  it('when its tab is hidden while it scrolls', async () => {
    const element = await five();
    await scrolling(element, () => element.goTo(2));
    element.next();
    container(element).style.display = 'none';
    await settled(element);
    container(element).style.display = '';
    await showsFourth(element);
  });

  it('when its container changes its width, at rest or while it scrolls', async () => {
    const element = await five({ width: 900 });
    await scrolling(element, () => element.goTo(3));
    container(element).style.width = '400px';
    await showsFourth(element);
    await scrolling(element, () => element.goTo(2));
    element.next();
    await settled(element);
    container(element).style.width = '900px';
    await showsFourth(element);
  });

  it('when it is moved in the page', async () => {
    const element = await five();
    await scrolling(element, () => element.goTo(3));
    const elsewhere = document.createElement('div');
    container(element).append(elsewhere);
    elsewhere.append(element);
    await showsFourth(element);
  });

  it('when the same comes anew, as after «back», with another one before it', async () => {
    const element = await five();
    await scrolling(element, () => element.goTo(2));
    element.data = documentWith([testimonial(0), ...testimonials(5)]);
    await waitUntil(() => all(element, '.slide').length === 6);
    expect(seen(element)).to.equal('Parole numéro 3.');
    expect(inView(element)).to.deep.equal(['Parole numéro 3.']);
    expect(words(one(element, '[part="position"] bdi'))).to.equal('4 / 6');
  });

  it('at the beginning when what was read is gone', async () => {
    const element = await five();
    await scrolling(element, () => element.goTo(4));
    element.data = documentWith(testimonials(3));
    await waitUntil(() => all(element, '.slide').length === 3);
    expect(seen(element)).to.equal('Parole numéro 1.');
    expect(inView(element)).to.deep.equal(['Parole numéro 1.']);
  });

  it('when another one expires meanwhile, which is gone once one is back at the beginning', async () => {
    const { now } = Date;
    try {
      Date.now = () => Date.parse('2026-03-10T12:00:00Z');
      const said = testimonials(4).map((one, i) => (i === 1 ? { ...one, expires: '2026-03-10' } : one));
      const element = await mount(documentWith(said));
      await scrolling(element, () => element.goTo(2));
      Date.now = () => Date.parse('2026-03-11T12:00:00Z');
      button(element, 'Témoignage suivant').click();
      await showsFourth(element);
      await scrolling(element, () => element.goTo(0));
      expect(all(element, 'blockquote').map(words)).to.deep.equal([
        'Parole numéro 1.',
        'Parole numéro 3.',
        'Parole numéro 4.',
      ]);
    } finally {
      Date.now = now;
    }
  });

  it('and tells of no slide where there are none', async () => {
    const element = await five();
    await scrolling(element, () => element.goTo(3));
    element.layout = 'list';
    await waitUntil(() => all(element, 'ul.list').length > 0);
    let told = 0;
    element.addEventListener('anacej-slide-change', () => told++);
    expect([element.next(), element.previous(), element.goTo(0)]).to.deep.equal([false, false, false]);
    expect(told).to.equal(0);
  });
});
