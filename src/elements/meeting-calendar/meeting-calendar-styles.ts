import { css } from 'lit';

export const calendarStyles = css`
  .head,
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
