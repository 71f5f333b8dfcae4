import { css } from 'lit';

/** One testimonial, wherever it stands: a pull quote, and under it who said it. */
export const testimonialStyles = css`
  :host {
    --_reserve: 16em;
  }
  .head {
    margin-block-end: var(--_space-4);
  }
  .element-heading {
    font-size: var(--_size-xl);
  }
  .heading {
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  .empty {
    padding-block: var(--_space-4);
  }
  .testimonial {
    min-inline-size: 0;
  }
  .question {
    --_lines: 12;
    margin-block-end: var(--_space-3);
    color: var(--_text-quiet);
    font-size: var(--_size-s);
    text-wrap: balance;
  }
  blockquote {
    max-inline-size: var(--_measure);
  }
  .words {
    font-size: var(--_quote, var(--_size-l));
    /* Not «text-wrap: pretty», on which Safari 26 crashes with some words (bugs.webkit.org, 306377). */
    line-height: 1.45;
  }
  .words bdi {
    white-space: pre-line;
  }
  /* The marks follow the language of the quote; French ones stand a narrow no-break space from the words. */
  .words bdi::before {
    content: open-quote;
  }
  .words bdi::after {
    content: close-quote;
  }
  .words:lang(fr) {
    quotes: '«\\202f' '\\202f»' '“' '”';
  }
  .words bdi::before,
  .words bdi::after {
    color: var(--_accent);
  }
  /* More than anybody is, which may not push the quotes apart. Not by lines: they are boxes of their own. */
  .role {
    max-block-size: 20em;
    overflow: hidden;
  }
  .foldable,
  .name,
  .question {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines, 7);
    overflow: hidden;
  }
  .foldable.unfolded {
    display: block;
  }
  figcaption {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    margin-block-start: var(--_space-4);
    line-height: 1.35;
  }
  .portrait {
    position: relative;
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 3.5em;
    block-size: 3.5em;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: 50%;
    background: var(--_surface-raised);
    color: var(--_text-quiet);
    line-height: 1;
  }
  .portrait img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    background: var(--_surface-raised);
  }
  .who {
    display: grid;
    min-inline-size: 0;
  }
  .name {
    font-weight: 650;
  }
  .role bdi {
    display: block;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .role,
  .source {
    color: var(--_text-quiet);
    font-size: var(--_size-s);
  }
  .source .icon {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-start: 0.25em;
    vertical-align: -0.1em;
  }
  @media print {
    .foldable,
    .name,
    .question {
      display: block;
    }
    .role {
      max-block-size: none;
    }
    .testimonial {
      break-inside: avoid;
    }
    .source a {
      color: inherit;
      text-decoration: none;
    }
    .source a::after {
      content: ' (' attr(href) ')';
    }
    .source .icon,
    .source a > .visually-hidden {
      display: none;
    }
  }
`;
