import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface SlidesHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** A scroller that has not moved for so long has come to rest. */
const REST_MS = 150;

/**
 * The slides of a scroll-snap carousel: which are in view, and how to bring others there. The browser scrolls and
 * snaps; this only reads where it came to rest. Until the first measurement every slide can be reached, after it
 * those out of view are inert.
 */
export class SlidesController implements ReactiveController {
  readonly #host: SlidesHost;
  readonly #changed: () => void;
  readonly #resize = new ResizeObserver(() => this.#measure());
  #scroller: HTMLElement | undefined;
  #index = 0;
  #inView = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;

  /** @param changed called when another slide came into view, by whatever means */
  constructor(host: SlidesHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  /** The first slide in view, from 0. */
  get index(): number {
    return this.#index;
  }

  /** How many fit side by side, at least 1. */
  get inView(): number {
    return Math.max(1, this.#inView);
  }

  get total(): number {
    return this.#scroller?.childElementCount ?? 0;
  }

  /** The furthest that {@link index} can go. */
  get last(): number {
    return Math.max(0, this.total - this.inView);
  }

  /** Scrolls to a slide, or as near as the end allows. A neighbouring view slides in, what is further off is there at once. */
  goTo(index: number): void {
    const target = this.#slide(this.#within(index));
    const scroller = this.#scroller;
    if (!scroller || !target) return;
    const far = Math.abs(this.#within(index) - this.#index) > this.inView;
    const left = scroller.scrollLeft + startOf(target) - startOf(scroller);
    // `auto` leaves it to the style sheet, which knows whether motion is welcome.
    scroller.scrollTo({ left, behavior: far ? 'instant' : 'auto' });
    this.#commit(this.#within(index));
  }

  /** Back to the first slide, for other content. */
  reset(): void {
    this.#index = 0;
    this.#scroller?.scrollTo({ left: 0, behavior: 'instant' });
  }

  /** Reads which slide is at the start, once scrolling has come to rest. */
  readonly settled = (): void => {
    const [first, second] = [this.#slide(0), this.#slide(1)];
    if (!this.#scroller || !first || !second) return;
    const stride = Math.abs(startOf(second) - startOf(first));
    if (stride > 0) this.#commit(this.#within(Math.round(Math.abs(this.#scroller.scrollLeft) / stride)));
  };

  /** Stands in for `scrollend` where the browser does not know it. */
  readonly scrolled = (): void => {
    if ('onscrollend' in window) return;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(this.settled, REST_MS);
  };

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#resting);
    this.#resize.disconnect();
    this.#scroller = undefined;
  }

  hostUpdated(): void {
    const scroller = this.#host.renderRoot.querySelector<HTMLElement>('.slides') ?? undefined;
    if (scroller !== this.#scroller) {
      this.#resize.disconnect();
      this.#scroller = scroller;
      if (scroller) this.#resize.observe(scroller);
    }
    this.#hideOthers();
  }

  #slide(index: number): Element | undefined {
    return this.#scroller?.children[index];
  }

  #within(index: number): number {
    return Math.min(Math.max(0, Math.trunc(index) || 0), this.last);
  }

  /** How many fit side by side is the style sheet's decision; it is read, never computed twice. */
  #measure(): void {
    if (!this.#scroller) return;
    const inView = Number(getComputedStyle(this.#scroller).getPropertyValue('--_per-view')) || 1;
    if (inView === this.#inView) return;
    this.#inView = inView;
    this.#host.requestUpdate();
    this.#commit(this.#within(this.#index));
  }

  #commit(index: number): void {
    if (index === this.#index) return;
    this.#index = index;
    this.#host.requestUpdate();
    this.#changed();
  }

  /** A slide that has the focus keeps it: it becomes inert with the next change. */
  #hideOthers(): void {
    if (!this.#scroller || this.#inView === 0) return;
    const end = this.#index + this.#inView;
    for (const [i, slide] of [...this.#scroller.children].entries()) {
      const hidden = (i < this.#index || i >= end) && !slide.matches(':focus-within');
      if (slide instanceof HTMLElement && slide.inert !== hidden) slide.inert = hidden;
    }
  }
}

/** Where reading begins: the left edge, or the right one from right to left. */
function startOf(element: Element): number {
  const { left, right } = element.getBoundingClientRect();
  return getComputedStyle(element).direction === 'rtl' ? right : left;
}
