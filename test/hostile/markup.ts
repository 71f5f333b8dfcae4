/** What no template of ours makes, whatever the data. */
const NEVER =
  'script, iframe, frame, object, embed, link, style, base, meta, template, portal, video, audio, source, math, applet, marquee, foreignObject, animate, set, image, area';
/** Where an address may stand. */
const ADDRESSES = [
  'href',
  'src',
  'srcset',
  'action',
  'formaction',
  'data',
  'poster',
  'cite',
  'ping',
  'background',
  'xlink:href',
  'manifest',
];
/** Numbers that a view hands to its sheet through the CSSOM. */
const OUR_STYLE = /^(?:--[a-z-]+:\s?-?[\d.]+(?:;\s?|$))*$/;
const SAFE = /^(?:https?|mailto|tel):/;

/** Everything in an element's shadow roots. */
export function everything(root: Element | ShadowRoot): Element[] {
  const elements = [...root.querySelectorAll('*')];
  return [...elements, ...elements.flatMap(({ shadowRoot }) => (shadowRoot ? everything(shadowRoot) : []))];
}

/** What stands in an element that should not: markup that data made, or a way to run something. */
export function faultsIn(host: Element): string[] {
  const { shadowRoot } = host;
  if (!shadowRoot) throw new Error(`<${host.localName}> shows nothing`);
  const faults: string[] = [];
  for (const element of everything(shadowRoot)) {
    const tag = element.localName;
    if (element.matches(NEVER)) faults.push(`<${tag}>`);
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || name === 'srcdoc' || (name === 'style' && !OUR_STYLE.test(value)))
        faults.push(`<${tag} ${name}="${value}">`);
      // A fragment stays where it is.
      if (ADDRESSES.includes(name) && !value.startsWith('#') && !SAFE.test(value))
        faults.push(`<${tag} ${name}="${value}">`);
    }
    if (tag === 'img' && element.getAttribute('referrerpolicy') !== 'no-referrer')
      faults.push('<img> that tells who asks');
    if (tag === 'use') faults.push('<use>');
  }
  return faults;
}

/** The kinds of element in an element's shadow roots. */
export function tagsIn(host: Element): Set<string> {
  return new Set(host.shadowRoot ? everything(host.shadowRoot).map(({ localName }) => localName) : []);
}

/** The addresses that an element leads to or loads. */
export function addressesIn(host: Element): string[] {
  const elements = host.shadowRoot ? everything(host.shadowRoot) : [];
  return elements.flatMap((element) =>
    ADDRESSES.map((name) => element.getAttribute(name)).filter((value) => value !== null && !value.startsWith('#')),
  ) as string[];
}
