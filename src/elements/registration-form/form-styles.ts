import { css } from 'lit';

/** The form itself: groups, people, steps, what became of it. */
export const formStyles = css`
  .groups {
    display: grid;
    gap: var(--_space-8);
  }
  .groups[inert] {
    opacity: 0.6;
  }
  .group {
    display: grid;
    gap: var(--_space-4);
  }
  .group > legend,
  .group > .heading {
    margin-block-end: var(--_space-3);
    padding-block-end: var(--_space-2);
    border-block-end: 1px solid var(--_border);
    inline-size: 100%;
    font-size: var(--_size-l);
    font-weight: 650;
    line-height: 1.25;
  }
  /* A legend is no item of the grid: where a heading stands for it, the gap comes on top. */
  .group > .heading {
    margin-block-end: calc(-1 * var(--_space-1));
  }
  .group > .hint {
    margin-block-start: calc(-1 * var(--_space-1));
  }
  .people {
    display: grid;
    gap: var(--_space-4);
  }
  .person {
    position: relative;
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-2) var(--_space-4) var(--_space-4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .person > legend {
    /* Inside the frame and not across it. */
    float: inline-start;
    inline-size: 100%;
    padding-inline-end: 6em;
    margin-block-end: calc(-1 * var(--_space-2));
    font-weight: 650;
    line-height: 2.5;
  }
  .remove {
    position: absolute;
    inset-block-start: var(--_space-2);
    inset-inline-end: var(--_space-1);
  }
  .removed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
    padding: var(--_space-2) var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .group > .button {
    justify-self: start;
  }

  .terms {
    display: grid;
    gap: var(--_space-1);
    max-inline-size: var(--_measure);
  }
  .terms dt {
    color: var(--_text-quiet);
    font-size: var(--_size-s);
  }
  .terms dd:not(:last-child) {
    margin-block-end: var(--_space-2);
  }

  .summary ul {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-2);
  }
  .summary a {
    display: inline-block;
    min-block-size: 1.75em;
    color: var(--_error);
  }
  .summary .heading,
  .notice.error {
    display: flex;
    gap: var(--_space-2);
  }
  .notice.summary {
    display: block;
    scroll-margin-block-start: 5em;
  }
  .notice .icon {
    margin-block-start: 0.1em;
    color: var(--_error);
  }
  .send {
    display: grid;
    gap: var(--_space-4);
  }
  .wait {
    display: flex;
    gap: var(--_space-2);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
  }
  #submit {
    min-block-size: 3em;
    padding-inline: var(--_space-6);
  }
  #submit[aria-disabled='true'] {
    opacity: 1;
    background: var(--_surface-raised);
    border-color: var(--_border-strong);
    color: var(--_text);
  }
  .keep {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-4);
    font-size: var(--_size-s);
  }

  .progress ol {
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    gap: var(--_space-2);
    margin-block-start: var(--_space-2);
  }
  .progress li {
    padding-block-start: var(--_space-1);
    border-block-start: 0.25em solid var(--_border-strong);
    color: var(--_text-quiet);
    font-size: var(--_size-s);
    overflow-wrap: normal;
  }
  .progress li.passed,
  .progress li[aria-current='step'] {
    border-color: var(--_accent);
  }
  .progress li[aria-current='step'] {
    color: var(--_text);
    font-weight: 650;
  }

  .done {
    display: grid;
    gap: var(--_space-4);
    padding-block-start: var(--_space-4);
    border-block-start: 0.25em solid var(--_success);
  }
  .done.waitlisted {
    border-color: var(--_warning);
  }
  .done > .heading {
    display: flex;
    gap: var(--_space-2);
    font-size: var(--_size-l);
    scroll-margin-block-start: 5em;
  }
  .done.confirmed > .heading .icon {
    color: var(--_success);
    stroke-width: 3;
  }
  .position {
    font-size: var(--_size-l);
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  /* For robots only: out of sight, out of the tab order and unknown to readers. Not beside the page, which could go there. */
  .trap {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
  @container (inline-size < 24em) {
    .progress li:not([aria-current='step']) span {
      display: none;
    }
    #submit {
      inline-size: 100%;
    }
    .person {
      padding-inline: var(--_space-3);
    }
  }
  @media (forced-colors: active) {
    .progress li.passed,
    .progress li[aria-current='step'] {
      border-color: Highlight;
    }
    .groups[inert] {
      opacity: 1;
      color: GrayText;
    }
  }
`;
