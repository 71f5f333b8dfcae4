import { css } from 'lit';

export const weekStyles = css`
  /*
   * As wide as the week would be if it had no more meetings beside each other than it has room for, so that one query
   * asks how much room each has.
   */
  .week-frame {
    container-type: inline-size;
    inline-size: calc(100% * var(--room));
  }
  .week {
    /* Known to week-blocks.ts, as are the frame and the lines of a meeting. */
    --_hour: 4em;
    --_bar: 2.1em;
    --_top: calc(var(--lanes) * var(--_bar));
    --_name: 3em;
    display: grid;
    grid-template-columns: 3.25em var(--columns);
    inline-size: calc(100% / var(--room));
    border-block-end: 1px solid var(--_border);
    font-variant-numeric: tabular-nums;
  }
  .axis {
    position: relative;
    margin-block-start: calc(var(--_name) + var(--_top));
    color: var(--_text-quiet);
  }
  .axis span {
    position: absolute;
    inset-inline-end: 0.6em;
    /* An hour is in the week's own size, not in that of the small print. */
    inset-block-start: calc((var(--from) - var(--opens)) * var(--_hour) / 0.875 - 0.75em);
    font-size: var(--_size-s);
    white-space: nowrap;
  }
  .week-day {
    border-inline-start: 1px solid var(--_border);
  }
  .day-name {
    display: flex;
    align-items: center;
    justify-content: center;
    block-size: var(--_name);
    font-weight: 400;
  }
  .day-date {
    color: var(--_text-quiet);
    font-size: var(--_size-s);
  }
  .day-name b {
    display: inline-block;
    min-inline-size: 1.9em;
    margin-inline-start: 0.15em;
    color: var(--_text);
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.65;
    text-align: center;
  }
  .today .day-name b {
    border: 0.1em solid var(--_accent);
    border-radius: 1em;
    color: var(--_accent);
  }
  .hours {
    position: relative;
    block-size: calc(var(--_top) + (var(--closes) - var(--opens)) * var(--_hour));
  }
  .hours::before {
    position: absolute;
    inset: var(--_top) 0 0;
    background: repeating-linear-gradient(var(--_border) 0 1px, transparent 1px var(--_hour));
    content: '';
  }
  .hours.now::after {
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(var(--_top) + (var(--now) - var(--opens)) * var(--_hour));
    border-block-start: 0.125em solid var(--_accent);
    pointer-events: none;
    content: '';
  }
  .span,
  .block {
    position: absolute;
    padding: 1px;
  }
  .span {
    z-index: 1;
    inset-block-start: calc(var(--lane) * var(--_bar));
    inline-size: calc(var(--days) * (100% + 1px) - 1px);
    block-size: var(--_bar);
  }
  .block {
    inset-block-start: calc(var(--_top) + (var(--from) - var(--opens)) * var(--_hour));
    inset-inline-start: calc(100% * var(--place) / var(--places));
    inline-size: calc(100% / var(--places));
    block-size: calc((var(--to) - var(--from)) * var(--_hour));
  }
  .event {
    /* What is only heard is cut with it. */
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: start;
    align-items: baseline;
    column-gap: 0.4em;
    inline-size: 100%;
    block-size: 100%;
    padding: 0.15em 0.4em;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) / 1.5);
    background: var(--_surface-raised);
    font-size: 0.8em;
    line-height: 1.35;
    text-align: var(--_start);
  }
  .event:hover {
    background: var(--_accent-soft);
  }
  .event .time,
  .event .place {
    color: var(--_text-quiet);
  }
  .event .name {
    font-weight: 600;
  }
  .event .status {
    font-size: 1em;
  }
  .block :is(.name, .status, .place) {
    grid-column: 1 / -1;
  }
  .block :is(.time, .name, .status) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--lines);
    overflow: hidden;
    hyphens: auto;
    overflow-wrap: normal;
    text-overflow: ellipsis;
  }
  .block .time {
    -webkit-line-clamp: var(--timed);
  }
  .block .status {
    -webkit-line-clamp: var(--said);
  }
  /* Half a day wide there is room for the word or for its mark. */
  .beside .status .icon {
    display: none;
  }
  .block .place {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .event .status .icon {
    vertical-align: -0.15em;
  }
  .span .event {
    grid-template-columns: auto auto minmax(0, 1fr);
    align-content: center;
    white-space: nowrap;
  }
  .span .name {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  /* The band says what a bar has to say of its time. */
  .span :is(.time, .place),
  .short .place,
  .none {
    position: absolute;
    clip-path: inset(50%);
  }
  @container (inline-size < 56em) {
    .week {
      display: block;
    }
    .axis,
    .hours::before,
    .hours.now::after {
      display: none;
    }
    .week-day {
      display: grid;
      grid-template-columns: 5em minmax(0, 1fr);
      gap: 0 var(--_space-3);
      padding-block: var(--_space-2);
      border: 0;
      border-block-start: 1px solid var(--_border);
    }
    .day-name {
      justify-content: start;
      block-size: auto;
      align-self: start;
    }
    .none {
      position: static;
      align-self: center;
      clip-path: none;
      color: var(--_text-quiet);
    }
    .none + .hours {
      display: none;
    }
    .hours,
    .span,
    .block {
      position: static;
      inline-size: auto;
      block-size: auto;
    }
    .hours {
      display: grid;
      gap: var(--_space-2);
    }
    .week .event {
      grid-template-columns: auto minmax(0, 1fr);
      padding: var(--_space-2) var(--_space-3);
      font-size: var(--_size-s);
      white-space: normal;
    }
    .event :is(.time, .name, .status, .place) {
      position: static;
      display: block;
      grid-column: 2;
      clip-path: none;
      white-space: normal;
      overflow-wrap: anywhere;
      -webkit-line-clamp: none;
    }
    .beside .status .icon {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .event {
      border-color: ButtonText;
    }
  }
`;
