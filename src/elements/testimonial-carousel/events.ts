import type { Testimonial } from '../../contract/index.ts';

/** Another testimonial came into view: by a button, a swipe, a method or the carousel moving on by itself. */
export class SlideChangeEvent extends Event {
  /** The first testimonial in view, counted from 0. */
  readonly index: number;
  /** How many there are. */
  readonly total: number;
  /** The first testimonial in view, as the endpoint gave it. */
  readonly testimonial: Testimonial;

  constructor(index: number, total: number, testimonial: Testimonial) {
    super('anacej-slide-change', { bubbles: true, composed: true });
    this.index = index;
    this.total = total;
    this.testimonial = testimonial;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'anacej-slide-change': SlideChangeEvent;
  }
}
