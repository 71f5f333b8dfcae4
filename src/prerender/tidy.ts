import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What does nothing without a script. */
const CONTROLS = new Set(['button', 'input', 'select', 'textarea']);

/**
 * Makes of an element's markup one to read: without the marks that Lit leaves for itself, and with nothing that looks
 * as if it could be pressed. What was in `style` attributes becomes rules: a Content-Security-Policy can permit a style
 * element by one hash, and attributes only one by one.
 */
export function tidy(markup: string): { markup: string; rules: string } {
  const fragment = parseFragment(markup);
  const places: string[] = [];
  tidyInside(fragment, places);
  return {
    markup: serialize(fragment),
    rules: places.map((place, nth) => `[data-place="${nth}"] { ${place} }`).join('\n'),
  };
}

/** @param places the values of `style`, each once */
function tidyInside(parent: Tree.ParentNode, places: string[]): void {
  parent.childNodes = parent.childNodes.filter(({ nodeName }) => nodeName !== '#comment');
  for (const child of parent.childNodes) {
    if (!('attrs' in child)) continue;
    withoutClock(child);
    placeByRule(child, places);
    if (child.attrs.some(({ name, value }) => name === 'class' && value === 'title')) asText(child);
    else if (CONTROLS.has(child.tagName)) child.attrs.push({ name: 'inert', value: '' });
    tidyInside(child, places);
  }
}

/** The week's line for «now» would be wrong a minute later, and with it the hash of the style. */
function withoutClock(element: Tree.Element): void {
  const isNow = element.attrs.some(({ name, value }) => name === 'style' && value.startsWith('--now:'));
  if (!isNow) return;
  element.attrs = element.attrs.filter(({ name }) => name !== 'style');
  for (const attr of element.attrs) if (attr.name === 'class') attr.value = attr.value.replace(/ now$/, '');
}

function placeByRule({ attrs }: Tree.Element, places: string[]): void {
  const at = attrs.findIndex(({ name }) => name === 'style');
  const [style] = at < 0 ? [] : attrs.splice(at, 1);
  if (!style?.value) return;
  if (!places.includes(style.value)) places.push(style.value);
  attrs.push({ name: 'data-place', value: String(places.indexOf(style.value)) });
}

/** A title that opens a dialog is first of all a title. */
function asText(title: Tree.Element): void {
  title.tagName = title.nodeName = 'span';
  title.attrs = title.attrs.filter(({ name }) => name === 'class' || name === 'part');
}
