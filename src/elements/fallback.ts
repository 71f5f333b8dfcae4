/** Whether the page put something inside the tag that is better than bars: a link, or the list as it was. */
export function hasFallback(host: Element): boolean {
  return [...host.children].some((child) => child.localName !== 'script' && !child.slot);
}
