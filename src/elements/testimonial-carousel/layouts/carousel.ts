import { html, noChange, type TemplateResult } from 'lit';
import type { LayoutContext } from '../layout.ts';
import type { SlidesController } from '../slides-controller.ts';
import { testimonialFigure } from '../testimonial.ts';

export interface CarouselContext extends LayoutContext {
  readonly slides: SlidesController;
  /** `auto`, or how many in view. */
  readonly perView: string;
  /** Whether the last move was the visitor's own, and is worth telling to those who cannot see it. */
  readonly announced: boolean;
  /** The pause button, where the carousel can move by itself. */
  readonly rotation: unknown;
  /** The visitor moves to a slide. */
  readonly move: (index: number) => void;
}

/**
 * One testimonial beside the other: the carousel of the WAI-ARIA Authoring Practices. The list can be scrolled from the
 * beginning; what leads through it comes after it.
 * @param before what stands before the slides: the buttons
 * @param after what stands after them: the place
 */
export function carousel(context: CarouselContext, before: unknown, after: unknown): TemplateResult {
  const { items, slides, localize, lost, folded } = context;
  const { messages } = localize;
  return html`<div
    class="carousel ${items.length > 1 ? 'many' : ''}"
    part="carousel"
    role="group"
    aria-roledescription=${messages.role}
    aria-labelledby="heading"
  >
    ${context.rotation}${before}
    <div
      class="slides view-${context.perView}"
      part="slides"
      role="group"
      aria-label=${messages.list}
      tabindex="0"
      @scrollend=${slides.settled}
      @scroll=${slides.scrolled}
    >
      ${
        slides.keep(items, messages, lost, folded)
          ? noChange
          : items.map(
              (testimonial, i) =>
                html`<div
                  class="slide"
                  part="slide"
                  role="group"
                  aria-roledescription=${messages.slideRole}
                  aria-label=${messages.position(i + 1, i + 1, items.length)}
                >
                  ${testimonialFigure(testimonial, context)}
                </div>`,
            )
      }
    </div>
    ${after}
  </div>`;
}
