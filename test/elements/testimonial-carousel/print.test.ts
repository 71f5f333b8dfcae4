import { expect, waitUntil } from '@open-wc/testing';
import type { TestimonialCarousel } from '../../../src/elements/testimonial-carousel/testimonial-carousel.ts';
import { all, button, documentWith, mount, one, settled, testimonial, words } from './support.ts';

const LONG = 'Nous avons beaucoup appris de cette rencontre, et nous y reviendrons. '.repeat(20).trim();
const source = { label: 'Lettre', url: 'https://example.org/lettre' };
const said = Array.from({ length: 6 }, (_, i) =>
  testimonial(i + 1, { question: 'Et alors ?', source, ...(i === 0 ? { quote: LONG } : {}) }),
);

/** Puts the rules for paper in force on the screen, which works in every browser. */
async function printing(element: TestimonialCarousel, act: () => void): Promise<void> {
  const sheets = element.shadowRoot?.adoptedStyleSheets ?? [];
  const rules = sheets
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print');
  for (const { media } of rules) media.mediaText = 'screen';
  try {
    await settled(element);
    act();
  } finally {
    for (const { media } of rules) media.mediaText = 'print';
  }
}

describe('testimonials on paper (must-pass 43)', () => {
  it('are all there, one below the other, whole, without buttons, with the address of their source', async () => {
    const element = await mount(documentWith(said), { width: 700 });
    await waitUntil(() => all(element, '.foldable').length === 1);
    await printing(element, () => {
      const slides = all(element, '.slide');
      const box = one(element, '[part="root"]').getBoundingClientRect();
      const tops = slides.map((slide) => slide.getBoundingClientRect().top);
      expect(tops).to.deep.equal([...new Set(tops)].sort((a, b) => a - b));
      for (const slide of slides) {
        expect(slide.getBoundingClientRect().left).to.be.closeTo(box.left, 1);
        expect(slide.checkVisibility()).to.equal(true);
      }
      const quote = one(element, '.words');
      expect(quote.clientHeight).to.equal(quote.scrollHeight);
      expect(all(element, 'button').filter((candidate) => candidate.checkVisibility())).to.deep.equal([]);
      expect(one(element, '[part="position"]').checkVisibility()).to.equal(false);
      const link = one(element, '[part="source"] a');
      expect(getComputedStyle(link, '::after').content).to.match(/attr\(href\)|example\.org/);
    });
  });

  it('show the answers to folded questions', async () => {
    const element = await mount(documentWith(said), { attributes: { layout: 'interview' }, width: 700 });
    button(element, 'Et alors ?').click();
    await settled(element);
    const quote = one(element, 'blockquote');
    expect(quote.checkVisibility()).to.equal(false);
    await printing(element, () => {
      expect(quote.checkVisibility()).to.equal(true);
      expect(words(one(element, '[role="heading"]'))).to.equal('Ce que disent les membres');
    });
  });
});
