import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../styles/index.ts';
import { upTo } from '../../../time/index.ts';
import type { CarouselContext } from '../layout.ts';
import { isolated, wordingOf } from '../testimonial.ts';

/** With more than these the dots say less than «3 / 15» and take more room. */
const MOST_DOTS = 16;

/** Long quotes are announced in part: their slide is next in the order of reading. */
const MOST_ANNOUNCED = 400;

/** Back and on, by as many as are in view. */
export function arrows({ slides, localize, items, move }: CarouselContext): TemplateResult[] {
  const { index, inView } = slides;
  const arrow = (name: 'previous' | 'next', by: number, end: boolean) =>
    html`<button
      class="button arrow ${name}"
      part="button ${name}"
      type="button"
      aria-disabled=${end ? 'true' : nothing}
      @click=${() => move(slides.index + by)}
    >
      ${icon(name)}<span class="visually-hidden">${localize.messages[name]}</span>
    </button>`;
  return [arrow('previous', -inView, index === 0), arrow('next', inView, index + inView >= items.length)];
}

/** From which to which testimonial, counted from 1, and of how many. */
type Range = [from: number, to: number, total: number];

function rangeFrom(index: number, { slides, items: { length } }: CarouselContext): Range {
  return [index + 1, Math.min(index + slides.inView, length), length];
}

/** Where one is: dots to press where there is room for them, «3 / 15» where not. */
export function place(context: CarouselContext): TemplateResult {
  const { slides, localize, items, move } = context;
  const { messages } = localize;
  const { index, inView } = slides;
  const range = rangeFrom(index, context);
  const pages = Math.ceil(items.length / inView);
  const current = range[1] === items.length ? pages - 1 : Math.floor(index / inView);
  const dot = (page: number) => {
    const [from, to] = rangeFrom(page * inView, context);
    return html`<button
      class="dot"
      part="dot ${page === current ? 'selected' : ''}"
      type="button"
      aria-label=${messages.pickOne(from, to)}
      aria-current=${page === current ? 'true' : nothing}
      @click=${() => move(page * inView)}
    ></button>`;
  };
  return html`<div class="place">
      ${
        pages > MOST_DOTS
          ? nothing
          : html`<div class="dots" part="picker" role="group" aria-label=${messages.pick}>
              ${upTo(pages).map((page) => dot(page))}
            </div>`
      }
      <p class="position" part="position">
        <bdi aria-hidden="true">${messages.shortPosition(...range)}</bdi
        ><span class="visually-hidden">${messages.position(...range)}</span>
      </p>
    </div>
    <p class="visually-hidden" role="status">${context.announced ? announcement(context) : nothing}</p>`;
}

function announcement(context: CarouselContext): TemplateResult {
  const { slides, localize, items } = context;
  const position = localize.messages.position(...rangeFrom(slides.index, context));
  const testimonial = items[slides.index];
  if (!testimonial || slides.inView > 1) return html`${position}`;
  const { text, lang } = wordingOf(testimonial.quote, context, testimonial.language);
  return html`${position}. <bdi>${testimonial.author.name}</bdi>.
    ${isolated({ text: text.slice(0, MOST_ANNOUNCED), lang })}`;
}
