import { css } from 'lit';

/** Fields: labels above, hints under them, native controls drawn once. */
export const fieldStyles = css`
  .field {
    display: grid;
    gap: var(--_space-1);
  }
  .field > label:not(.choice),
  .field > legend {
    font-weight: 600;
  }
  .field > legend {
    margin-block-end: var(--_space-1);
  }
  .hint {
    font-size: var(--_size-s);
  }
  .hint bdi {
    display: block;
    /* In its own direction, at the side of the page's. */
    text-align: match-parent;
  }
  .field-error {
    display: flex;
    gap: var(--_space-2);
    color: var(--_error);
    font-weight: 600;
  }
  .field-error .icon {
    margin-block-start: 0.15em;
  }
  .field:has(> .field-error) {
    padding-inline-start: var(--_space-3);
    border-inline-start: 0.25em solid var(--_error);
  }
  input,
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    /* Below 16 px a phone zooms in on what is being typed. */
    font-size: max(16px, 1em);
    line-height: 1.4;
  }
  textarea {
    resize: block;
  }
  select {
    text-overflow: ellipsis;
  }
  [aria-invalid='true']:not(fieldset) {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    inline-size: 1.25em;
    min-block-size: 0;
    block-size: 1.25em;
    margin-block-start: 0.1em;
    accent-color: var(--_accent);
  }
  .choice {
    display: flex;
    align-items: flex-start;
    gap: var(--_space-3);
    min-block-size: 2em;
    padding-block: var(--_space-1);
    font-weight: 400;
    cursor: pointer;
  }
  .field.tick > .hint {
    padding-inline-start: calc(1.25em + var(--_space-3));
  }
`;
