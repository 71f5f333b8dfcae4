import { html, type TemplateResult } from 'lit';

/** Line icons, 24 units square, one path each. */
const ICONS = {
  previous: 'm15 5-7 7 7 7',
  next: 'm9 5 7 7-7 7',
  close: 'm6 6 12 12M18 6 6 18',
  alert: 'M12 4 2.8 20h18.4ZM12 10v4.5m0 2.7v.1',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  plus: 'M12 5v14M5 12h14',
  remove: 'M5 12h14',
  external: 'M14 4h6v6m0-6-9 9m7 1v5.5H4.5V6H10',
};

export type IconName = keyof typeof ICONS;

/** An icon in the colour of the text. Always beside words, so hidden from readers. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true"><path d=${ICONS[name]} /></svg>`;
}

/** By order of level, 16 units square: disc, square, triangle, diamond, hexagon, ring; last, a bar for all the rest. */
const MARKS = [
  'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z',
  'M2 2h12v12H2Z',
  'M8 1.5 15 14H1Z',
  'm8 .8 7.2 7.2L8 15.2.8 8Z',
  'M4.4 1.8h7.2L15.2 8l-3.6 6.2H4.4L.8 8Z',
  'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 3a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Z',
  'M1.5 6.5h13v3h-13Z',
];

/**
 * The mark of a level, which tells it apart in grey too; for a `<path>` in a `<svg class="mark" viewBox="0 0 16 16">`.
 * @param order its place among the levels, from 0; marks and hues begin again after six. Below 0: a level that the
 * endpoint does not list, or every level.
 */
export function markOf(order: number): { path: string; fill: string } {
  const nth = order < 0 ? 6 : order % 6;
  // A presentation attribute: a rule a hue would weigh more. After the sixth there is no token, and the text's colour shows.
  return { path: MARKS[nth] ?? '', fill: `var(--_level-${nth + 1}, currentColor)` };
}

/** {@link markOf}, drawn. Where there are hundreds, a template that has the `<svg>` itself is drawn sooner. */
export function levelMark(order: number): TemplateResult {
  const { path, fill } = markOf(order);
  return html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} fill=${fill} /></svg>`;
}
