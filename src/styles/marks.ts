import { css } from 'lit';

/** The colours of the level marks; see `levelMark`. */
export const marks = css`
  .mark {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    color: var(--_text-quiet);
  }
  @media (forced-colors: active) {
    .mark path {
      fill: CanvasText;
    }
  }
`;
