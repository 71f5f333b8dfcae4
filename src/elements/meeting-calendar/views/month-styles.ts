import { css } from 'lit';

export const monthStyles = css`
  .grid {
    /* WebKit counts the outer half of collapsed borders as something that sticks out. */
    inline-size: calc(100% - 1px);
    table-layout: fixed;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .grid th {
    padding: var(--_space-2);
    color: var(--_text-quiet);
    font-size: var(--_size-s);
    font-weight: 600;
    text-align: var(--_start);
  }
  .cell {
    position: relative;
    block-size: 7em;
    padding: var(--_space-1) 0;
    border: 1px solid var(--_border);
    vertical-align: top;
  }
  .cell.outside {
    background: var(--_surface-raised);
  }
  .number {
    margin-inline-start: var(--_space-1);
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
  /* Bars hang over the cells that follow, each in its row; what is of one day stands below them. */
  .pills {
    position: relative;
    padding: calc(var(--lanes) * 2.15em) 0.3em 0;
    font-size: 0.8em;
  }
  .stretch {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(var(--lane) * 2.15em);
    inset-inline-start: 0;
    inline-size: calc(var(--days) * (100% + 1px) - 1px);
  }
  .stretch.begins {
    padding-inline-start: 0.3em;
  }
  .stretch.ends {
    padding-inline-end: 0.3em;
  }
  /*
   * Lines of text rather than boxes in a row: the month is laid out in a fifth less time. What is only heard stands at the
   * end of a title: it is cut with it.
   */
  .pill,
  .others {
    position: relative;
    display: block;
    overflow: clip;
    inline-size: 100%;
    min-block-size: 1.9em;
    padding: 0.1em 0.35em;
    border: 0;
    border-radius: calc(var(--_radius) / 1.5);
    background: var(--_surface-raised);
    font-size: 1em;
    line-height: 1.7;
    text-align: var(--_start);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .pills > .pill {
    margin-block-end: 0.25em;
  }
  .outside .pill {
    background: var(--_surface);
  }
  /* Also where it begins in the month before: it hangs over days of this one. */
  .stretch .pill {
    background: var(--_accent-soft);
  }
  .stretch:not(.begins) .pill {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .stretch:not(.ends) .pill {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .pill:hover {
    background: var(--_accent-soft);
    text-decoration: underline;
  }
  .pill .mark,
  .clock {
    margin-inline-end: 0.1em;
  }
  .clock {
    color: var(--_text-quiet);
  }
  .pill:not(.timed) > .clock {
    display: none;
  }
  .others {
    background: none;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
  }
  .chosen-day::first-letter {
    text-transform: uppercase;
  }
  .chosen {
    padding-block-start: var(--_space-4);
  }
  /* A day of dozens of meetings: as in the list, what is not in view costs nothing. */
  .chosen .meeting:nth-child(n + 6) {
    content-visibility: var(--_beyond, auto);
    contain-intrinsic-block-size: auto 6em;
    overflow-clip-margin: 0.5em;
  }
  /* Beside an hour, a narrow cell has room for no more than a title's first letter. */
  @container (inline-size < 60em) {
    .pills > .pill {
      line-height: 1.4;
    }
    .pills > .timed > .name {
      display: block;
      overflow: clip;
      text-overflow: ellipsis;
    }
  }
  @container (inline-size < 40em) {
    .cell {
      block-size: 3.4em;
      padding: 0.1em 0;
      text-align: center;
    }
    /* Text of twice the size would break in a seventh of the width: «12» is no 1 and 2. */
    .number,
    .grid th {
      margin: 0;
      padding-inline: 0;
      font-size: min(var(--_size-s), 5cqi);
      text-align: center;
    }
    /* The whole cell is its day; what is in it shows as marks, and is listed below. */
    .number::after {
      position: absolute;
      inset: 0;
      content: '';
    }
    .pills {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em;
      justify-content: center;
      padding: calc(var(--lanes) * 0.5em + 0.15em) 0 0;
      pointer-events: none;
    }
    .pills > .pill {
      display: flex;
      inline-size: auto;
      min-block-size: 0;
      margin: 0;
      padding: 0;
      background: none;
    }
    .pill .mark {
      margin: 0;
    }
    .stretch {
      inset-block-start: calc(var(--lane) * 0.5em);
    }
    .stretch .pill {
      min-block-size: 0;
      block-size: 0.35em;
      padding: 0;
      background: var(--_border-strong);
    }
    .others,
    .stretch .mark {
      display: none;
    }
    .pill :is(.clock, .name) {
      position: absolute;
      clip-path: inset(50%);
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
  @media print {
    .grid {
      margin-block-end: var(--_space-6);
      break-inside: avoid;
    }
  }
`;
