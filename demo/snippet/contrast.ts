import { contrast, SURFACE } from '../../src/embed/colour.ts';

export { SURFACE };

/** What text needs to be read (WCAG 2.2, 1.4.3, level AA). */
const FOR_TEXT = 4.5;

/** What one colour on another comes to, in words and numbers. */
export interface Judgement {
  /** 1 to 21. */
  ratio: number;
  enough: boolean;
  /** French, complete: «Texte sur fond clair : 5,12 pour 1. Lisible : il faut 4,5 pour 1.» */
  sentence: string;
}

/** @param what the pair in words, as the sentence begins with it */
export function judge(what: string, foreground: string, background: string): Judgement {
  const ratio = contrast(foreground, background);
  const enough = ratio >= FOR_TEXT;
  const verdict = enough ? 'Lisible' : 'Trop peu lisible';
  return {
    ratio,
    enough,
    sentence: `${what}\u202F: contraste de ${inFrench(ratio)} pour 1. ${verdict}\u202F: il faut au moins ${inFrench(FOR_TEXT)} pour 1 (WCAG 2.2, 1.4.3).`,
  };
}

/** Rounded down: 4.499 must not be said to be 4.5. */
function inFrench(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toLocaleString('fr-FR');
}
