import { reportPart } from './report-part.ts';

/**
 * Registers an element once: a second copy of the library on a page, of this version or another, leaves the first
 * in place and says so.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  else if (known !== element) {
    reportPart(`<${tag}>`, 'déjà défini sur cette page / already defined on this page');
  }
}
