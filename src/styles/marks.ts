import { css } from 'lit';

/** The colours of the level marks; see `levelMark`. */
export const marks = css`
  .mark {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    fill: currentColor;
    color: var(--_text-quiet);
  }
  .mark-1 {
    color: var(--_level-1);
  }
  .mark-2 {
    color: var(--_level-2);
  }
  .mark-3 {
    color: var(--_level-3);
  }
  .mark-4 {
    color: var(--_level-4);
  }
  .mark-5 {
    color: var(--_level-5);
  }
  .mark-6 {
    color: var(--_level-6);
  }
  @media (forced-colors: active) {
    .mark {
      color: CanvasText;
    }
  }
`;
