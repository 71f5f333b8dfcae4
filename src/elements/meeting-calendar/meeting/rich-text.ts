import { reportPart } from '../../report-part.ts';

const made = new Map<string, HTMLElement>();

/**
 * A description that an endpoint wrote as markup, made anew from what is harmless in it: an endpoint may be anybody's.
 * What reads it is fetched only then; where it cannot be, the text without its markup is shown.
 * @param base what addresses are relative to
 * @returns an element that is filled a moment later; the same one for the same text
 */
export function richText(markup: string, base: string): HTMLElement {
  const key = `${base} ${markup}`;
  const known = made.get(key);
  if (known) return known;
  const element = document.createElement('div');
  element.className = 'rich-text';
  // Only what is open needs to be kept.
  made.clear();
  made.set(key, element);
  void import('./markup-reader.ts').then(
    ({ readMarkup }) => element.append(readMarkup(markup, base)),
    (error: unknown) => {
      reportPart('descriptionHtml', error);
      element.textContent = markup.replace(/<[^>]*>/g, ' ');
    },
  );
  return element;
}
