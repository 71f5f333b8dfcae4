import { css } from 'lit';

export const calendarStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
    margin-block-end: var(--_space-4);
  }
  .element-heading {
    font-size: var(--_size-xl);
  }
  .heading {
    font-weight: 650;
    line-height: 1.25;
  }
  .day > .heading {
    font-weight: 400;
    line-height: inherit;
  }
  .switch {
    display: inline-flex;
  }
  .switch .button {
    border-radius: 0;
    font-size: var(--_size-s);
  }
  .switch .button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .switch .button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .switch .button + .button {
    border-inline-start-width: 0;
  }
  .switch .button[aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .view {
    min-block-size: 12em;
  }
  @media (forced-colors: active) {
    .switch .button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
