import { expect, waitUntil } from '@open-wc/testing';
import { LoadError } from '../../../src/network/load-error.ts';
import type { TestimonialCarousel } from '../../../src/elements/testimonial-carousel/testimonial-carousel.ts';
import {
  all,
  documentWith,
  inView,
  mount,
  one,
  scrolling,
  settled,
  slides,
  testimonials,
  words,
  type MountOptions,
} from './support.ts';

const five = (options?: MountOptions) => mount(documentWith(testimonials(5)), options);

/** What a sighted person reads first in the window that the slides are seen through. */
function seen(element: TestimonialCarousel): string {
  const edge = slides(element).getBoundingClientRect().left;
  const first = all(element, '.slide blockquote').find(
    (quote) => Math.abs(quote.getBoundingClientRect().left - edge) < 2,
  );
  return first ? words(first) : 'nothing';
}

/** When the fourth is what is seen, what can be reached and what is counted. */
async function showsFourth(element: TestimonialCarousel): Promise<void> {
  await waitUntil(() => all(element, '.slide').length > 0, 'there is no carousel');
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
