/** An element, the host of the shadow root that it stands in, the host of that one’s, and so on outwards. */
export function* outwards(element: Element): Generator<Element, undefined> {
  for (let at: Element | undefined = element; at;) {
    yield at;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
}

/** `Element.closest` that goes on from a shadow root to its host. */
export function closest(element: Element, selector: string): Element | undefined {
  for (const at of outwards(element)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return undefined;
}
