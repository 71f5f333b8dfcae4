import { expect, waitUntil } from '@open-wc/testing';
import type { TestimonialCarousel } from '../../../src/elements/testimonial-carousel/testimonial-carousel.ts';
import { all, button, documentWith, inView, mount, one, scrolling, settled, testimonial, words } from './support.ts';

const SENTENCE = 'Nous y avons beaucoup appris les uns des autres. ';

/** From one sentence to eight, and roles of one line or of three. */
const said = Array.from({ length: 200 }, (_, i) => {
  const one = testimonial(i + 1);
  const role = i % 17 === 0 ? 'Conseillère déléguée à la jeunesse et à la citoyenneté, '.repeat(2).trim() : 'Maire';
  return { ...one, quote: `${i + 1}. ${SENTENCE.repeat(1 + ((i * 5) % 8))}`, author: { ...one.author, role } };
});

/** Those whose words the browser has laid out just now. */
function laidOut(element: TestimonialCarousel): HTMLElement[] {
  return all(element, '.words').filter((quote) => quote.checkVisibility({ contentVisibilityAuto: true }));
}

describe('two hundred testimonials', () => {
  it('are all in the page, and laid out only near the view', async () => {
    const element = await mount(documentWith(said));
    expect(all(element, '.words').map(words)).to.deep.equal(said.map(({ quote }) => quote.trim()));
    expect(laidOut(element).length).to.be.lessThan(30);
  });

  it('do not move the page while one leafs through them', async () => {
    const element = await mount(documentWith(said));
    const { height } = element.getBoundingClientRect();
    for (const place of [1, 2, 17, 60, 120, 199, 0]) {
      await scrolling(element, () => element.goTo(place));
      await waitUntil(() => laidOut(element).includes(one(element, `.slide:nth-child(${place + 1}) .words`)));
      expect(inView(element)).to.deep.equal([said[place]?.quote.trim()]);
      expect(element.getBoundingClientRect().height).to.equal(height, `at ${place}`);
    }
  });

  it('keep one that was unfolded as it is when others come into view', async () => {
    const element = await mount(documentWith(said));
    await scrolling(element, () => element.goTo(59));
    const name = 'Lire la suite (témoignage de Personne 60)';
    const quote = one(element, '.slide:nth-child(60) .words');
    await waitUntil(() => button(element, name).checkVisibility());
    button(element, name).click();
    await settled(element);
    const { height } = element.getBoundingClientRect();
    await scrolling(element, () => element.goTo(120));
    expect(quote.clientHeight).to.equal(quote.scrollHeight);
    expect(element.getBoundingClientRect().height).to.equal(height);
  });
});
