/**
 * The names of a browser that Lit and our elements read where there is none, each as little as they need: style sheets
 * keep their text, observers never call. Imported before Lit, which looks once whether sheets can be adopted.
 */
class KeptSheet {
  text = '';

  /** Lit asks whether there is one. */
  replace(text: string): Promise<this> {
    this.replaceSync(text);
    return Promise.resolve(this);
  }

  replaceSync(text: string): void {
    this.text = text;
  }
}

/** Where an element in Node keeps the sheets that it adopts. */
export class KeptRoot {
  readonly adoptedStyleSheets: KeptSheet[] = [];

  /** Nothing is drawn into it. */
  querySelector(): null {
    return null;
  }
}

class KeptDocument extends KeptRoot {}
// Lit looks for the name on the prototype.
Object.defineProperty(KeptDocument.prototype, 'adoptedStyleSheets', { value: [], writable: true });

/** The document there is while something is drawn, and only then: others in this process may look for one. */
export function withDocument<T>(draw: () => T): T {
  const known = Object.getOwnPropertyDescriptor(globalThis, 'document');
  Object.defineProperty(globalThis, 'document', { value: new KeptDocument(), configurable: true });
  try {
    return draw();
  } finally {
    if (known) Object.defineProperty(globalThis, 'document', known);
    else Reflect.deleteProperty(globalThis, 'document');
  }
}

class IdleObserver {
  readonly observe = (): void => {};
  readonly unobserve = (): void => {};
  readonly disconnect = (): void => {};
}

/** Node 20 does not have it yet. */
function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const NAMES = {
  CSSStyleSheet: KeptSheet,
  Document: KeptDocument,
  ShadowRoot: KeptRoot,
  ResizeObserver: IdleObserver,
  IntersectionObserver: IdleObserver,
};
for (const [name, value] of Object.entries(NAMES)) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
// A machine that asks for a document is on some network; Node 20 has no navigator, later ones say nothing of the line.
if (!('navigator' in globalThis)) Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
if (!('onLine' in navigator)) Object.defineProperty(navigator, 'onLine', { value: true, configurable: true });
if (!('groupBy' in Map)) Object.defineProperty(Map, 'groupBy', { value: groupBy, configurable: true, writable: true });
