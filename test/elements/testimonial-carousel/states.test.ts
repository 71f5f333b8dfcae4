import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sampleDocument } from '../../../demo/endpoint/sample/index.ts';
import { Network } from '../../../src/network/index.ts';
import { TestimonialCarousel } from '../../../src/elements/testimonial-carousel/testimonial-carousel.ts';
import { all, documentWith, inView, mount, one, oneOf, settled, testimonial, testimonials, words } from './support.ts';

describe('the states of the testimonials (must-pass 44)', () => {
  it('says that it is loading, and is accessible while it does', async () => {
    const element = await fixture<TestimonialCarousel>(
      html`<anacej-testimonial-carousel></anacej-testimonial-carousel>`,
    );
    element.data = undefined;
    const network = new Network('https://reseau.example/never');
    Object.defineProperty(element, 'network', { get: () => network });
    element.requestUpdate();
    await element.updateComplete;
    expect(words(one(element, '[role="status"]'))).to.equal('Chargement…');
    await expect(element).to.be.accessible();
  });

  it('says that there is nothing yet', async () => {
    const element = await mount(documentWith([]));
    expect(words(one(element, '[part="empty"]'))).to.equal('Aucun témoignage pour le moment.');
    await expect(element).to.be.accessible();
  });

  it('lets the host say what an empty carousel says', async () => {
    const element = await mount(documentWith([]));
    element.append(Object.assign(document.createElement('span'), { slot: 'empty', textContent: 'Bientôt.' }));
    const slot = oneOf(element, 'slot[name="empty"]', HTMLSlotElement);
    expect(slot.assignedNodes().map((node) => node.textContent)).to.deep.equal(['Bientôt.']);
  });

  it('says that the data cannot be read, and is accessible', async () => {
    const element = await mount({ version: 1 });
    expect(words(one(element, '[role="alert"]'))).to.contain('Données invalides');
    await expect(element).to.be.accessible();
  });

  for (const layout of ['carousel', 'grid', 'list', 'interview']) {
    it(`is accessible with data, as ${layout}`, async () => {
      const element = await mount(sampleDocument(Date.now()), { attributes: { layout }, width: 900 });
      await expect(element).to.be.accessible();
    });
  }

  it('has its words in English where the page is, and marks French quotes as French', async () => {
    const said = [
      testimonial(1, { quote: { en: 'Well met.', fr: 'Bien vu.' } }),
      testimonial(2),
      testimonial(3, { language: 'de' }),
    ];
    const element = await mount(documentWith(said), { lang: 'en' });
    await waitUntil(
      () => words(element.shadowRoot?.querySelector('[part="heading"]') ?? element) === 'What members say',
    );
    expect(one(element, '[part="carousel"]').getAttribute('aria-roledescription')).to.equal('carousel');
    const quotes = all(element, 'blockquote');
    expect(quotes.map((quote) => quote.getAttribute('lang'))).to.deep.equal([null, 'fr', 'de']);
    expect(words(quotes[0] ?? element)).to.equal('Well met.');
    await expect(element).to.be.accessible();
  });

  it('works when its properties were set before it was defined', async () => {
    // A tag of its own stands in for a page whose script comes late: the class is the same.
    const early = document.createElement('anacej-late-carousel');
    Object.assign(early, { data: documentWith(testimonials(3)), layout: 'list', limit: 2 });
    await fixture(early);
    customElements.define('anacej-late-carousel', class extends TestimonialCarousel {});
    await waitUntil(() => early.shadowRoot?.querySelectorAll('ul.list figure').length === 2);
  });

  it('shows what the host put inside until it has data of its own', async () => {
    const element = await fixture<TestimonialCarousel>(
      html`<anacej-testimonial-carousel lang="fr"><p>« C’était bien. »</p></anacej-testimonial-carousel>`,
    );
    expect(oneOf(element, 'slot:not([name])', HTMLSlotElement).assignedElements().length).to.equal(1);
    element.data = documentWith(testimonials(1));
    await waitUntil(() => all(element, 'figure').length === 1);
    await settled(element);
    expect(inView(element)).to.deep.equal(['Parole numéro 1.']);
  });

  it('warns of a layout, an order or a number in view that it does not know, and does without', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (...args: unknown[]) => void warnings.push(...args);
    try {
      const element = await mount(documentWith(testimonials(2)), {
        attributes: { layout: 'mosaic', order: 'best', 'per-view': '7' },
      });
      expect(element.layout).to.equal('carousel');
      expect(element.order).to.equal('endpoint');
      expect(element.perView).to.equal('auto');
      expect(warnings.join('\n'))
        .to.contain('layout="mosaic"')
        .and.to.contain('order="best"')
        .and.to.contain('per-view="7"');
    } finally {
      console.warn = warn;
    }
  });
});
