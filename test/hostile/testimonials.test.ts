import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/testimonial-carousel/define.ts';
import type { TestimonialCarousel } from '../../src/elements/testimonial-carousel/testimonial-carousel.ts';
import { leavePage } from '../support/leave-page.ts';
import { stopClock } from '../support/page.ts';
import { networkOf } from './documents.ts';
import { faultsIn } from './markup.ts';
import { hostileStrings } from './strings.ts';
import { watch } from './watch.ts';

describe('hostile strings in every field of a testimonial (must-pass 27)', function () {
  this.timeout(60_000);
  let texts: string[];
  before(async () => {
    texts = await hostileStrings();
  });
  beforeEach(stopClock);
  afterEach(leavePage);

  for (const layout of ['carousel', 'grid', 'list', 'interview'] as const) {
    it(`are text in the layout «${layout}», as they were written`, async () => {
      const watching = watch();
      const element = await fixture<TestimonialCarousel>(
        html`<anacej-testimonial-carousel .data=${networkOf(texts)} layout=${layout}></anacej-testimonial-carousel>`,
      );
      const names = () => [...(element.shadowRoot?.querySelectorAll('[part~=name]') ?? [])];
      await waitUntil(() => names().length > 0, 'the testimonials', { timeout: 10_000 });
      await element.updateComplete;
      expect(element.network?.snapshot?.problems, 'every field reaches the page').to.deep.equal([]);
      expect(names().map(({ textContent }) => textContent)).to.have.members(texts);
      expect(faultsIn(element)).to.deep.equal([]);
      expect(await watching.seen()).to.deep.equal([]);
    });
  }

  it('are text in what is announced when a visitor turns the pages', async () => {
    const watching = watch();
    const element = await fixture<TestimonialCarousel>(
      html`<anacej-testimonial-carousel .data=${networkOf(texts.slice(0, 15))}></anacej-testimonial-carousel>`,
    );
    await waitUntil(() => element.shadowRoot?.querySelector('[part~=next]'), 'the buttons', { timeout: 5000 });
    for (let n = 0; n < 15; n++) {
      element.shadowRoot?.querySelector<HTMLElement>('[part~=next]')?.click();
      await element.updateComplete;
    }
    expect(faultsIn(element)).to.deep.equal([]);
    expect(await watching.seen()).to.deep.equal([]);
  });
});
