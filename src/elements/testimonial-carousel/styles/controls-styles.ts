import { css } from 'lit';

/** What leads through a carousel, and unfolds what is long in it. */
export const controlsStyles = css`
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
  .place {
    grid-area: place;
    order: -1;
    flex: 1 0 auto;
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
    .place {
      text-align: center;
    }
  }
  @media (forced-colors: active) {
    .dot {
      forced-color-adjust: none;
      outline-color: CanvasText;
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

  .more {
    min-block-size: 1.75em;
    margin-block-start: var(--_space-1);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  .more:hover {
    text-decoration-thickness: 0.12em;
  }
`;
