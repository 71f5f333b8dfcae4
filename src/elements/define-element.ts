import { installContextRoot } from '../network/index.ts';

/**
 * Registers an element once: a second copy of the library on a page, of this version or another, leaves the first
 * in place and says so.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  installContextRoot();
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  else if (known !== element) {
    console.warn(
      `[anacej-rencontres] <${tag}> est déjà défini sur cette page, cette copie est ignorée / is already defined on this page, this copy is ignored`,
    );
  }
}
