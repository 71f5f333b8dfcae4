import { LitElement, css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { property } from './property.ts';
import type { Text } from '../contract/index.ts';
import { LocalizeController, type Messages, type Room } from '../i18n/index.ts';
import { NetworkController, type Network, type Snapshot } from '../network/index.ts';
import { listed } from './listed.ts';
import { baseStyles } from '../styles/index.ts';
import type { failure } from './failure.ts';
import { hasFallback } from './fallback.ts';
import { drawEachMinute } from './minutes.ts';
import { turnToDraw } from './turns.ts';

/** The four states are drawn alike by every element. */
const stateStyles = css`
  .skeleton {
    min-block-size: var(--_reserve, 12em);
    padding: var(--_space-4);
    /* Nothing flashes when the answer is quick; after that it is there at once. */
    animation: appear 1ms 150ms both;
  }
  .skeleton i {
    display: block;
    block-size: 1em;
    margin-block-end: var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .skeleton i:nth-child(3n) {
    inline-size: 60%;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;

/**
 * What the elements that show a network have in common: they find it, say what happens while it loads or when it
 * fails, and render again only when what they show has changed.
 *
 * @attr {string} lang - Language of the words and dates, as a BCP 47 tag. Default: that of the nearest ancestor that has
 * one, through shadow roots too; French where there are no words in it. Followed when any of them changes.
 *
 * @csspart skeleton - Bars in place of data that is on its way.
 *
 * @cssproperty --anacej-text - Colour of text.
 * @cssproperty --anacej-text-quiet - Colour of what is said beside.
 * @cssproperty --anacej-surface - Colour of the background.
 * @cssproperty --anacej-surface-raised - Background of what stands out from it.
 * @cssproperty --anacej-border - Colour of lines.
 * @cssproperty --anacej-border-strong - Colour of the borders of what can be pressed or filled in.
 * @cssproperty --anacej-accent - Colour of actions.
 * @cssproperty --anacej-on-accent - Colour of text on that.
 * @cssproperty --anacej-accent-soft - Background of what is chosen.
 * @cssproperty --anacej-focus - Colour of the outline of what has the focus.
 * @cssproperty --anacej-success - Colour of what is done.
 * @cssproperty --anacej-warning - Colour of what to know before.
 * @cssproperty --anacej-error - Colour of errors.
 * @cssproperty --anacej-error-soft - Background of errors.
 * @cssproperty --anacej-level-1 - Colour of the mark of the first level.
 * @cssproperty --anacej-level-2 - Colour of the mark of the second level.
 * @cssproperty --anacej-level-3 - Colour of the mark of the third level.
 * @cssproperty --anacej-level-4 - Colour of the mark of the fourth level.
 * @cssproperty --anacej-level-5 - Colour of the mark of the fifth level.
 * @cssproperty --anacej-level-6 - Colour of the mark of the sixth level.
 * @cssproperty --anacej-radius - Rounding of corners.
 * @cssproperty --anacej-font - Font family; default: the page's own.
 */
export abstract class NetworkElement<R extends Room> extends LitElement {
  static override styles = [...baseStyles, stateStyles];

  /**
   * Address of the endpoint: a JSON document as the contract says. Relative addresses are relative to the page.
   * Default: the nearest `<anacej-network>`, then `data-endpoint` on the script tag.
   */
  @property() endpoint = '';

  /** Elements that name the same endpoint and the same group share one selection. Default: one group for the page. */
  @property() group = '';

  /** Rank of the element's own heading in the page's outline, 1–5; the headings inside follow. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The document itself, parsed or as JSON text, instead of an endpoint: no request is made. */
  @property({ attribute: false }) data: unknown;

  protected readonly localize: LocalizeController<R>;
  readonly #controller: NetworkController;
  #failure: typeof failure | undefined;

  constructor(room: R, french: Messages[R], slices: (network: Network) => readonly unknown[]) {
    super();
    this.localize = new LocalizeController(this, room, french);
    this.#controller = new NetworkController(this, (network) => [network, network.state, ...slices(network)]);
    drawEachMinute(this);
  }

  /** The network this element shows, once it is found. It can be read and its selection changed by the host page. */
  get network(): Network | undefined {
    return this.#controller.network;
  }

  /** What the element says when there is data. */
  protected abstract renderReady(snapshot: Snapshot): unknown;

  /** Adds the sheet of a part that came later to those that are there. */
  protected adopt(styles: CSSResult | undefined): void {
    if (styles?.styleSheet) this.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);
  }

  /** A text of the endpoint in the language of the element. */
  protected text(text: Text | null | undefined): string {
    return this.network?.snapshot?.text(text, this.localize.language) ?? '';
  }

  protected override async scheduleUpdate(): Promise<void> {
    await turnToDraw(this);
    await super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    return html`<div class="root" part="root" lang=${this.localize.language}>
      ${this.#renderFailure()}${this.#renderState()}
    </div>`;
  }

  #renderState(): unknown {
    const state = this.network?.state;
    if (!this.localize.ready || !state || state.status === 'idle') return this.renderLoading();
    if (state.status === 'ready') {
      this.#check(state.snapshot);
      return this.renderReady(state.snapshot);
    }
    if (state.lastGood) return this.renderReady(state.lastGood);
    return state.status === 'failed' && this.#failure ? html`<slot></slot>` : this.renderLoading();
  }

  /** What stands in place of data that is on its way. */
  protected renderLoading(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.localize.common.loading}</p>
      ${hasFallback(this) ? html`<slot></slot>` : this.renderSkeleton()}`;
  }

  /** Levels that nobody knows are worth a word to the developer, and its module only then. */
  #check(snapshot: Snapshot): void {
    const ids = [...('levels' in this ? listed(String(this.levels)) : []), ...(this.network?.selection.levels ?? [])];
    if (ids.every(snapshot.isListed)) return;
    void import('./check-levels.ts').then(
      ({ checkLevels }) => checkLevels(ids, snapshot),
      () => undefined,
    );
  }

  /** Bars where something is about to stand. */
  protected renderSkeleton(): TemplateResult {
    return html`<div class="skeleton" part="skeleton" aria-hidden="true">
      <i></i><i></i><i></i><i></i><i></i><i></i>
    </div>`;
  }

  /** Has a place of its own: what stands below is not drawn anew when it comes or goes, and whoever types there goes on. */
  #renderFailure(): unknown {
    const state = this.network?.state;
    if (!this.localize.ready || state?.status !== 'failed') return nothing;
    if (!this.#failure) void this.#loadFailure();
    return this.#failure?.(state.error, state.lastGood, this.localize, this.network);
  }

  /** What there is to say about failures is fetched when one happens; where that fails too, a short sentence must do. */
  async #loadFailure(): Promise<void> {
    const { failure, failureStyles } = await import('./failure.ts').catch(() => ({
      failure: () => html`<p role="alert">${this.localize.common.unavailable}</p>`,
      failureStyles: undefined,
    }));
    this.adopt(failureStyles);
    this.#failure = failure;
    this.requestUpdate();
  }
}
