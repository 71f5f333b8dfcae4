/**
 * The language an element is read in: `lang` of the nearest ancestor that has one, through shadow roots too
 * (HTML living standard, «the language of a node»). A tag that is no BCP 47 tag counts as none.
 */
export function languageOf(element: Element): string | undefined {
  for (
    let node: Node | null = element;
    node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
  ) {
    const tag = node instanceof Element ? node.getAttribute('lang') : null;
    if (tag) return canonical(tag);
  }
  return undefined;
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
