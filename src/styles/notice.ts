import { css } from 'lit';

/** A message that stands apart from the text: a warning, or with `error` a failure. */
export const notice = css`
  .notice {
    padding: var(--_space-3) var(--_space-4);
    border-inline-start: 0.25em solid var(--_warning);
    background: var(--_surface-raised);
  }
  .notice.error {
    border-color: var(--_error);
    background: var(--_error-soft);
  }
`;
