import { closest } from './closest.ts';

/**
 * The language an element is read in: `lang` of the nearest ancestor that has one, through shadow roots too
 * (HTML living standard, «the language of a node»). A tag that is no BCP 47 tag counts as none.
 */
export function languageOf(element: Element): string | undefined {
  try {
    return Intl.getCanonicalLocales(closest(element, '[lang]:not([lang=""])')?.getAttribute('lang') ?? [])[0];
  } catch {
    return undefined;
  }
}
