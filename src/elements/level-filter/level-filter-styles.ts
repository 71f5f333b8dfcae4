import { css } from 'lit';

export const filterStyles = css`
  legend {
    margin-block-end: var(--_space-3);
    font-weight: 650;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .option {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.5em;
    padding: var(--_space-1) var(--_space-3);
    border: 1px solid var(--_border-strong);
    border-radius: 1.25em;
  }
  .option:hover {
    background: var(--_accent-soft);
  }
  /* An outline, because forced colours keep it. */
  .option:has(:checked) {
    outline: 0.15em solid var(--_accent);
    outline-offset: -0.15em;
    background: var(--_accent-soft);
  }
  .option:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 0.15em;
  }
  /* The box itself stays a real check box, drawn over by the whole chip. */
  .option input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .option .icon,
  .option .mark {
    inline-size: 0.9em;
    block-size: 0.9em;
  }
  .option .icon {
    display: none;
    stroke-width: 3;
    color: var(--_accent);
    /* A drawing with a colour of its own would keep it. */
    forced-color-adjust: auto;
  }
  .option:has(:checked) .icon {
    display: block;
  }
  .option:has(:checked) .mark {
    display: none;
  }
  .count {
    flex: none;
    min-inline-size: 1.2em;
    color: var(--_text-quiet);
    font-size: var(--_size-s);
    font-variant-numeric: tabular-nums;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
    min-block-size: 2.5em;
    margin-block: var(--_space-3);
    color: var(--_text-quiet);
  }
  @media print {
    .facets {
      display: none;
    }
  }
`;
