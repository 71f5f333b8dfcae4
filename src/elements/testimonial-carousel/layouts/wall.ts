import { css, html } from 'lit';
import type { Layout, LayoutContext } from '../layout.ts';
import type { TestimonialParts } from '../testimonial.ts';

const styles = css`
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: var(--_space-8);
  }
  .grid li {
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_border-strong);
  }
  .list {
    --_lines: 10;
  }
  .list li {
    padding-block: var(--_space-6);
    border-block-start: 1px solid var(--_border);
  }
  .list li:first-child {
    border-color: var(--_border-strong);
  }
  @container (inline-size >= 50em) {
    /* The speaker in the margin, as a newspaper sets its letters. */
    .list .testimonial {
      display: grid;
      grid-template-columns: 17em minmax(0, 1fr);
      column-gap: var(--_space-8);
    }
    .list .testimonial > * {
      grid-column: 2;
      justify-self: start;
    }
    .list .testimonial > figcaption {
      grid-column: 1;
      grid-row: 1 / span 3;
      align-items: start;
      margin: 0;
    }
  }
  @media print {
    .grid {
      display: block;
    }
    .grid li {
      margin-block-end: var(--_space-6);
    }
  }
`;

function wall(name: 'grid' | 'list'): Layout {
  const render = (context: LayoutContext, { testimonialFigure }: TestimonialParts) =>
    html`<ul class=${name} part="list" aria-labelledby="heading">
      ${context.items.map((testimonial) => html`<li>${testimonialFigure(testimonial, context)}</li>`)}
    </ul>`;
  return { render, styles };
}

/** All at once, side by side. */
export const grid = wall('grid');

/** All at once, one below the other. */
export const list = wall('list');
