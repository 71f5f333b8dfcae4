import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Testimonial } from '../../contract/index.ts';
import type { Messages } from '../../i18n/index.ts';

interface FoldHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** Quotes of so many characters are cut at most widths: a guess to draw from, which is seldom put right. */
const OFTEN_CUT = 270;

/**
 * Unfolds long quotes. They are cut by the style sheet alone: their text stays in the page, for readers and for the
 * browser's search.
 */
export class Folding implements ReactiveController {
  readonly #host: FoldHost;
  readonly #resize = new ResizeObserver((entries) => offer(entries.map(({ target }) => target)));
  readonly #unfolded = new WeakSet<Testimonial>();
  #drawn = false;
  /** How often a quote was folded or unfolded. */
  changes = 0;

  constructor(host: FoldHost) {
    this.#host = host;
    host.addController(this);
  }

  isUnfolded(testimonial: Testimonial): boolean {
    return this.#unfolded.has(testimonial);
  }

  /** Shows the whole of a quote, as when the browser's search found a word below the fold and scrolled to it. */
  unfold(testimonial: Testimonial): void {
    if (!this.#unfolded.has(testimonial)) this.#toggle(testimonial);
  }

  /**
   * The button below a long quote; shown where the quote is really cut, which depends on the width it has.
   * @param length of the quote, in characters
   */
  render(testimonial: Testimonial, length: number, { more, less, moreOf }: Messages['carousel']): TemplateResult {
    this.#drawn = true;
    const open = this.#unfolded.has(testimonial);
    const word = open ? less : more;
    return html`<button
      class="more no-print"
      part="button more"
      type="button"
      ?hidden=${length < OFTEN_CUT}
      aria-expanded=${open ? 'true' : 'false'}
      aria-label="${word} ${moreOf(testimonial.author.name)}"
      @click=${() => this.#toggle(testimonial)}
    >
      ${word}
    </button>`;
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    this.#drawn = true;
  }

  /**
   * Looks anew at all quotes when some were drawn: another one may stand in a box of the same size. Those that the
   * browser does not lay out, far from the view, report when it does.
   */
  hostUpdated(): void {
    if (!this.#drawn) return;
    this.#drawn = false;
    this.#resize.disconnect();
    for (const quote of this.#host.renderRoot.querySelectorAll('.foldable')) this.#resize.observe(quote);
  }

  #toggle(testimonial: Testimonial): void {
    if (!this.#unfolded.delete(testimonial)) this.#unfolded.add(testimonial);
    this.changes += 1;
    this.#host.requestUpdate();
  }
}

/** Everything is read before anything is written: a wall of long quotes is laid out once. */
function offer(quotes: readonly Element[]): void {
  const folded = quotes.filter((quote) => !quote.classList.contains('unfolded'));
  const cut = folded.map((quote) => quote.scrollHeight > quote.clientHeight + 1);
  folded.forEach((quote, i) => {
    const button = quote.closest('figure')?.querySelector<HTMLElement>('.more');
    // Nothing is written that is so already: what is written is laid out again.
    if (button && button.hidden === cut[i]) button.hidden = !cut[i];
  });
}
