/** Combining marks that Unicode's decomposition sets free, and what is there to break lines: soft hyphens, joiners. */
const MARKS = /[\p{M}\p{Cf}]+/gu;
/** Unicode counts the ʻokina of Polynesian names as a letter; who types them types an apostrophe. */
const BETWEEN_WORDS = /[^\p{L}\p{N}]+|[\u02b9-\u02bf]+/gu;

/**
 * A text as a search sees it: words in small letters, without accents or punctuation, a blank between them.
 * @example fold('L’Île-de-France') === 'l ile de france'
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(BETWEEN_WORDS, ' ')
    .trim();
}
