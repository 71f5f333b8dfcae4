import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const PATHS = {
  previous: svg`<path d="m15 5-7 7 7 7"/>`,
  next: svg`<path d="m9 5 7 7-7 7"/>`,
  close: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
  place: svg`<path d="M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.5C5 14.8 12 21 12 21Z"/><circle cx="12" cy="9.5" r="2.25"/>`,
  screen: svg`<rect x="3" y="4.5" width="18" height="12" rx="1.5"/><path d="M9 20h6"/>`,
  clock: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>`,
  seat: svg`<circle cx="12" cy="8" r="3.5"/><path d="M5 20c.5-4 3.3-6 7-6s6.5 2 7 6"/>`,
  alert: svg`<path d="M12 4 2.75 20h18.5L12 4Z"/><path d="M12 10v4.5M12 17.2v.1"/>`,
  check: svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`,
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
  remove: svg`<path d="M5 12h14"/>`,
  external: svg`<path d="M14 4h6v6M20 4l-9 9M18 14v5.5H4.5V6H10"/>`,
  document: svg`<path d="M6 3h8l4 4v14H6z"/><path d="M14 3v4h4"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof PATHS;

/** One of our own line icons, 24 units square, drawn in the colour of the text. Always beside words, so hidden from readers. */
export function icon(name: IconName): TemplateResult {
  const directional = name === 'previous' || name === 'next' ? ' directional' : '';
  return html`<svg class="icon${directional}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${PATHS[name]}</svg>`;
}

/** By order of level: disc, square, triangle, diamond, hexagon, ring. A level is known by its mark in grey too. */
const MARKS = [
  svg`<circle cx="8" cy="8" r="6.5"/>`,
  svg`<rect x="2" y="2" width="12" height="12" rx="1"/>`,
  svg`<path d="M8 1.5 15 14H1Z"/>`,
  svg`<path d="m8 .8 7.2 7.2L8 15.2.8 8Z"/>`,
  svg`<path d="M4.4 1.8h7.2L15.2 8l-3.6 6.2H4.4L.8 8Z"/>`,
  svg`<circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="3"/>`,
];

/**
 * The mark of a level.
 * @param order its place among the levels, from 0; marks and hues begin again after six. Below 0: a level that the
 * endpoint does not list, or every level.
 */
export function levelMark(order: number): TemplateResult {
  const nth = order < 0 ? -1 : order % MARKS.length;
  return html`<svg class="mark mark-${nth + 1}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    ${MARKS[nth] ?? svg`<path d="M1.5 8h13" stroke="currentColor" stroke-width="3"/>`}
  </svg>`;
}
