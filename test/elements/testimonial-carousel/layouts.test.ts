import { expect } from '@open-wc/testing';
import type { TestimonialInput } from '../../../src/contract/index.ts';
import { all, button, documentWith, mount, one, settled, testimonial, testimonials, words } from './support.ts';

const ADVICE = 'Quel conseil donner ?';
const CHANGED = 'Qu’est-ce qui a changé ?';

const interviews: TestimonialInput[] = [
  testimonial(1, { question: CHANGED }),
  testimonial(2, { question: ADVICE }),
  testimonial(3),
  testimonial(4, { question: { fr: CHANGED, en: 'What has changed?' } }),
];
const interview = (said = interviews) => mount(documentWith(said), { attributes: { layout: 'interview' }, width: 900 });

describe('the other layouts', () => {
  for (const layout of ['grid', 'list']) {
    it(`shows all as a ${layout}, in a list named by the heading, with nothing inert`, async () => {
      const element = await mount(documentWith(testimonials(7)), { attributes: { layout }, width: 900 });
      expect(all(element, 'ul > li > figure').length).to.equal(7);
      expect(one(element, 'ul').getAttribute('aria-labelledby')).to.equal('heading');
      expect(all(element, '[inert], button')).to.deep.equal([]);
    });
  }

  it('sets a grid in as many columns as fit', async () => {
    const columns = async (width: number) => {
      const element = await mount(documentWith(testimonials(4)), { attributes: { layout: 'grid' }, width });
      return new Set(all(element, 'li').map((item) => item.getBoundingClientRect().left)).size;
    };
    expect(await columns(320)).to.equal(1);
    expect(await columns(760)).to.equal(2);
    expect(await columns(1200)).to.equal(3);
  });

  it('goes from one layout to another and back', async () => {
    const element = await mount(documentWith(testimonials(3)));
    element.layout = 'list';
    await element.updateComplete;
    await settled(element);
    expect(all(element, '.list figure').length).to.equal(3);
    element.layout = 'carousel';
    await settled(element);
    expect(all(element, '.slide:not([inert])').length).to.equal(1);
    expect(element.next()).to.equal(true);
  });

  describe('the interview', () => {
    it('has each question once as a heading, with its answers under it in the order of the endpoint', async () => {
      const element = await interview();
      const headings = all(element, '.interview [role="heading"]');
      expect(headings.map(words)).to.deep.equal([CHANGED, ADVICE]);
      expect(headings.map((heading) => heading.ariaLevel)).to.deep.equal(['3', '3']);
      const answers = all(element, '.interview').map((section) =>
        [...section.querySelectorAll('blockquote')].map(words),
      );
      expect(answers).to.deep.equal([['Parole numéro 1.', 'Parole numéro 4.'], ['Parole numéro 2.']]);
    });

    it('names the speaker before the answer, and leaves out who answered no question', async () => {
      const element = await interview();
      const order = [...one(element, '.answers figure').children].map(({ localName }) => localName);
      expect(order).to.deep.equal(['figcaption', 'blockquote']);
      expect(words(one(element, '[part="root"]'))).not.to.contain('Parole numéro 3.');
    });

    it('folds the answers under their question and opens them again', async () => {
      const element = await interview();
      const question = button(element, ADVICE);
      expect(question.ariaExpanded).to.equal('true');
      question.click();
      await settled(element);
      expect(question.ariaExpanded).to.equal('false');
      const answers = one(element, '.interview:nth-of-type(2) .answers');
      expect(answers.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
      expect(answers.querySelector('blockquote')?.checkVisibility()).to.equal(false);
      await expect(element).to.be.accessible();
      question.click();
      await settled(element);
      expect(answers.querySelector('blockquote')?.checkVisibility()).to.equal(true);
    });

    it('opens where the search of the browser finds something under a folded question', async () => {
      const element = await interview();
      button(element, ADVICE).click();
      await settled(element);
      const answers = one(element, '.interview:nth-of-type(2) .answers');
      expect(answers.getAttribute('hidden')).to.equal('until-found');
      answers.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await settled(element);
      expect(button(element, ADVICE).ariaExpanded).to.equal('true');
      expect(answers.hasAttribute('hidden')).to.equal(false);
    });

    it('says that there is nothing where nobody answered a question', async () => {
      const element = await interview(testimonials(3));
      expect(words(one(element, '[part="empty"]'))).to.equal('Aucun témoignage pour le moment.');
    });
  });
});
