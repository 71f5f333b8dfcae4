import { html, type TemplateResult } from 'lit';
import { carousel as french } from '../../i18n/fr/carousel.ts';
import type { Snapshot } from '../../network/index.ts';
import { NetworkElement } from '../network-element.ts';

export class TestimonialCarousel extends NetworkElement<'carousel'> {
  constructor() {
    super('carousel', french, () => []);
  }
  protected override renderReady(_snapshot: Snapshot): TemplateResult {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'anacej-testimonial-carousel': TestimonialCarousel;
  }
}
