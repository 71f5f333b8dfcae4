import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LayoutContext } from '../layout.ts';
import { testimonialFigure } from '../testimonial.ts';

/** All at once, to read: as a wall (`grid`) or one below the other (`list`). */
export function list(context: LayoutContext, layout: 'grid' | 'list'): TemplateResult {
  return html`<ul class=${layout} part="list" aria-labelledby="heading">
    ${repeat(
      context.items,
      (testimonial) => testimonial,
      (testimonial) => html`<li>${testimonialFigure(testimonial, context)}</li>`,
    )}
  </ul>`;
}
