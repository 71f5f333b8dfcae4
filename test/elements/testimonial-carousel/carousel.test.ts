import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SlideChangeEvent } from '../../../src/elements/testimonial-carousel/events.ts';
import type { TestimonialCarousel } from '../../../src/elements/testimonial-carousel/testimonial-carousel.ts';
import {
  all,
  button,
  documentWith,
  inView,
  mount,
  nameOf,
  one,
  oneOf,
  scrolling,
  settled,
  slides,
  status,
  testimonials,
  words,
  type MountOptions,
} from './support.ts';

const five = (options?: MountOptions) => mount(documentWith(testimonials(5)), options);

/** What has the focus inside the element. */
function focused(element: TestimonialCarousel): string {
  const active = element.shadowRoot?.activeElement;
  return active ? nameOf(active) : '';
}

describe('the carousel', () => {
  describe('tells what it is', () => {
    it('as a carousel of testimonials, named by its heading, each with its place (WAI-ARIA APG)', async () => {
      const element = await five();
      const carousel = one(element, '[part="carousel"]');
      expect(carousel.role).to.equal('group');
      expect(carousel.getAttribute('aria-roledescription')).to.equal('carrousel');
      expect(carousel.getAttribute('aria-labelledby')).to.equal('heading');
      expect(words(one(element, '#heading'))).to.equal('Ce que disent les membres');
      const slide = one(element, '.slide:nth-child(3)');
      expect([slide.role, slide.getAttribute('aria-roledescription'), slide.ariaLabel]).to.deep.equal([
        'group',
        'témoignage',
        '3 sur 5',
      ]);
    });

    it('with a heading of the host’s in its place', async () => {
      const element = await five();
      element.append(Object.assign(document.createElement('h3'), { slot: 'heading', textContent: 'Paroles' }));
      await settled(element);
      expect(oneOf(element, '#heading slot', HTMLSlotElement).assignedElements()[0]?.textContent).to.equal('Paroles');
      await expect(element).to.be.accessible();
    });

    it('with nothing to press or to scroll where all fits', async () => {
      const element = await mount(documentWith(testimonials(1)), { attributes: { autoplay: '' } });
      expect(all(element, 'button, [tabindex]')).to.deep.equal([]);
      expect(inView(element)).to.deep.equal(['Parole numéro 1.']);
      await expect(element).to.be.accessible();
    });
  });

  it('is a list that scrolls before anything was measured: none is out of reach', async () => {
    const element = document.createElement('anacej-testimonial-carousel');
    element.data = documentWith(testimonials(5));
    let inert = -1;
    const seen = new MutationObserver(() => {
      if (inert < 0 && all(element, '.slide').length === 5) inert = all(element, '.slide[inert]').length;
    });
    document.body.append(element);
    await element.updateComplete;
    if (element.shadowRoot) seen.observe(element.shadowRoot, { childList: true, subtree: true });
    await settled(element);
    expect(inert).to.equal(0);
    expect(slides(element).scrollWidth).to.be.greaterThan(slides(element).clientWidth * 2);
    seen.disconnect();
    element.remove();
  });

  it('makes inert what is out of view', async () => {
    const element = await five();
    expect(inView(element)).to.deep.equal(['Parole numéro 1.']);
    expect(all(element, '.slide[inert]').length).to.equal(4);
  });

  it('goes on and back by its buttons, and stops at both ends', async () => {
    const element = await five();
    const previous = button(element, 'Témoignage précédent');
    const next = button(element, 'Témoignage suivant');
    expect([previous.ariaDisabled, next.ariaDisabled]).to.deep.equal(['true', null]);
    await scrolling(element, () => next.click());
    expect(inView(element)).to.deep.equal(['Parole numéro 2.']);
    expect(previous.ariaDisabled).to.equal(null);
    await scrolling(element, () => previous.click());
    expect(inView(element)).to.deep.equal(['Parole numéro 1.']);
    previous.click();
    await settled(element);
    expect(inView(element)).to.deep.equal(['Parole numéro 1.']);
    await scrolling(element, () => element.goTo(4));
    expect(next.ariaDisabled).to.equal('true');
  });

  it('counts further when the button is pressed faster than it scrolls', async () => {
    const element = await five();
    const next = button(element, 'Témoignage suivant');
    await scrolling(element, () => {
      next.click();
      next.click();
      next.click();
    });
    expect(words(one(element, '[part="position"]'))).to.contain('4 sur 5');
  });

  it('shows the next one in the frame of the press', async () => {
    const element = await five();
    button(element, 'Témoignage suivant').click();
    await element.updateComplete;
    expect(inView(element)).to.deep.equal(['Parole numéro 2.']);
  });

  it('follows a swipe once it has come to rest', async () => {
    const element = await five();
    const change = oneEvent<SlideChangeEvent>(element, 'anacej-slide-change');
    await scrolling(element, () =>
      slides(element).scrollTo({ left: slides(element).clientWidth * 3, behavior: 'instant' }),
    );
    expect((await change).index).to.equal(3);
    expect(inView(element)).to.deep.equal(['Parole numéro 4.']);
    expect(words(one(element, '[part="position"]'))).to.contain('4 sur 5');
  });

  it('snaps a swipe that ends between two', async () => {
    const element = await five();
    await scrolling(element, () =>
      slides(element).scrollTo({ left: slides(element).clientWidth * 1.2, behavior: 'instant' }),
    );
    expect(inView(element)).to.deep.equal(['Parole numéro 2.']);
    const box = slides(element).getBoundingClientRect();
    expect(one(element, '.slide:nth-child(2)').getBoundingClientRect().left).to.be.closeTo(box.left, 1);
  });

  it('offers a list to pick from where there is room for it, and says «3 / 5» where not', async () => {
    const wide = await five({ width: 720 });
    const picker = one(wide, '[role="group"][aria-label="Choisir un témoignage"]');
    expect(picker.checkVisibility()).to.equal(true);
    expect(one(wide, '[part="position"]').checkVisibility()).to.equal(false);
    await scrolling(wide, () => button(wide, 'Témoignage 4').click());
    expect(inView(wide)).to.deep.equal(['Parole numéro 4.']);
    expect(all(wide, '[aria-current="true"]').map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Témoignage 4']);

    const narrow = await five({ width: 360 });
    expect(one(narrow, '[part="picker"]').checkVisibility()).to.equal(false);
    expect(words(one(narrow, '[part="position"]'))).to.contain('1 / 5');
  });

  it('says «1 / 40» where dots would be too many', async () => {
    const element = await mount(documentWith(testimonials(40)), { width: 720 });
    expect(all(element, '[part="picker"]')).to.deep.equal([]);
    expect(one(element, '[part="position"]').checkVisibility()).to.equal(true);
  });

  describe('with several in view', () => {
    it('shows as many as fit, and goes on by as many', async () => {
      const element = await five({ width: 900 });
      expect(inView(element)).to.deep.equal(['Parole numéro 1.', 'Parole numéro 2.']);
      await scrolling(element, () => button(element, 'Témoignage suivant').click());
      expect(inView(element)).to.deep.equal(['Parole numéro 3.', 'Parole numéro 4.']);
      await scrolling(element, () => button(element, 'Témoignage suivant').click());
      expect(inView(element)).to.deep.equal(['Parole numéro 4.', 'Parole numéro 5.']);
      expect(button(element, 'Témoignage suivant').ariaDisabled).to.equal('true');
      expect(button(element, 'Témoignage 5').ariaCurrent).to.equal('true');
      expect(button(element, 'Témoignages 1 à 2').ariaCurrent).to.equal(null);
    });

    it('shows as many as the host asks for', async () => {
      const element = await five({ width: 900, attributes: { 'per-view': '4' } });
      expect(inView(element).length).to.equal(4);
    });

    it('follows the host when that asks for another number', async () => {
      const element = await five({ width: 900 });
      element.perView = '3';
      await settled(element);
      expect(inView(element).length).to.equal(3);
      expect(button(element, 'Témoignages 4 à 5').ariaCurrent).to.equal(null);
      // As a template of another framework may set it.
      Object.assign(element, { perView: 4 });
      await settled(element);
      expect(inView(element).length).to.equal(4);
    });

    it('follows its container when that changes its width', async () => {
      const element = await five({ width: 900 });
      if (element.parentElement) element.parentElement.style.width = '400px';
      await settled(element);
      expect(inView(element)).to.deep.equal(['Parole numéro 1.']);
    });
  });

  describe('speaks (must-pass 45)', () => {
    it('never by itself', async () => {
      const element = await five();
      expect(status(element)).to.equal('');
      await scrolling(element, () => element.goTo(2));
      expect(status(element)).to.equal('');
      await scrolling(element, () => slides(element).scrollTo({ left: 0, behavior: 'instant' }));
      expect(status(element)).to.equal('');
    });

    it('after the visitor’s own press, politely: where one is and what is said there', async () => {
      const element = await five();
      expect(one(element, '[role="status"]').getAttribute('aria-live')).to.equal(null);
      await scrolling(element, () => button(element, 'Témoignage suivant').click());
      expect(status(element)).to.equal('2 sur 5. Personne 2. Parole numéro 2.');
    });
  });

  it('tells the host what came into view, once each time', async () => {
    const element = await five();
    const seen: string[] = [];
    element.addEventListener('anacej-slide-change', ({ index, total, testimonial }) => {
      seen.push(`${index}/${total} ${testimonial.id}`);
    });
    await scrolling(element, () => element.next());
    await scrolling(element, () => element.goTo(4));
    expect(element.next()).to.equal(false);
    expect(element.goTo(99)).to.equal(false);
    await scrolling(element, () => element.previous());
    expect(seen).to.deep.equal(['1/5 t2', '4/5 t5', '3/5 t4']);
  });

  it('reads from right to left', async () => {
    const element = await five({ dir: 'rtl', width: 900 });
    const box = slides(element).getBoundingClientRect();
    expect(one(element, '.slide').getBoundingClientRect().right).to.be.closeTo(box.right, 1);
    await scrolling(element, () => button(element, 'Témoignage suivant').click());
    expect(inView(element)).to.deep.equal(['Parole numéro 3.', 'Parole numéro 4.']);
    expect(one(element, '.slide:nth-child(3)').getBoundingClientRect().right).to.be.closeTo(box.right, 1);
    await scrolling(element, () => slides(element).scrollTo({ left: 0, behavior: 'instant' }));
    expect(inView(element)).to.deep.equal(['Parole numéro 1.', 'Parole numéro 2.']);
    await expect(element).to.be.accessible();
  });

  it('can be walked through with the keyboard alone (must-pass 44)', async () => {
    const source = { label: 'Lettre', url: 'https://example.org/' };
    const said = testimonials(3).map((one) => ({ ...one, source }));
    const element = await mount(documentWith(said), { width: 720 });
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    const order: string[] = [];
    for (let i = 0; i < 7; i++) {
      await sendKeys({ press: 'Tab' });
      order.push(focused(element));
    }
    expect(order).to.deep.equal([
      'Témoignage précédent',
      'Témoignage suivant',
      'Témoignages',
      'Lettre (autre site)',
      'Témoignage 1',
      'Témoignage 2',
      'Témoignage 3',
    ]);
    await scrolling(element, () => sendKeys({ press: 'Enter' }));
    expect(inView(element)).to.deep.equal(['Parole numéro 3.']);
    expect(focused(element)).to.equal('Témoignage 3');

    slides(element).focus();
    await scrolling(element, () => sendKeys({ press: 'ArrowLeft' }));
    expect(inView(element)).to.deep.equal(['Parole numéro 2.']);
  });

  it('keeps the focus of who reads a slide that scrolls away', async () => {
    const source = { label: 'Lettre', url: 'https://example.org/' };
    const element = await mount(documentWith(testimonials(3).map((one) => ({ ...one, source }))));
    one(element, '.slide a').focus();
    await scrolling(element, () => element.goTo(2));
    expect(focused(element)).to.equal('Lettre (autre site)');
  });

  it('goes on working after it was moved in the page', async () => {
    const element = await five();
    const elsewhere = document.createElement('div');
    elsewhere.style.width = '900px';
    document.body.append(elsewhere);
    elsewhere.append(element);
    await settled(element);
    expect(inView(element).length).to.equal(2);
    await scrolling(element, () => button(element, 'Témoignage suivant').click());
    expect(inView(element)).to.deep.equal(['Parole numéro 3.', 'Parole numéro 4.']);
    elsewhere.remove();
  });
});
