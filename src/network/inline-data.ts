/**
 * The text of an inline `<script type="application/json">` child, or `undefined` where there is none. Browsers do
 * not run it, and a page with a strict CSP may carry it.
 */
export function inlineData(host: Element): string | undefined {
  for (const child of host.children) {
    if (child.localName === 'script' && child.getAttribute('type') === 'application/json') return child.textContent;
  }
  return undefined;
}
