import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/elements/network-provider/define.ts';
import type { TestimonialCarousel } from '../../../src/elements/testimonial-carousel/testimonial-carousel.ts';
import { leavePage } from '../../support/leave-page.ts';
import { holdMinutes } from '../../support/page.ts';
import { replace } from '../../support/replace.ts';
import { documentWith, inView, mount, scrolling, settled, slides, testimonial, all, words } from './support.ts';

const said = [
  testimonial(1, { levels: ['departements'], date: '2026-01-01' }),
  testimonial(2, { levels: ['regions'], meeting: 'm1' }),
  testimonial(3, { levels: ['regions'], date: '2026-02-01' }),
  testimonial(4, { levels: ['departements'] }),
];

const quotes = (element: TestimonialCarousel) => all(element, 'blockquote').map(words);

describe('which testimonials are shown', () => {
  afterEach(leavePage);

  it('follows the level the visitor chose, from the beginning', async () => {
    const element = await mount(documentWith(said));
    await scrolling(element, () => element.goTo(3));
    element.network?.select({ levels: ['regions'] });
    await settled(element);
    expect(quotes(element)).to.deep.equal(['Parole numéro 2.', 'Parole numéro 3.']);
    expect(inView(element)).to.deep.equal(['Parole numéro 2.']);
    expect(slides(element).scrollLeft).to.equal(0);
  });

  it('shows all again when the level has said nothing', async () => {
    const element = await mount(documentWith(said));
    element.network?.select({ levels: ['communes'] });
    await settled(element);
    expect(quotes(element).length).to.equal(4);
  });

  it('does not follow with follow-selection="false"', async () => {
    const element = await mount(documentWith(said), { attributes: { 'follow-selection': 'false' } });
    expect(element.followSelection).to.equal(false);
    element.network?.select({ levels: ['regions'] });
    await settled(element);
    expect(quotes(element).length).to.equal(4);
  });

  it('shares the selection with what names the same network', async () => {
    const provider = await fixture<HTMLElement>(html`
      <anacej-network .data=${documentWith(said)}>
        <anacej-testimonial-carousel id="a"></anacej-testimonial-carousel>
        <anacej-testimonial-carousel id="b"></anacej-testimonial-carousel>
      </anacej-network>
    `);
    const [a, b] = provider.querySelectorAll('anacej-testimonial-carousel');
    if (!a || !b) throw new Error('two carousels expected');
    await settled(a);
    a.network?.select({ levels: ['regions'] });
    await settled(b);
    expect(quotes(b)).to.deep.equal(['Parole numéro 2.', 'Parole numéro 3.']);
  });

  it('takes what the host asks for: levels, meeting, limit and order', async () => {
    const element = await mount(documentWith(said), { attributes: { levels: 'regions, communes' } });
    expect(quotes(element)).to.deep.equal(['Parole numéro 2.', 'Parole numéro 3.']);
    element.levels = '';
    element.order = 'newest';
    element.limit = 2;
    await settled(element);
    expect(quotes(element)).to.deep.equal(['Parole numéro 3.', 'Parole numéro 1.']);
    element.meeting = 'm1';
    element.network?.select({ levels: ['departements'] });
    await settled(element);
    expect(quotes(element)).to.deep.equal(['Parole numéro 2.']);
  });

  it('leaves out what has expired', async () => {
    const { now } = Date;
    Date.now = () => Date.parse('2026-03-10T12:00:00Z');
    try {
      const expiring = [testimonial(1, { expires: '2026-03-09' }), testimonial(2, { expires: '2026-03-10' })];
      expect(quotes(await mount(documentWith(expiring)))).to.deep.equal(['Parole numéro 2.']);
    } finally {
      Date.now = now;
    }
  });

  it('lets go of what expires while the page stays open', async () => {
    replace(Date, 'now', () => Date.parse('2026-03-10T22:00:00Z'));
    const passTo = holdMinutes();
    const element = await mount(documentWith([testimonial(1, { expires: '2026-03-10' }), testimonial(2)]));
    expect(quotes(element)).to.deep.equal(['Parole numéro 1.', 'Parole numéro 2.']);
    passTo(Date.parse('2026-03-11T12:00:00Z'));
    await element.updateComplete;
    expect(quotes(element)).to.deep.equal(['Parole numéro 2.']);
  });

  it('does not draw anew for what it does not show', async () => {
    const element = await mount(documentWith(said));
    element.network?.select({ registering: 'm1' });
    expect(element.isUpdatePending).to.equal(false);
    const change = oneEvent(element, 'anacej-slide-change');
    element.next();
    await change;
  });

  it('copes with several of one id (must-pass 11)', async () => {
    const element = await mount(
      documentWith([testimonial(1), testimonial(1, { quote: 'Autre parole.' }), testimonial(1)]),
    );
    expect(quotes(element)).to.deep.equal(['Parole numéro 1.', 'Autre parole.', 'Parole numéro 1.']);
  });
});
