import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../../styles/index.ts';
import type { LayoutContext } from '../layout.ts';
import type { SlidesController } from '../slides-controller.ts';
import { isolated, testimonialFigure, wordingOf } from '../testimonial.ts';
import { unquoted } from '../wording.ts';

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

/** With more than these the dots say less than «3 / 15» and take more room. */
const MOST_DOTS = 16;

/** One testimonial beside the other: the carousel of the WAI-ARIA Authoring Practices, with a list to pick from. */
export function carousel(context: CarouselContext): TemplateResult {
  const { items, slides, perView, localize } = context;
  const { messages } = localize;
  const more = items.length > slides.inView;
  return html`<div
    class="carousel ${more ? '' : 'whole'}"
    role="group"
    aria-roledescription=${messages.role}
    aria-labelledby="heading"
    part="carousel"
  >
    ${context.rotation}${more ? arrows(context) : nothing}
    <div
      class="slides view-${perView}"
      role="group"
      aria-label=${messages.list}
      tabindex="0"
      part="slides"
      @scrollend=${slides.settled}
      @scroll=${slides.scrolled}
    >
      ${guard([items, context.unfolded, localize.language], () =>
        repeat(
          items,
          (testimonial) => testimonial,
          (testimonial, i) =>
            html`<div
              class="slide"
              role="group"
              aria-roledescription=${messages.slideRole}
              aria-label=${messages.position(i + 1, i + 1, items.length)}
              part="slide"
            >
              ${testimonialFigure(testimonial, context)}
            </div>`,
        ),
      )}
    </div>
    ${more ? place(context) : nothing}
    <p class="visually-hidden" role="status">${context.announced ? announcement(context) : nothing}</p>
  </div>`;
}

function arrows({ slides, localize, items, move }: CarouselContext): TemplateResult {
  const { messages } = localize;
  const { index, inView } = slides;
  const arrow = (name: 'previous' | 'next', target: number, end: boolean) =>
    html`<button
      class="button arrow ${name}"
      part="button ${name}"
      type="button"
      aria-disabled=${end ? 'true' : nothing}
      @click=${() => end || move(target)}
    >
      ${icon(name)}<span class="visually-hidden">${messages[name]}</span>
    </button>`;
  return html`${arrow('previous', index - inView, index === 0)}${arrow('next', index + inView, index + inView >= items.length)}`;
}

/** Where one is: dots to press where there is room for them, «3 / 15» where not. */
function place({ slides, localize, items, move }: CarouselContext): TemplateResult {
  const { messages } = localize;
  const { index, inView } = slides;
  const total = items.length;
  const range = [index + 1, Math.min(index + inView, total), total] as const;
  const pages = Math.ceil(total / inView);
  const current = index + inView >= total ? pages - 1 : Math.floor(index / inView);
  const dots =
    pages > MOST_DOTS
      ? nothing
      : html`<div class="dots" role="group" aria-label=${messages.pick} part="picker">
          ${Array.from(
            { length: pages },
            (_, page) =>
              html`<button
                class="dot"
                part="dot ${page === current ? 'selected' : ''}"
                type="button"
                aria-label=${messages.pickOne(page * inView + 1, Math.min(page * inView + inView, total))}
                aria-current=${page === current ? 'true' : nothing}
                @click=${() => move(page * inView)}
              ></button>`,
          )}
        </div>`;
  return html`<div class="place no-print">
    ${dots}
    <p class="position ${dots === nothing ? 'only' : ''}" part="position">
      <span aria-hidden="true">${messages.shortPosition(...range)}</span
      ><span class="visually-hidden">${messages.position(...range)}</span>
    </p>
  </div>`;
}

/** Long quotes are announced in part: their slide is next in the order of reading. */
const MOST_ANNOUNCED = 400;

function announcement(context: CarouselContext): TemplateResult {
  const { slides, localize, items } = context;
  const { index, inView } = slides;
  const testimonial = items[index];
  const position = localize.messages.position(index + 1, Math.min(index + inView, items.length), items.length);
  if (!testimonial || inView > 1) return html`${position}`;
  const { text, lang } = wordingOf(testimonial.quote, context, testimonial.language);
  const words = unquoted(text);
  return html`${position}. <bdi>${testimonial.author.name}</bdi>.
    ${isolated({ text: words.length > MOST_ANNOUNCED ? `${words.slice(0, MOST_ANNOUNCED)}…` : words, lang })}`;
}
