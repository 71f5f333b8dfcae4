import { css } from 'lit';

export const extrasStyles = css`
  fieldset,
  .search,
  .memory {
    margin-block-end: var(--_space-6);
  }
  fieldset:has(+ .memory) {
    margin-block-end: var(--_space-3);
  }
  .facets:not(:has(> :nth-child(2))) fieldset {
    margin: 0;
  }
  /* Where there is no mark the tick has a box of its own from the start, so that nothing moves when it comes. */
  .option:not(:has(.mark)) .icon {
    display: block;
    inline-size: 1.05em;
    block-size: 1.05em;
    border: 0.1em solid currentColor;
    border-radius: 0.2em;
    color: var(--_border-strong);
  }
  .option:not(:has(.mark)) [type='radio'] + .icon {
    border-radius: 50%;
  }
  .option:not(:has(.mark)):has(:checked) .icon {
    color: var(--_accent);
  }
  .option:not(:has(.mark), :has(:checked)) path {
    visibility: hidden;
  }
  .search .legend {
    display: block;
    margin-block-end: var(--_space-2);
    font-weight: 650;
  }
  .field {
    box-sizing: border-box;
    min-block-size: 2.75em;
    padding: var(--_space-1) var(--_space-3);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    color-scheme: inherit;
    font: inherit;
    /* Below 16 px a phone zooms in on what is being typed. */
    font-size: max(16px, 1em);
  }
  .field::placeholder {
    color: var(--_text-quiet);
    opacity: 1;
  }
  .search .field {
    inline-size: 100%;
    /* What is typed stands where the page begins to read, not under the cross that clears it. */
    unicode-bidi: normal;
    max-inline-size: 30em;
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
    margin-block-start: var(--_space-3);
  }
  .day {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .group-name {
    margin-block: var(--_space-4) var(--_space-2);
    color: var(--_text-quiet);
    font-size: var(--_size-s);
    font-weight: 650;
  }
  .memory label {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 1.75em;
  }
  .memory input {
    font: inherit;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .hint {
    color: var(--_text-quiet);
    font-size: var(--_size-s);
  }
  .fold {
    display: none;
    inline-size: 100%;
    justify-content: space-between;
    text-align: var(--_start);
  }
  .fold::after {
    flex: none;
    inline-size: 0.55em;
    block-size: 0.55em;
    border: solid currentColor;
    border-width: 0 0.14em 0.14em 0;
    rotate: 45deg;
    translate: 0 -0.15em;
    content: '';
  }
  .fold[aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0.15em;
  }
  .fold[aria-expanded='true'] + .facets {
    padding-block-start: var(--_space-4);
  }
  @media (width < 40em) {
    .fold {
      display: flex;
    }
    .fold[aria-expanded='false'] + .facets {
      display: none;
    }
  }
  :host([layout='list']) .options {
    flex-direction: column;
    gap: 0;
    max-inline-size: 24em;
  }
  :host([layout='list']) .option {
    min-block-size: 2.25em;
    padding-inline: var(--_space-2);
    border: 0;
    border-radius: var(--_radius);
  }
  :host([layout='list']) .option:has(:checked) {
    outline-offset: -0.15em;
    outline-width: 0.1em;
  }
  :host([layout='list']) .option bdi {
    flex: 1;
  }
  :host([layout='list']) .option .count {
    text-align: var(--_end);
  }
`;
