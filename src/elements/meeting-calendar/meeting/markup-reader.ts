import { Parser } from 'htmlparser2';
import { safeLink } from '../../../contract/index.ts';

/** What a description is made of; nothing that loads, runs or changes how its surroundings look. */
const KEPT = new Set(['p', 'br', 'strong', 'b', 'em', 'i', 'ul', 'ol', 'li', 'blockquote', 'a']);
const HEADING = /^h[1-6]$/;
/** Elements whose text is not for reading. */
const DROPPED = new Set(
  'script style template title textarea select noscript noembed noframes iframe object svg math xmp plaintext'.split(
    ' ',
  ),
);

/**
 * Markup as elements of our own making. It is read by a library that touches no document, because a browser that
 * parses a handler or a style reports a breach of the page's policy (CSP), also where nothing of it is kept. Every
 * element is created by name from a short list; of attributes only the addresses of links remain. Headings become bold
 * lines: their ranks belong to another page's outline.
 * @param base what addresses are relative to: the endpoint, never the host page
 */
export function readMarkup(markup: string, base: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  /** Where text goes, element by element; `undefined` inside what is dropped. */
  const open: (Node | undefined)[] = [fragment];
  const parser = new Parser({
    onopentag(name, attributes) {
      const around = open.at(-1);
      open.push(around && !DROPPED.has(name) ? enter(around, name, attributes) : undefined);
    },
    ontext(text) {
      open.at(-1)?.appendChild(document.createTextNode(text));
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(markup);
  return fragment;

  /** @returns where the content of the element goes: what wraps text without saying anything is passed over */
  function enter(around: Node, name: string, attributes: Record<string, string>): Node {
    if (HEADING.test(name)) return add(add(around, 'p'), 'strong');
    if (!KEPT.has(name)) return around;
    const element = add(around, name);
    const href = safeLink(attributes['href'], base);
    if (element instanceof HTMLAnchorElement && href) {
      element.href = href;
      element.rel = 'external noreferrer';
    }
    return element;
  }
}

function add(around: Node, name: string): HTMLElement {
  return around.appendChild(document.createElement(name));
}
