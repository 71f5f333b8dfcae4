import { expect, waitUntil } from '@open-wc/testing';
import { all, documentWith, mount, one, oneOf, settled, testimonial, words } from './support.ts';

const PIXEL = new URL('/stories/portrait.svg', location.href).href;

describe('one testimonial', () => {
  it('is a figure with a quote and the one who said it', async () => {
    const element = await mount(documentWith([testimonial(1)]));
    const figure = one(element, 'figure');
    expect(words(one(element, 'figure > blockquote'))).to.equal('Parole numéro 1.');
    expect(figure.lastElementChild?.localName).to.equal('figcaption');
    expect(all(element, 'figcaption bdi').map(words)).to.deep.equal(['Personne 1', 'Maire', 'Commune de Plouarven']);
  });

  it('stands between guillemets with narrow no-break spaces in French, between English marks in English', async () => {
    const element = await mount(documentWith([testimonial(1), testimonial(2, { language: 'en' })]));
    const [french, english] = all(element, '.words');
    if (!french || !english) throw new Error('two quotes expected');
    expect(getComputedStyle(french).quotes).to.contain('"«\u202f" "\u202f»"');
    expect(getComputedStyle(english).quotes).to.equal('auto');
  });

  it('shows the question it answers', async () => {
    const element = await mount(documentWith([testimonial(1, { question: 'Et alors ?' })]));
    expect(words(one(element, '[part="question"]'))).to.equal('Question : Et alors ?');
  });

  it('draws initials where there is no photo, hidden from readers', async () => {
    const element = await mount(documentWith([testimonial(1)]));
    expect(all(element, 'img')).to.deep.equal([]);
    const initials = one(element, '[part="photo"] span');
    expect(initials.textContent).to.equal('P1');
    expect(initials.ariaHidden).to.equal('true');
  });

  it('shows a photo with its alternative, late, from its own origin, without a referrer, in space kept for it', async () => {
    const author = { name: 'Inès', photo: { src: PIXEL, alt: 'Inès au conseil' } };
    const element = await mount(documentWith([testimonial(1, { author })]));
    const image = oneOf(element, 'img', HTMLImageElement);
    expect(image.alt).to.equal('Inès au conseil');
    expect([image.loading, image.decoding, image.referrerPolicy]).to.deep.equal(['lazy', 'async', 'no-referrer']);
    expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal(['56', '56']);
    const { width, height } = one(element, '[part="photo"]').getBoundingClientRect();
    expect([width, height]).to.deep.equal([56, 56]);
  });

  it('falls back to the initials where the photo cannot be fetched', async () => {
    const author = { name: 'Inès', photo: { src: '/no-such-photo.jpg', alt: 'Inès' } };
    const element = await mount(documentWith([testimonial(1, { author })]));
    await waitUntil(() => all(element, 'img').length === 0);
    expect(words(one(element, '[part="photo"]'))).to.equal('I');
  });

  for (const src of ['javascript:alert(1)', 'data:image/svg+xml,<svg onload="alert(1)"/>', 'http://[']) {
    it(`asks nothing of ${src} (must-pass 28, 29)`, async () => {
      const said = testimonial(1, {
        author: { name: 'X', photo: { src, alt: '' } },
        source: { label: 'Lettre', url: src },
      });
      const element = await mount(documentWith([said]));
      expect(all(element, 'img, a')).to.deep.equal([]);
      expect(words(one(element, '[part="source"]'))).to.equal('Source : Lettre');
    });
  }

  it('links to its source, and says that this leads elsewhere', async () => {
    const source = { label: 'Lettre du réseau', url: 'https://example.org/lettre' };
    const element = await mount(documentWith([testimonial(1, { source })]));
    const link = oneOf(element, '[part="source"] a', HTMLAnchorElement);
    expect(link.href).to.equal('https://example.org/lettre');
    expect(words(link)).to.equal('Lettre du réseau (autre site)');
    expect(link.rel).to.equal('external noreferrer');
  });

  it('takes markup of the endpoint for text, and isolates it (must-pass 27, 32)', async () => {
    const hostile = '<img src=x onerror="top.hacked = true">\u202Edrow\u0000';
    const author = { name: hostile, role: hostile, organization: hostile };
    const said = testimonial(1, {
      quote: hostile,
      question: hostile,
      author,
      source: { label: hostile, url: hostile },
    });
    const element = await mount(documentWith([said]));
    expect(all(element, 'img')).to.deep.equal([]);
    const isolated = all(element, 'bdi').map((bdi) => bdi.textContent);
    expect(isolated.filter((text) => text.includes('onerror')).length).to.be.greaterThan(4);
    expect('hacked' in window).to.equal(false);
  });

  it('keeps its layout around 10,000 characters without a space (must-pass 31)', async () => {
    const endless = 'x'.repeat(10_000);
    const author = { name: endless, role: endless, organization: endless };
    const element = await mount(documentWith([testimonial(1, { quote: endless, question: endless, author })]), {
      width: 320,
    });
    await settled(element);
    expect(element.scrollWidth).to.equal(320);
    expect(element.getBoundingClientRect().height).to.be.lessThan(1500);
  });
});
