import { css } from 'lit';

/** The carousel, without its buttons. */
export const carouselStyles = css`
  .carousel {
    display: grid;
    grid-template: 'previous slides next' auto 'pause place .' auto / auto minmax(0, 1fr) auto;
    align-items: center;
  }
  .carousel:has(.arrow) {
    gap: var(--_space-4);
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
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-behavior: smooth;
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
  .late:not(:has(.unfolded)) {
    content-visibility: auto;
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
  @container (inline-size >= 34em) {
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
  }
  @media print {
    .carousel,
    .slides {
      display: block;
      overflow: visible;
    }
    .slide {
      margin-block-end: var(--_space-8);
      content-visibility: visible !important;
    }
  }
`;
