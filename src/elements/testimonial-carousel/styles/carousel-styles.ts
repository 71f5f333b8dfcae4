import { css } from 'lit';

/** The carousel, without its buttons. */
export const carouselStyles = css`
  .carousel {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }
  .slides {
    --_per-view: 1;
    --_gap: var(--_space-8);
    grid-area: slides;
    order: -2;
    inline-size: 100%;
    position: relative;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: calc((100% - (var(--_per-view) - 1) * var(--_gap)) / var(--_per-view));
    gap: var(--_gap);
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: inline mandatory;
    scrollbar-width: none;
    /* Firefox would scroll it the way its words go, and not the way its slides stand. */
    unicode-bidi: normal;
  }
  .slide {
    min-inline-size: 0;
    padding-block: var(--_space-2);
    scroll-snap-align: start;
    scroll-snap-stop: always;
  }
  @media (prefers-reduced-motion: no-preference) {
    .slides {
      scroll-behavior: smooth;
    }
  }
  .late:not(:has(.unfolded)) {
    content-visibility: auto;
  }
  @container (inline-size >= 34em) {
    .carousel {
      display: grid;
      grid-template: 'previous slides next' 'pause place .' / auto minmax(0, 1fr) auto;
      gap: 0;
    }
    .slides {
      --_quote: var(--_size-xl);
    }
    /* Not a gap: where all is in view there are no buttons to keep away from. */
    .slides:not(:only-child) {
      inline-size: auto;
      margin: 0 var(--_space-4) var(--_space-4);
    }
    .view-2,
    .view-3,
    .view-4 {
      --_per-view: 2;
    }
  }
  @container (inline-size >= 50em) {
    .view-auto {
      --_per-view: 2;
    }
    .view-3 {
      --_per-view: 3;
    }
    .view-4 {
      --_per-view: 4;
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
  @media print {
    .carousel,
    .slides {
      display: block;
      margin: 0 !important;
      overflow: visible;
    }
    .slide {
      margin-block-end: var(--_space-8);
      content-visibility: visible !important;
    }
  }
`;
