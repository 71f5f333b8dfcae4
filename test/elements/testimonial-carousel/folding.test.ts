import { expect, waitUntil } from '@open-wc/testing';
import { all, button, documentWith, mount, nameOf, one, settled, testimonial, words } from './support.ts';

const LONG = 'Nous avons beaucoup appris de cette rencontre, et nous y reviendrons. '.repeat(20).trim();
const MORE = 'Lire la suite (témoignage de Personne 1)';
const LESS = 'Replier (témoignage de Personne 1)';

async function long(quote = LONG, attributes: Record<string, string> = {}, width = 400) {
  const element = await mount(documentWith([testimonial(1, { quote }), testimonial(2)]), { attributes, width });
  await waitUntil(() => all(element, 'button[part~="more"]').length === 1);
  await settled(element);
  return element;
}

describe('a long quote', () => {
  for (const layout of ['carousel', 'grid', 'list']) {
    it(`is cut in a ${layout}, unfolds and folds again`, async () => {
      const element = await long(LONG, { layout });
      const quote = one(element, '.words');
      const folded = quote.clientHeight;
      expect(quote.scrollHeight).to.be.greaterThan(folded + 50);
      const more = button(element, MORE);
      expect(more.ariaExpanded).to.equal('false');
      more.click();
      await settled(element);
      expect(quote.clientHeight).to.equal(quote.scrollHeight);
      expect(button(element, LESS).ariaExpanded).to.equal('true');
      await expect(element).to.be.accessible();
      button(element, LESS).click();
      await settled(element);
      expect(quote.clientHeight).to.equal(folded);
      expect(button(element, MORE).checkVisibility()).to.equal(true);
    });
  }

  it('keeps all its words in the page, for readers and for the search', async () => {
    const element = await long();
    expect(words(one(element, '.words'))).to.equal(LONG);
    expect(one(element, '.words').closest('[aria-hidden], [hidden]')).to.equal(null);
  });

  it('unfolds where the search of the browser finds a word below the fold', async () => {
    const element = await long();
    const quote = one(element, '.words');
    // What a browser does to show what it found.
    quote.scrollTop = 200;
    await waitUntil(() => quote.clientHeight === quote.scrollHeight);
    expect(button(element, LESS).checkVisibility()).to.equal(true);
  });

  it('has no button where it fits, and gets one where it no longer does', async () => {
    const element = await long(LONG.slice(0, 280), { layout: 'list' }, 900);
    const more = one(element, 'button[part~="more"]');
    expect(more.checkVisibility()).to.equal(false);
    if (element.parentElement) element.parentElement.style.width = '230px';
    await waitUntil(() => more.checkVisibility());
  });

  it('is told apart from the next one when others take its place', async () => {
    const element = await long(LONG, { layout: 'list' });
    button(element, MORE).click();
    await settled(element);
    element.data = documentWith([testimonial(3), testimonial(4, { quote: LONG })]);
    await waitUntil(() => words(one(element, 'figcaption')).startsWith('P3'));
    await waitUntil(() => all(element, 'button').some((candidate) => candidate.checkVisibility()));
    expect(all(element, 'button').map(nameOf)).to.deep.equal(['Lire la suite (témoignage de Personne 4)']);
  });
});
