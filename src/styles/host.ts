import { css } from 'lit';

/**
 * What stands between the host page and an element. The font, its size and the colour scheme come in; everything
 * else that inherits is set back, because a theme may centre, letter-space or capitalise a whole column: inside the
 * root, where no `*` of the page reaches, but for the spacing of text, which readers set for themselves (WCAG 1.4.12).
 * `!important` on the host beats the page's `* { all: unset !important }`: of two important rules the inner
 * context wins (CSS Cascade 5 §6.1).
 */
export const host = css`
  :host {
    /* The sides where lines begin and end: those of the page, whichever way the words of a line go. */
    --_start: start;
    --_end: end;
    display: block !important;
    box-sizing: border-box;
    /* Inside, sizes follow the container and not the content; a shrinking flex row must not take that for zero. */
    flex-grow: 1;
    min-inline-size: min(100%, 15em);
    font-family: var(--_font);
    letter-spacing: normal;
    word-spacing: normal;
    line-height: 1.5;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .root {
    container-type: inline-size;
    /* What a cell of a layout table, or a float, makes room for. */
    contain-intrinsic-inline-size: 15em;
    /* A page with font-size: 0, or a 10 px body, still gets legible text. */
    font-size: max(1em, 13px);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    text-align: var(--_start);
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: anywhere;
    cursor: auto;
    color: var(--_text);
    background: var(--_surface);
  }
  :where(h2, p, ul, ol, dl, dd, figure, blockquote, fieldset, legend, table) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  :where(ul, ol) {
    list-style: none;
  }
  /* On a page without a doctype a table takes nothing from what is around it, and its colour from the page. */
  :where(table) {
    color: inherit;
    font: inherit;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  .visually-hidden:not(:focus, :active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
