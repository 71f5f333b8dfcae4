import { css, html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Testimonial } from '../../contract/index.ts';
import { slides as french } from '../../i18n/fr/slides.ts';
import type { LocalizeController } from '../../i18n/index.ts';

interface FoldHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/**
 * Unfolds long quotes. They are cut by the style sheet alone: their text stays in the page, for readers and for the
 * browser's search. Loaded where a quote is long enough to be cut.
 */
export class Folding implements ReactiveController {
  readonly styles = css`
    .more {
      min-block-size: 1.75em;
      margin-block-start: var(--_space-1);
      padding: 0;
      border: 0;
      background: none;
      color: var(--_accent);
      text-decoration: underline;
      text-decoration-thickness: 0.06em;
      text-underline-offset: 0.18em;
    }
    .more:hover {
      text-decoration-thickness: 0.12em;
    }
  `;

  readonly #host: FoldHost;
  readonly #resize = new ResizeObserver((entries) => offer(entries.map(({ target }) => target)));
  readonly #observed = new Map<Element, string | null>();
  readonly #unfolded = new WeakSet<Testimonial>();
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
  readonly unfold = (testimonial: Testimonial): void => {
    if (this.#unfolded.has(testimonial)) return;
    this.#toggle(testimonial);
  };

  /** The button below a long quote; shown where the quote is really cut, which depends on the width it has. */
  render(testimonial: Testimonial, localize: LocalizeController<'carousel'>): TemplateResult {
    const { more, less, moreOf } = localize.wordsOf('slides', french);
    const open = this.#unfolded.has(testimonial);
    return html`<button
      class="more no-print"
      part="button more"
      type="button"
      hidden
      aria-expanded=${open ? 'true' : 'false'}
      @click=${() => this.#toggle(testimonial)}
    >
      ${open ? less : more}<span class="visually-hidden"> ${moreOf(testimonial.author.name)}</span>
    </button>`;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    this.#observed.clear();
  }

  #toggle(testimonial: Testimonial): void {
    if (!this.#unfolded.delete(testimonial)) this.#unfolded.add(testimonial);
    this.changes += 1;
    this.#host.requestUpdate();
  }

  /** Watches the quotes that are there now; one whose words have changed is looked at anew. */
  hostUpdated(): void {
    const present = new Set(this.#host.renderRoot.querySelectorAll('.foldable'));
    for (const quote of this.#observed.keys()) {
      if (present.has(quote)) continue;
      this.#resize.unobserve(quote);
      this.#observed.delete(quote);
    }
    for (const quote of present) {
      if (this.#observed.get(quote) === quote.textContent) continue;
      this.#resize.unobserve(quote);
      this.#resize.observe(quote);
      this.#observed.set(quote, quote.textContent);
    }
  }
}

/** Everything is read before anything is written: a wall of long quotes is laid out once. */
function offer(quotes: readonly Element[]): void {
  const folded = quotes.filter((quote) => !quote.classList.contains('unfolded'));
  const cut = folded.map((quote) => quote.scrollHeight > quote.clientHeight + 1);
  folded.forEach((quote, i) => {
    const button = quote.closest('figure')?.querySelector<HTMLElement>('.more');
    if (button) button.hidden = !cut[i];
  });
}
