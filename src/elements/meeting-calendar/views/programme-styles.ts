import { css } from 'lit';

export const programmeStyles = css`
  .scroll {
    position: relative;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    /* Firefox would scroll it the way its words go, and not the way its months stand. */
    unicode-bidi: normal;
  }
  .year {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
  }
  .year :is(th, td) {
    padding: var(--_space-2) var(--_space-1);
    border-block-end: 1px solid var(--_border);
    vertical-align: top;
  }
  .year td + td,
  .year th + th.month,
  .year th + td {
    border-inline-start: 1px solid var(--_border);
  }
  .year thead th {
    border-block-end-color: var(--_border-strong);
    font-size: var(--_size-s);
    font-weight: 600;
    text-align: var(--_start);
    vertical-align: bottom;
  }
  .corner {
    inline-size: 13em;
    color: var(--_text-quiet);
  }
  .year small {
    display: block;
    color: var(--_text-quiet);
    font-size: 1em;
    font-weight: 400;
  }
  .year .month {
    padding-inline-start: var(--_space-2);
  }
  .year .now {
    background: var(--_accent-soft);
  }
  .year thead .now {
    box-shadow: inset 0 0.2em var(--_accent);
    color: var(--_accent);
  }
  .year :is(.corner, [scope='row']) {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    padding-inline: 0 var(--_space-2);
    background: var(--_surface);
    text-align: var(--_start);
  }
  .year [scope='row'] {
    font-size: var(--_size-s);
    font-weight: 600;
    line-height: 1.3;
  }
  .level {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    padding-block-start: 0.3em;
    hyphens: auto;
  }
  .level .mark {
    inline-size: 0.9em;
    block-size: 0.9em;
    align-self: center;
  }
  .year td ul {
    display: flex;
    flex-wrap: wrap;
  }
  .mark-button {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    min-block-size: 1.85em;
    padding: 0 0.25em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    font-size: var(--_size-s);
    white-space: nowrap;
  }
  .mark-button:hover {
    background: var(--_surface-raised);
    text-decoration: underline;
  }
  .now .mark-button:hover {
    background: var(--_surface);
  }
  .mark-button.others {
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
  }
  .shape {
    position: relative;
    display: inline-flex;
    color: var(--_text-quiet);
  }
  .shape .mark {
    inline-size: 0.95em;
    block-size: 0.95em;
    color: inherit;
    overflow: visible;
  }
  .shape path {
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .shape.online path,
  .shape.mixed .mark:first-child path {
    fill: transparent;
  }
  .shape.mixed .mark + .mark {
    position: absolute;
    clip-path: inset(-10% 50% -10% -10%);
  }
  /* A bar as thin as that of a row's name could not be seen to be hollow. */
  .hue-none .shape .mark {
    transform: scaleY(2);
  }
  .hue-0 .shape {
    color: var(--_level-1);
  }
  .hue-1 .shape {
    color: var(--_level-2);
  }
  .hue-2 .shape {
    color: var(--_level-3);
  }
  .hue-3 .shape {
    color: var(--_level-4);
  }
  .hue-4 .shape {
    color: var(--_level-5);
  }
  .hue-5 .shape {
    color: var(--_level-6);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-6);
    padding-block-start: var(--_space-3);
    color: var(--_text-quiet);
    font-size: var(--_size-s);
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  @container (inline-size < 56em) {
    .year {
      inline-size: max-content;
    }
    .scroll {
      scroll-padding-inline-start: 10.25em;
    }
    .corner {
      inline-size: 11.5em;
    }
    .month {
      inline-size: 5.5em;
    }
    /* Where an engine knows it, the year opens on the month that it is. */
    .month.now {
      scroll-initial-target: nearest;
    }
    /* Every mark of the row is one: the name needs the room. */
    .level .mark {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .shape path {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .shape.online path,
    .shape.mixed .mark:first-child path {
      fill: Canvas;
    }
    .year .now {
      outline: 0.15em solid Highlight;
      outline-offset: -0.15em;
    }
  }
  @media print {
    /* The whole calendar, or its heading would stand on a page of its own; see landscape.ts. */
    .root:has(.programme) {
      page: anacej-landscape;
      break-inside: avoid;
      font-size: 11pt;
      print-color-adjust: exact;
    }
    .scroll {
      overflow: visible;
    }
    /* Stuck where a phone had scrolled to they would cover the months before it. */
    .year :is(.corner, [scope='row']) {
      position: static;
    }
    .year {
      inline-size: 100%;
    }
    .corner {
      inline-size: 13em;
    }
    .month {
      inline-size: auto;
    }
    .level .mark {
      display: block;
    }
    .year :is(th, td) {
      padding-block: 0.6em;
    }
  }
`;
