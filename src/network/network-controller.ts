import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closest } from '../i18n/closest.ts';
import { networkContext } from './context.ts';
import type { Network } from './network.ts';
import { getPageEndpoint, leaseNetwork, type Lease, type Source } from './registry.ts';
import { inlineData } from './inline-data.ts';

/** What an element must say for its network to be found. */
export interface NetworkHost extends ReactiveControllerHost, HTMLElement {
  endpoint: string;
  group: string;
  data: unknown;
  readonly hasUpdated: boolean;
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
  #source: Source | undefined;
  #unsubscribe: (() => void) | undefined;
  #shown: readonly unknown[] = [];
  /** Whoever provides a network keeps this and calls it again when it gives another (Context Community Protocol). */
  readonly #take = (provided: Network | undefined, unprovide?: () => void): void => {
    if (this.#unprovide !== unprovide) this.#unprovide?.();
    this.#unprovide = unprovide;
    this.#provided = provided;
    this.#find();
  };

  readonly #ask = (): void => {
    this.#host.dispatchEvent(new ContextEvent(networkContext, this.#host, this.#take, true));
    // Before its first update a host has not been told yet what was set on it before it was defined.
    if (this.#host.hasUpdated) this.#find();
  };

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
    // A host asks in its first `willUpdate` already, which comes before the controllers' turn.
    if (!this.#network) this.#find();
    return this.#network;
  }

  hostConnected(): void {
    // A provider that comes later announces itself, and is asked then: elements may be upgraded in any order.
    document.addEventListener('context-provider', this.#ask);
    this.#ask();
  }

  hostUpdate(): void {
    this.#find();
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#ask);
    this.#unprovide?.();
    this.#unprovide = this.#provided = undefined;
    this.#use();
  }

  #find(): void {
    const host = this.#host;
    if (!host.isConnected) return;
    const data: unknown = host.data ?? inlineData(host);
    if (data === undefined && !host.endpoint) {
      if (this.#provided) {
        if (this.#provided !== this.#network) this.#use(this.#provided);
        return;
      }
      // Inside an <anacej-network> that is not defined yet, or has just been, its network is worth waiting for.
      if (this.#unprovide || closest(host, 'anacej-network:not(:defined)')) return;
    }
    const source = { localName: host.localName, group: host.group, endpoint: host.endpoint || getPageEndpoint(), data };
    if (
      this.#lease &&
      this.#source?.endpoint === source.endpoint &&
      this.#source.group === source.group &&
      this.#source.data === data
    )
      return;
    this.#source = source;
    const lease = leaseNetwork(source);
    this.#use(lease.network, lease);
  }

  #use(network?: Network, lease?: Lease): void {
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
