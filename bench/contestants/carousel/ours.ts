import type { TestimonialCarousel } from '../../../src/index.ts';
import type { CarouselContestant } from '../../contest.ts';
import { press } from '../dom.ts';
import { loadElements } from '../ours.ts';

let carousel: TestimonialCarousel | undefined;

/** The element as the script tag brings it. */
const contestant: CarouselContestant = {
  sight: { title: '.position', entry: '.slide', row: '.slide' },
  load: () => loadElements(['anacej-testimonial-carousel']),
  roots: () => (carousel?.shadowRoot ? [carousel.shadowRoot] : []),
  mount(host, { document }) {
    carousel = window.document.createElement('anacej-testimonial-carousel');
    carousel.data = document;
    // Two stand side by side where there is room; all others show one.
    carousel.perView = '1';
    host.append(carousel);
  },
  next: () => {
    if (carousel?.shadowRoot) press(carousel.shadowRoot, '.next');
  },
};
export default contestant;
