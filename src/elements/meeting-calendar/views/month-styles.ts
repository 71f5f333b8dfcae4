import { css } from 'lit';

export const monthStyles = css`
  .grid {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .grid th {
    padding: var(--_space-2);
    color: var(--_text-quiet);
    font-size: var(--_size-s);
    font-weight: 600;
    text-align: start;
  }
  .cell {
    block-size: 7em;
    padding: var(--_space-1);
    border: 1px solid var(--_border);
    vertical-align: top;
  }
  .cell.outside {
    background: var(--_surface-raised);
  }
  .number {
    min-inline-size: 1.9em;
    min-block-size: 1.9em;
    padding: 0 0.3em;
    border: 0.125em solid transparent;
    border-radius: 1em;
    background: none;
    font-size: var(--_size-s);
    font-weight: 600;
  }
  .outside .number {
    color: var(--_text-quiet);
    font-weight: 400;
  }
  .today .number {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .cell[aria-selected='true'] .number {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .pills {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em;
  }
  .pill {
    display: flex;
    align-items: baseline;
    gap: 0.35em;
    inline-size: 100%;
    min-block-size: 1.9em;
    padding: 0.1em 0.35em;
    border: 0;
    border-radius: calc(var(--_radius) / 1.5);
    background: var(--_surface-raised);
    color: var(--_text);
    font-size: 0.8em;
    line-height: 1.7;
    text-align: start;
  }
  .outside .pill {
    background: var(--_surface);
  }
  .pill:hover {
    background: var(--_accent-soft);
  }
  .pill .mark {
    align-self: center;
  }
  .chosen-day::first-letter {
    text-transform: uppercase;
  }
  .pill-title {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    min-inline-size: 0;
  }
  .pill-clock {
    flex: none;
    color: var(--_text-quiet);
  }
  .others {
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.8em;
    font-weight: 600;
    min-block-size: 1.9em;
    padding: 0 0.35em;
    text-align: start;
    text-decoration: underline;
  }
  .dots {
    display: none;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.15em;
    min-block-size: 0.75em;
  }
  .chosen {
    padding-block-start: var(--_space-4);
  }
  /* Beside an hour, a narrow cell has room for no more than a title's first letter. */
  @container (inline-size < 60em) {
    .pill:has(.pill-clock) {
      flex-wrap: wrap;
      line-height: 1.4;
    }
    .pill-clock ~ .pill-title {
      flex-basis: 100%;
    }
  }
  @container (inline-size < 40em) {
    .cell {
      block-size: 3.4em;
      padding: 0.1em 0;
      text-align: center;
    }
    .grid th {
      padding-inline: 0;
      text-align: center;
    }
    .pills {
      display: none;
    }
    .dots {
      display: flex;
    }
  }
  @media (forced-colors: active) {
    .cell[aria-selected='true'] .number {
      outline: 0.15em solid Highlight;
    }
    .pill {
      border: 1px solid ButtonText;
    }
  }
`;
