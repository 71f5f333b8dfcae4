import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { Testimonial } from '../../../contract/index.ts';
import type { CarouselContext } from '../layout.ts';
import { testimonialFigure } from '../testimonial.ts';
import { arrows, place } from './controls.ts';

/** So many slides are laid out wherever they stand; of more, only those near the view. */
const LAID_OUT = 16;

/** A longer quote is cut. */
const LONGEST_QUOTE = 400;

/** One testimonial beside the other: the carousel of the WAI-ARIA Authoring Practices, with a list to pick from. */
export function carousel(context: CarouselContext): TemplateResult {
  const { items, slides, localize, lost, folding } = context;
  const { messages } = localize;
  const more = items.length > slides.inView;
  return html`<div
    class="carousel"
    part="carousel"
    role="group"
    aria-roledescription=${messages.role}
    aria-labelledby="heading"
  >
    ${more ? [context.rotation(), arrows(context)] : nothing}
    <div
      class="slides view-${context.perView}"
      part="slides"
      role="group"
      aria-label=${messages.list}
      tabindex=${more ? '0' : nothing}
      @scrollend=${slides.settled}
      @scroll=${slides.scrolled}
    >
      ${slides.keep(items, messages, lost, folding.changes, context.failed) ? noChange : slidesOf(context)}
    </div>
    ${more ? place(context) : nothing}
  </div>`;
}

function slidesOf(context: CarouselContext): TemplateResult[] {
  const { items, localize } = context;
  const { slideRole, position } = localize.messages;
  const tall = tallest(context);
  return items.map(
    (testimonial, i) =>
      html`<div
        class="slide ${tall.has(testimonial) ? '' : 'late'}"
        part="slide"
        role="group"
        aria-roledescription=${slideRole}
        aria-label=${position(i + 1, i + 1, items.length)}
      >
        ${testimonialFigure(testimonial, context)}
      </div>`,
  );
}

/** Those with the most to read: they make the height of all, so that nothing moves when others come into view. */
function tallest({ items, snapshot, localize }: CarouselContext): ReadonlySet<Testimonial> {
  const sized = items.map((testimonial) => {
    const { quote, question, author, source } = testimonial;
    const around = JSON.stringify([question, author.name, author.role, author.organization, source?.label]);
    const words = snapshot.text(quote, localize.language);
    return { testimonial, size: Math.min(words.length, LONGEST_QUOTE) + around.length };
  });
  sized.sort((a, b) => b.size - a.size);
  return new Set(sized.slice(0, LAID_OUT).map(({ testimonial }) => testimonial));
}
