import { safeLink } from '../../../contract/index.ts';
import { reportPart } from '../../report-part.ts';

/** What a description is made of; nothing that loads, runs or changes how its surroundings look. */
const ELEMENTS = ['p', 'br', 'strong', 'b', 'em', 'i', 'ul', 'ol', 'li', 'blockquote', 'a'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const made = new Map<string, HTMLElement>();

/**
 * A description that an endpoint wrote as markup, cleaned again here: an endpoint may be anybody's. By DOMPurify,
 * fetched only then (11 kB; its Trusted Types policy is named `dompurify`): the browser's own `setHTML` reports a breach
 * of the page's policy for every handler that it takes out. Where it cannot, the text without its markup is shown.
 * @returns an element that is filled at once or a moment later; the same one for the same text
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
  void fill(element, markup, base).catch((error: unknown) => {
    reportPart('descriptionHtml', error);
    element.textContent = markup.replace(/<[^>]*>/g, ' ');
  });
  return element;
}

async function fill(element: HTMLElement, markup: string, base: string): Promise<void> {
  const { default: purify } = await import('dompurify');
  if (!purify.isSupported) throw new Error('no sanitizer');
  element.replaceChildren(
    purify.sanitize(markup, {
      ALLOWED_TAGS: [...ELEMENTS, ...HEADINGS],
      ALLOWED_ATTR: ['href'],
      RETURN_DOM_FRAGMENT: true,
    }),
  );
  // In the same task: no link of the endpoint's is ever in the page as it was written.
  mend(element, base);
}

/**
 * Addresses are relative to the endpoint, never to the host page, and only safe ones are links. Headings are bold lines:
 * their ranks belong to another page's outline.
 */
function mend(element: Element, base: string): void {
  for (const link of element.querySelectorAll('a')) {
    const href = safeLink(link.getAttribute('href'), base);
    if (href) link.href = href;
    else link.removeAttribute('href');
    link.rel = 'external noreferrer';
  }
  for (const heading of element.querySelectorAll(HEADINGS.join())) {
    const strong = document.createElement('strong');
    strong.append(...heading.childNodes);
    const line = document.createElement('p');
    line.append(strong);
    heading.replaceWith(line);
  }
}
