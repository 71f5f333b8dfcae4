/** Combining marks that Unicode's canonical decomposition sets free. */
const MARKS = /\p{M}+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

/**
 * A text as a search sees it: words in small letters, without accents or punctuation, a blank between them.
 * @example fold('L’Île-de-France') === 'l ile de france'
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(BETWEEN_WORDS, ' ')
    .trim();
}
