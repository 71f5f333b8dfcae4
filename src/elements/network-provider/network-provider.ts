import { ContextProvider } from '@lit/context';
import { LitElement, css, html, type PropertyValues } from 'lit';
import { listed } from '../listed.ts';
import { property } from '../property.ts';
import {
  getPageEndpoint,
  inlineData,
  leaseNetwork,
  networkContext,
  type Lease,
  type Network,
  type Source,
} from '../../network/index.ts';

/**
 * Gives its endpoint to the elements inside it, so that it is written once. Draws nothing of its own.
 *
 * @summary One endpoint for all the elements inside.
 * @tag anacej-network
 * @slot - The elements, and anything else.
 */
export class NetworkProvider extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none !important;
    }
  `;

  /** Address of the endpoint: a JSON document as the contract says. Default: `data-endpoint` on the script tag. */
  @property() endpoint = '';

  /** Providers that name the same endpoint and the same group share one request and one selection. */
  @property() group = '';

  /** The document itself, parsed or as JSON text, instead of an endpoint: no request is made. */
  @property({ attribute: false }) data: unknown;

  /** Ids of the levels that are chosen at first, by blanks or commas. */
  @property() levels = '';

  /** Whether `levels` stay chosen: a region's own site shows its own level, and offers no choice of levels. */
  @property({ type: Boolean }) locked = false;

  readonly #provider = new ContextProvider(this, { context: networkContext });
  #lease: Lease | undefined;
  #source: Source | undefined;
  #presetOf: Network | undefined;

  /** The network the elements inside share. It can be read and its selection changed by the host page. */
  get network(): Network | undefined {
    return this.#lease?.network;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#provide();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#lease?.release();
    this.#lease = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.isConnected) return;
    this.#provide();
    if ((changed.has('levels') || changed.has('locked')) && this.hasUpdated) this.#preset();
  }

  #provide(): void {
    const data: unknown = this.data ?? inlineData(this);
    const endpoint = this.endpoint || getPageEndpoint();
    const { localName, group } = this;
    if (
      this.#lease &&
      this.#source?.endpoint === endpoint &&
      this.#source.group === group &&
      this.#source.data === data
    )
      return;
    this.#lease?.release();
    this.#source = { localName, group, endpoint, data };
    this.#lease = leaseNetwork(this.#source);
    const { network } = this.#lease;
    // An element that is only moved finds its network again, and the visitor's choice with it.
    if (network !== this.#presetOf && (this.levels || this.locked)) this.#preset();
    this.#provider.setValue(network);
  }

  #preset(): void {
    this.#presetOf = this.network;
    this.network?.preset(listed(this.levels), this.locked);
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'anacej-network': NetworkProvider;
  }
}
