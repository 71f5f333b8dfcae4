import './browser-names.ts';
import type { CSSResultOrNative, PropertyValues } from 'lit';
import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { LoadError, type Network } from '../network/index.ts';
import { reportFailure } from '../network/report.ts';
import { KeptRoot, withDocument } from './browser-names.ts';

/** How long the parts of an element may take to be loaded from the disk, in milliseconds. */
const LOADING_MS = 10_000;

/** What of an element is called here that is nobody else's to call. */
interface Drawable {
  attributeChangedCallback(name: string, old: string | null, value: string | null): void;
  willUpdate(changed: PropertyValues): void;
  render(): unknown;
  readonly localize: { readonly ready: boolean; hostUpdate(): void };
}

export interface ElementClass {
  new (): HTMLElement;
  readonly elementStyles: CSSResultOrNative[];
  readonly observedAttributes: string[];
}

/** Lit's renderer wants to know in whose shadow root the slots stand. */
class Host extends ElementRenderer {}

/** An element of ours in Node: never connected, drawn when asked. */
export class StillElement {
  readonly #class: ElementClass;
  readonly #drawn: Drawable;
  readonly #network: Network;
  readonly #root = new KeptRoot();
  /** Whether a part was on its way when it was last drawn. */
  #unfinished = false;

  /** @param tag its name, by which it tells of attributes that it does not understand */
  constructor(tag: string, element: ElementClass, attributes: ReadonlyMap<string, string>, network: Network) {
    this.#class = element;
    this.#network = network;
    const made = new element();
    // Instead of what only a connected element finds out.
    Object.defineProperties(made, {
      localName: { value: tag },
      network: { value: network },
      shadowRoot: { value: this.#root },
      renderRoot: { value: this.#root },
      // Bars stand where a part is still to come: here nobody sees them, and it is drawn again.
      renderSkeleton: { value: () => void (this.#unfinished = true) },
      children: { value: [] },
      closest: { value: () => ({ getAttribute: (name: string) => attributes.get(name) ?? null }) },
    });
    this.#drawn = made as HTMLElement & Drawable;
    for (const [name, value] of attributes) this.#drawn.attributeChangedCallback(name, null, value);
  }

  /**
   * Draws until no part is on its way any more: a language, a view, the meetings of its days.
   * @throws LoadError where those meetings cannot be had
   * @throws Error where another part does not come
   */
  async draw(once: (draw: () => string) => string): Promise<string> {
    let late = Date.now() + LOADING_MS;
    this.#drawn.localize.hostUpdate();
    for (;;) {
      const drawn = this.#drawn.localize.ready && once(() => this.#draw());
      const days = this.#network.windows?.shown ?? 'ready';
      if (days instanceof LoadError) {
        // On a page it is said where the days would stand.
        reportFailure(days);
        throw days;
      }
      if (days === 'loading') {
        await this.#change();
        // A request has a deadline of its own.
        late = Date.now() + LOADING_MS;
        continue;
      }
      if (drawn && !this.#unfinished) return drawn;
      if (Date.now() > late) throw new Error('A part of the element could not be loaded.');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** Waits until something else is known of the network. */
  #change(): Promise<void> {
    return new Promise((resolve) => {
      const end = this.#network.subscribe(() => {
        end();
        resolve();
      });
    });
  }

  /** The sheets of the element and of what was drawn, in their order. */
  get styles(): string {
    const own = this.#class.elementStyles.map((style) => ('cssText' in style ? style.cssText : ''));
    return [...own, ...this.#root.adoptedStyleSheets.map(({ text }) => text)].join('\n');
  }

  #draw(): string {
    this.#unfinished = false;
    this.#drawn.willUpdate(new Map());
    const info = { customElementHostStack: [new Host('div')] };
    return withDocument(() => collectResultSync(render(this.#drawn.render(), info)));
  }
}
