import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { networkContext } from './context.ts';
import { LoadError } from './load-error.ts';
import type { Network } from './network.ts';
import { getPageEndpoint, leaseInline, leaseNetwork, type Lease } from './registry.ts';
import { inlineData } from './inline-data.ts';

/** What an element must say for its network to be found. */
export interface NetworkHost extends ReactiveControllerHost, HTMLElement {
  endpoint: string;
  group: string;
  data: unknown;
}

/**
 * Finds an element's network and renders the element again when what it shows has changed. In this order: the
 * element's own data or `endpoint`, the nearest `<anacej-network>`, the page's default.
 */
export class NetworkController implements ReactiveController {
  readonly #host: NetworkHost;
  readonly #slices: (network: Network) => readonly unknown[];
  #provided: Network | undefined;
  #unprovide: (() => void) | undefined;
  #lease: Lease | undefined;
  #network: Network | undefined;
  #source: unknown;
  #unsubscribe: (() => void) | undefined;
  #shown: readonly unknown[] = [];

  /**
   * @param slices what the element shows of a network; it renders again when one of them is another value (`Object.is`),
   * so that a carousel sleeps while a date is being chosen
   */
  constructor(host: NetworkHost, slices: (network: Network) => readonly unknown[]) {
    this.#host = host;
    this.#slices = slices;
    host.addController(this);
  }

  /** The network that was found; `undefined` while an `<anacej-network>` around has not been defined yet. */
  get network(): Network | undefined {
    return this.#network;
  }

  hostConnected(): void {
    // Context Community Protocol: whoever provides a network keeps the callback and says when it gives another.
    const take = (provided: Network | undefined, unprovide?: () => void) => {
      if (this.#unprovide !== unprovide) this.#unprovide?.();
      this.#unprovide = unprovide;
      this.#provided = provided;
      this.#find();
    };
    this.#host.dispatchEvent(new ContextEvent(networkContext, this.#host, take, true));
    this.#find();
  }

  hostUpdate(): void {
    this.#find();
  }

  hostDisconnected(): void {
    this.#unprovide?.();
    this.#unprovide = this.#provided = undefined;
    this.#use(undefined, undefined);
  }

  #find(): void {
    const host = this.#host;
    if (!host.isConnected) return;
    const data: unknown = host.data ?? inlineData(host);
    if (data !== undefined) {
      this.#lend(
        data,
        () => leaseInline(host.group),
        (network) => void network.give(data),
      );
    } else if (host.endpoint) {
      this.#lendEndpoint(host.endpoint);
    } else if (this.#provided) {
      if (this.#provided !== this.#network) this.#use(this.#provided, undefined);
    } else if (!isInsideProvider(host)) {
      const endpoint = getPageEndpoint();
      if (endpoint !== undefined) this.#lendEndpoint(endpoint);
      else this.#lend(undefined, () => leaseInline(''), reportMissing(host));
    }
  }

  #lendEndpoint(endpoint: string): void {
    try {
      const { href } = new URL(endpoint, document.baseURI);
      this.#lend(`${href} ${this.#host.group}`, () => leaseNetwork(href, this.#host.group));
    } catch {
      this.#lend(
        endpoint,
        () => leaseInline(''),
        (network) => {
          network.fail(new LoadError('endpoint', `<${this.#host.localName} endpoint="${endpoint}">: not a URL`));
        },
      );
    }
  }

  /** Takes a lease unless the one that is held came from the same `source`. */
  #lend(source: unknown, take: () => Lease, begin?: (network: Network) => void): void {
    if (this.#lease && Object.is(this.#source, source)) return;
    const lease = take();
    this.#use(lease.network, lease);
    this.#source = source;
    begin?.(lease.network);
  }

  #use(network: Network | undefined, lease: Lease | undefined): void {
    this.#unsubscribe?.();
    this.#lease?.release();
    this.#lease = lease;
    this.#network = network;
    this.#unsubscribe = network?.subscribe(() => this.#changed());
    if (network) this.#changed();
  }

  #changed(): void {
    if (!this.#network) return;
    const slices = this.#slices(this.#network);
    if (slices.length === this.#shown.length && slices.every((slice, i) => Object.is(slice, this.#shown[i]))) return;
    this.#shown = slices;
    this.#host.requestUpdate();
  }
}

function reportMissing(host: HTMLElement) {
  return (network: Network) => {
    network.fail(
      new LoadError(
        'endpoint',
        `<${host.localName}>: no endpoint attribute, no <anacej-network> around it, no data-endpoint on the script`,
      ),
    );
  };
}

/** Whether an `<anacej-network>` stands around an element, defined yet or not: then its network is worth waiting for. */
function isInsideProvider(element: Element): boolean {
  for (
    let node: Node | null = element.parentNode;
    node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
  ) {
    if (node instanceof Element && node.localName === 'anacej-network') return true;
  }
  return false;
}
