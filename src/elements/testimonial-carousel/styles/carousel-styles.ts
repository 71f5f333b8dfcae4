import { css } from 'lit';

/** The carousel and its buttons. */
export const carouselStyles = css`
  .carousel {
    display: grid;
    grid-template: 'previous slides next' auto 'pause place .' auto / auto minmax(0, 1fr) auto;
    gap: var(--_space-4);
    align-items: center;
  }
  .slides {
    --_per-view: 1;
    --_gap: var(--_space-8);
    grid-area: slides;
    position: relative;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: calc((100% - (var(--_per-view) - 1) * var(--_gap)) / var(--_per-view));
    gap: var(--_gap);
    padding-block: var(--_space-2);
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-behavior: smooth;
    scroll-snap-type: inline mandatory;
    scrollbar-width: none;
  }
  .slide {
    min-inline-size: 0;
    scroll-snap-align: start;
    scroll-snap-stop: always;
  }
  .view-2 {
    --_per-view: 2;
  }
  .view-3 {
    --_per-view: 3;
  }
  .view-4 {
    --_per-view: 4;
  }
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
    .slides {
      --_quote: var(--_size-xl);
    }
  }
  @container (inline-size >= 50em) {
    .view-auto {
      --_per-view: 2;
    }
    .slides:not(.view-1) {
      --_quote: 1.3em;
    }
    .slides.view-4 {
      --_quote: var(--_size-l);
    }
    .view-1 {
      --_quote: 1.75em;
    }
    .view-1 .testimonial {
      max-inline-size: 46em;
      margin-inline: auto;
    }
  }
  @container (inline-size >= 76em) {
    .view-auto {
      --_per-view: 3;
    }
  }
  @container (inline-size < 34em) {
    .carousel {
      grid-template:
        'slides slides slides slides' auto 'place pause previous next' auto / minmax(0, 1fr)
        auto auto auto;
      column-gap: var(--_space-2);
    }
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
    .carousel,
    .slides {
      display: block;
      overflow: visible;
    }
    .slide {
      margin-block-end: var(--_space-8);
    }
    .place {
      display: none;
    }
  }
`;
