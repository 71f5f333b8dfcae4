import type { TestimonialInput } from '../../../src/contract/index.ts';
import { el } from '../dom.ts';

/** What a page without our element would write for one testimonial; every carousel but ours and lit's shows this. */
export function plainFigure({ quote, author }: TestimonialInput): HTMLElement {
  const { name, photo, role, organization } = author;
  const portrait = el('span', 'portrait', el('span', '', initials(name)));
  if (photo) {
    const image = el('img');
    Object.assign(image, { alt: plain(photo.alt), loading: 'lazy', width: 56, height: 56, src: photo.src });
    portrait.append(image);
  }
  const details = [role, organization].map((text) => el('span', 'role', plain(text)));
  return el(
    'figure',
    '',
    el('blockquote', '', el('p', '', plain(quote))),
    el('figcaption', '', portrait, el('span', 'who', el('span', 'name', name), ...details)),
  );
}

/** The invented texts are plain strings. */
export const plain = (text: unknown): string => (typeof text === 'string' ? text : '');

export function initials(name: string): string {
  const words = name.split(' ');
  return `${words[0]?.[0] ?? ''}${words.at(-1)?.[0] ?? ''}`;
}

export const position = (index: number, total: number): string => `${index + 1} / ${total}`;
