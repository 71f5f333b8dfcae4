/**
 * A text of the contract: one string, or a map from BCP 47 language tags to strings. Exporters write the languages they
 * have no words in too, with `null` or nothing.
 * @example "Rencontre des régions"
 * @example { "fr": "Rencontre des régions", "en": "Meeting of the regions" }
 */
export type Text = string | Record<string, string | null>;

/** A text in one language, with the language it turned out to be in where that is known. */
export interface PickedText {
  text: string;
  /** BCP 47 tag; `undefined` for a plain string, which is in the language of the network. */
  language?: string;
}

/**
 * Chooses the wording a reader gets: the first of `languages` that the map has, exactly (`fr-CA`) or by its
 * primary tag (`fr`), else the first wording of the map. One that says nothing is none.
 * @param languages most wanted first: the page's language, then the network's
 */
export function pickText(text: Text | null | undefined, languages: readonly string[]): PickedText {
  if (text == null) return { text: '' };
  if (typeof text === 'string') return { text };
  const tags = (Reflect.ownKeys(text) as string[]).filter((tag) => text[tag]);
  for (const wanted of languages) {
    const primary = primaryTag(wanted);
    const language =
      tags.find((tag) => tag.toLowerCase() === wanted.toLowerCase()) ?? tags.find((tag) => primaryTag(tag) === primary);
    if (language !== undefined) return { text: text[language] ?? '', language };
  }
  const [language] = tags;
  return language === undefined ? { text: '' } : { text: text[language] ?? '', language };
}

function primaryTag(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}
