import { pickText, type NetworkDocument, type Text } from '../../../src/contract/index.ts';
import type { Language } from '../languages.ts';
import { en } from './words/en.ts';
import { fr, type PageWords } from './words/fr.ts';

/** The pages' own words. */
export function wordsIn(language: Language): PageWords {
  return { fr, en }[language];
}

/** A text of the document for this page's reader. */
export function textIn({ network }: NetworkDocument, language: Language): (value: Text | null | undefined) => string {
  return (value) => pickText(value, [language, network.language]).text;
}
