import { css } from 'lit';

/** Buttons, links and focus as every element draws them. Targets are at least 24 px (WCAG 2.5.8), buttons 2.5em. */
export const controls = css`
  :where(a) {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  :where(a:hover) {
    text-decoration-thickness: 0.12em;
  }
  :where(button) {
    margin: 0;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 0.15em;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: 2.5em;
    padding: var(--_space-1) var(--_space-3);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
  }
  .button:hover {
    background: var(--_accent-soft);
  }
  .button.plain {
    border-color: transparent;
  }
  .button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* French and English from left to right, «9 h 30» and not «h 30 9», where the host's page goes the other way. */
  :host(:dir(rtl)) {
    --_start: right;
    --_end: left;
  }
  :where(:host(:dir(rtl)) .root *) {
    unicode-bidi: plaintext;
  }
  :host(:dir(rtl)) :is(.icon.previous, .icon.next) {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
    .button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
  @media print {
    .button,
    .no-print {
      display: none !important;
    }
  }
`;
