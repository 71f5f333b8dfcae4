import { css } from 'lit';

/** A meeting in full, in a dialog or in the page. */
export const meetingStyles = css`
  dialog {
    /* Where text is twice as large its margins do not take the room that it needs. */
    inline-size: min(44em, 100vi - min(2em, 10vi));
    max-block-size: calc(100vb - 2em);
    padding: var(--_space-6);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 1em 3em rgb(0 0 0 / 25%);
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .dialog-body,
  .page {
    container-type: inline-size;
  }
  .dialog-head {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--_space-4);
    margin-block-end: var(--_space-3);
  }
  .dialog-head .button {
    margin: calc(var(--_space-2) * -1) max(var(--_space-3) * -1, -6vi) 0 0;
  }
  .meeting-title {
    font-size: min(var(--_size-xl), 11cqi);
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
    outline: none;
    max-block-size: 8em;
    overflow: auto;
  }
  .page-head {
    margin-block: var(--_space-2) var(--_space-3);
    outline: none;
  }
  .back {
    margin-inline-start: calc(var(--_space-3) * -1);
  }
  .lead {
    max-inline-size: var(--_measure);
    margin-block-start: var(--_space-2);
    font-size: 1.05em;
  }
  .image {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: 20em;
    margin-block-start: var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    object-fit: cover;
  }
  .details {
    display: grid;
    grid-template-columns: minmax(6em, auto) 1fr;
    gap: var(--_space-3) var(--_space-6);
    margin-block: var(--_space-4);
    padding-block: var(--_space-4);
    border-block: 1px solid var(--_border);
  }
  .details dt {
    color: var(--_text-quiet);
  }
  .details dd {
    min-inline-size: 0;
  }
  .details .levels,
  .details .fact {
    color: inherit;
    font-size: 1em;
  }
  .details time {
    font-variant-numeric: tabular-nums;
  }
  /* A line breaks between the clocks before it breaks within one. */
  .clock {
    display: inline-block;
  }
  .line-below {
    display: block;
  }
  .line-below .icon {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-start: 0.3em;
    vertical-align: -0.1em;
  }
  .quiet {
    color: var(--_text-quiet);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  .description,
  .rich-text {
    display: grid;
    gap: var(--_space-3);
    max-inline-size: var(--_measure);
  }
  .rich-text :is(ul, ol) {
    padding-inline-start: 1.4em;
    list-style: disc;
  }
  .rich-text ol {
    list-style: decimal;
  }
  .rich-text blockquote {
    padding-inline-start: var(--_space-4);
    border-inline-start: 0.2em solid var(--_border);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    margin-block-start: var(--_space-6);
  }
  .actions > :first-child:not(.button) > .plain {
    margin-inline-start: calc(var(--_space-3) * -1);
  }
  .actions .button:first-child:not(.plain) {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .quotes {
    margin-block-start: var(--_space-6);
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_border);
  }
  @container (inline-size < 28em) {
    .details {
      grid-template-columns: 1fr;
      gap: 0;
    }
    .details dt {
      font-size: var(--_size-s);
    }
    .details dd {
      margin-block-end: var(--_space-3);
    }
  }
  /* Beside a button there is no room for «intercommunalités»: it stands above the title. */
  @container (inline-size < 16em) {
    .dialog-head {
      flex-direction: column-reverse;
      gap: 0;
    }
    .dialog-head .button {
      align-self: flex-end;
    }
    .meeting-title {
      font-size: min(var(--_size-l), 11cqi);
    }
  }
  /* Where a line has no room for a long word it is parted as its language parts it; elsewhere it may have a line of its own. */
  @container (inline-size < 12em) {
    .meeting-title {
      hyphens: auto;
      hyphenate-limit-chars: 12;
    }
  }
  @media (width < 30em) {
    dialog {
      padding: min(var(--_space-4), 6vi);
    }
  }
`;
