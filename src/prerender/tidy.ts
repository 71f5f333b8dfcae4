import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What does nothing without a script. */
const CONTROLS = new Set(['button', 'input', 'select', 'textarea']);

/**
 * Makes of an element's markup one to read: without the marks that Lit leaves for itself, and with nothing that looks
 * as if it could be pressed.
 */
export function tidy(markup: string): string {
  const fragment = parseFragment(markup);
  tidyInside(fragment);
  return serialize(fragment);
}

function tidyInside(parent: Tree.ParentNode): void {
  parent.childNodes = parent.childNodes.filter(({ nodeName }) => nodeName !== '#comment');
  for (const child of parent.childNodes) {
    if (!('attrs' in child)) continue;
    if (child.attrs.some(({ name, value }) => name === 'class' && value === 'title')) asText(child);
    else if (CONTROLS.has(child.tagName)) child.attrs.push({ name: 'inert', value: '' });
    tidyInside(child);
  }
}

/** A title that opens a dialog is first of all a title. */
function asText(title: Tree.Element): void {
  title.tagName = title.nodeName = 'span';
  title.attrs = title.attrs.filter(({ name }) => name === 'class' || name === 'part');
}
