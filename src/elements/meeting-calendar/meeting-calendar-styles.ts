import { css } from 'lit';

export const calendarStyles = css`
  .head,
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    margin-block-end: var(--_space-3);
  }
  .head {
    justify-content: space-between;
  }
  .element-heading {
    font-size: var(--_size-xl);
  }
  .heading {
    font-weight: 650;
    line-height: 1.25;
  }
  .period-name {
    margin-inline-end: auto;
    font-size: var(--_size-l);
  }
  .period-name::first-letter {
    text-transform: uppercase;
  }
  .switch {
    display: inline-flex;
    flex-wrap: wrap;
    overflow: hidden;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
  }
  .switch .button {
    flex: auto;
    border: 0;
    border-radius: 0;
    outline-offset: -0.2em;
    font-size: var(--_size-s);
  }
  .switch [aria-pressed='true'] {
    /* Invisible, but for forced colours, which leave no other difference. */
    border: 0.15em solid var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .view {
    min-block-size: 12em;
  }
`;
