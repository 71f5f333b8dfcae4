import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface FoldHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** Offers «lire la suite» where a long quote is really cut, which depends on the width it happens to have. */
export class FoldController implements ReactiveController {
  readonly #host: FoldHost;
  readonly #observed = new Set<Element>();
  readonly #resize = new ResizeObserver((entries) => offer(entries.map(({ target }) => target)));

  constructor(host: FoldHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    this.#observed.clear();
  }

  hostUpdated(): void {
    const present = new Set(this.#host.renderRoot.querySelectorAll('.foldable'));
    for (const quote of this.#observed) {
      if (present.has(quote)) continue;
      this.#resize.unobserve(quote);
      this.#observed.delete(quote);
    }
    for (const quote of present) {
      if (this.#observed.has(quote)) continue;
      this.#resize.observe(quote);
      this.#observed.add(quote);
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
