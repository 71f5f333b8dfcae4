import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { slides as french } from '../../../i18n/fr/slides.ts';
import { icon } from '../../../styles/index.ts';
import { isolated, wordingOf } from '../testimonial.ts';
import type { CarouselContext } from './carousel.ts';

/** What leads through a carousel that has more than fits. */
export interface Controls {
  readonly styles: CSSResult;
  arrows(context: CarouselContext): unknown;
  /** Where one is, for eyes and for ears. */
  place(context: CarouselContext): unknown;
}

/** With more than these the dots say less than «3 / 15» and take more room. */
const MOST_DOTS = 16;

/** Long quotes are announced in part: their slide is next in the order of reading. */
const MOST_ANNOUNCED = 400;

function arrows({ slides, localize, items, move }: CarouselContext): TemplateResult[] {
  const { index, inView } = slides;
  const arrow = (name: 'previous' | 'next', by: number, end: boolean) =>
    html`<button
      class="button arrow ${name}"
      part="button ${name}"
      type="button"
      aria-disabled=${end ? 'true' : nothing}
      @click=${() => move(slides.index + by)}
    >
      ${icon(name)}<span class="visually-hidden">${localize.wordsOf('slides', french)[name]}</span>
    </button>`;
  return [arrow('previous', -inView, index === 0), arrow('next', inView, index + inView >= items.length)];
}

/** From which to which testimonial, counted from 1, and of how many. */
type Range = [from: number, to: number, total: number];

function rangeFrom(index: number, { slides, items: { length } }: CarouselContext): Range {
  return [index + 1, Math.min(index + slides.inView, length), length];
}

/** Where one is: dots to press where there is room for them, «3 / 15» where not. */
function place(context: CarouselContext): TemplateResult {
  const { slides, localize, items, move } = context;
  const { messages } = localize;
  const { pick, pickOne, shortPosition } = localize.wordsOf('slides', french);
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
      aria-label=${pickOne(from, to)}
      aria-current=${page === current ? 'true' : nothing}
      @click=${() => move(page * inView)}
    ></button>`;
  };
  return html`<div class="place">
      ${
        pages > MOST_DOTS
          ? nothing
          : html`<div class="dots" part="picker" role="group" aria-label=${pick}>
              ${Array.from({ length: pages }, (_, page) => dot(page))}
            </div>`
      }
      <p class="position" part="position">
        <bdi aria-hidden="true">${shortPosition(...range)}</bdi
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

const styles = css`
  .arrow {
    inline-size: 2.75em;
    block-size: 2.75em;
    padding: 0;
    border-color: var(--_border-strong);
    border-radius: 50%;
  }
  .previous {
    grid-area: previous;
  }
  .next {
    grid-area: next;
  }
  .arrow[aria-disabled='true'] {
    border-color: var(--_border);
    color: var(--_text-quiet);
    opacity: 0.5;
  }
  .arrow[aria-disabled='true']:hover {
    background: none;
  }
  .place {
    grid-area: place;
    display: grid;
    justify-items: center;
    min-block-size: 1.75em;
  }
  .pause {
    grid-area: pause;
  }
  .position {
    color: var(--_text-quiet);
    font-variant-numeric: tabular-nums;
  }
  .dots {
    display: none;
    justify-content: center;
  }
  /* The target is 28 px wide, the dot in it a third of that. */
  .dot {
    inline-size: 1.75em;
    block-size: 1.75em;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: radial-gradient(
      circle,
      var(--_dot, var(--_border-strong)) var(--_r, 0.25em),
      transparent calc(var(--_r, 0.25em) + 1px)
    );
  }
  .dot:hover,
  .dot[aria-current] {
    --_dot: var(--_accent);
  }
  .dot[aria-current] {
    --_r: 0.375em;
  }
  @container (inline-size >= 34em) {
    .dots {
      display: flex;
    }
    .dots + .position {
      display: none;
    }
  }
  @container (inline-size < 34em) {
    .place {
      justify-items: start;
      align-content: center;
    }
  }
  @media (forced-colors: active) {
    .dot {
      forced-color-adjust: none;
      --_dot: CanvasText;
    }
    .dot[aria-current] {
      --_dot: Highlight;
    }
  }
  @media print {
    .place {
      display: none;
    }
  }
`;

export const controls: Controls = { styles, arrows, place };
