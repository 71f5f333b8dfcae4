import { css } from 'lit';

/** The element around its form: the choice of a meeting, and the meeting. */
export const shellStyles = css`
  .notice {
    padding: var(--_space-3) var(--_space-4);
    border-inline-start: 0.25em solid var(--_warning);
    background: var(--_surface-raised);
  }
  .notice.error {
    border-color: var(--_error);
    background: var(--_error-soft);
  }
  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
  }
  .heading {
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  .heading:focus {
    outline: none;
  }
  .element-heading {
    margin-block-end: var(--_space-4);
    font-size: var(--_size-xl);
  }
  .column,
  form {
    display: grid;
    gap: var(--_space-6);
    max-inline-size: 40em;
  }
  .column > *,
  form > *,
  .groups > *,
  .group > * {
    min-inline-size: 0;
  }
  .quiet,
  .required,
  .hint {
    color: var(--_text-quiet);
    font-weight: 400;
  }

  .meeting {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-4);
    border: 1px solid var(--_border);
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    scroll-margin-block-start: 5em;
  }
  .meeting-title {
    font-size: var(--_size-l);
    max-block-size: 8em;
    overflow: auto;
    scroll-margin-block-start: 5em;
  }
  .fact {
    display: flex;
    gap: var(--_space-2);
    font-variant-numeric: tabular-nums;
  }
  .fact .icon {
    margin-block-start: 0.15em;
    color: var(--_text-quiet);
  }
  .choose-other {
    justify-self: start;
    margin-block-start: calc(-1 * var(--_space-4));
    padding-inline: 0;
  }
`;
