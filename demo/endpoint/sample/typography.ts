const NARROW = '\u202F';
const NO_BREAK = '\u00A0';

/**
 * Sets French text as a printer would: apostrophes, no-break spaces inside guillemets, narrow ones before `; : ? !`
 * and in numbers. The sample is written with plain spaces so that it stays legible in the source.
 */
function typesetText(text: string): string {
  return text
    .replace(/(\p{L})'/gu, '$1’')
    .replace(/ ([;?!:])/g, `${NARROW}$1`)
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/ »/g, `${NO_BREAK}»`)
    .replace(/ –/g, `${NO_BREAK}–`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NARROW}`)
    .replace(/(\d) (h|ans|%)(?!\p{L})( (?=\d))?/gu, (_, number: string, unit: string, minutes?: string) =>
      [number, NO_BREAK, unit, minutes ? NO_BREAK : ''].join(''),
    );
}

/** The same value with every French text in it typeset; addresses, dates and ids hold nothing that changes. */
export function typeset<T>(value: T): T {
  return deep(value) as T;
}

function deep(value: unknown): unknown {
  if (typeof value === 'string') return /^https?:/.test(value) ? value : typesetText(value);
  if (Array.isArray(value)) return value.map(deep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, deep(entry)]));
}
