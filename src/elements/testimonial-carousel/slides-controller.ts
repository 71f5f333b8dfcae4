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
  #scroller: HTMLElement | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** The classes it was measured with: another `per-view` is another measure. */
  #measured = '';
  /** Whether what is seen may be another slide than the one that is counted. */
  #astray = false;
  #drawnFrom: readonly unknown[] = [];
  /** The first slide in view, from 0. */
  index = 0;
  /** How many fit side by side. */
  inView = 1;

  /** @param changed called when another slide came into view, by whatever means */
  constructor(host: SlidesHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  /** Whether slides drawn from just this are in the page: two hundred of them are then left as they are. */
  keep(...from: readonly unknown[]): boolean {
    const kept = this.#scroller !== null && from.every((value, i) => value === this.#drawnFrom[i]);
    this.#drawnFrom = from;
    return kept;
  }

  /** Scrolls to a slide, or as near as the end allows. A neighbouring view slides in, what is further off is there at once. */
  goTo(index: number): void {
    if (!this.#scroller) return;
    const target = this.#within(index);
    const far = Math.abs(target - this.index) > this.inView;
    // `auto` leaves it to the style sheet, which knows whether motion is welcome.
    this.#scrollTo(target, far ? 'instant' : 'auto');
    this.#commit(target);
  }

  /** To a slide of other content, once that is drawn; to the first, where there is none of that number. */
  reset(index: number): void {
    this.index = Math.max(0, index);
    this.#astray = true;
  }

  /** Reads which slide is at the start, once scrolling has come to rest. */
  readonly settled = (): void => {
    const stride = this.#stride;
    if (this.#scroller && stride) this.#commit(this.#within(Math.round(this.#scroller.scrollLeft / stride)));
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
    this.#watch(null);
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    this.#watch(renderRoot.querySelector('.slides'), renderRoot.querySelector('.head'));
    if (this.#measured && this.#scroller && this.#scroller.className !== this.#measured) this.#measure();
    if (this.#astray) this.#align();
    this.#hideOthers();
  }

  /** Observed is the heading, as wide as all and of a height that nothing here changes: the slides may grow unnoticed. */
  #watch(scroller: HTMLElement | null, head: Element | null = null): void {
    if (scroller === this.#scroller) return;
    this.#resize.disconnect();
    this.#scroller = scroller;
    if (scroller && head) this.#resize.observe(head);
  }

  /** From one slide to the next; negative from right to left, as the positions of a scroller are then. */
  get #stride(): number {
    const [first, second] = this.#scroller?.children ?? [];
    return first && second ? second.getBoundingClientRect().left - first.getBoundingClientRect().left : 0;
  }

  #within(index: number): number {
    const last = (this.#scroller?.childElementCount ?? 0) - this.inView;
    return Math.max(0, Math.min(Math.trunc(index) || 0, last));
  }

  /** How many fit side by side is the style sheet's decision; it is read, never computed twice. */
  #measure(): void {
    if (!this.#scroller) return;
    this.inView = Number(getComputedStyle(this.#scroller).getPropertyValue('--_per-view')) || 1;
    this.#measured = this.#scroller.className;
    this.#host.requestUpdate();
    this.#align();
  }

  /**
   * Slides that are drawn anew, moved with their page or shown after they were hidden stand at the first one again, and
   * a change of width leaves some engines between two.
   */
  #align(): void {
    this.#astray = false;
    this.#commit(this.#within(this.index));
    this.#scrollTo(this.index, 'instant');
  }

  #scrollTo(index: number, behavior: ScrollBehavior): void {
    this.#scroller?.scrollTo({ left: index && index * this.#stride, behavior });
  }

  #commit(index: number): void {
    if (index === this.index) return;
    this.index = index;
    this.#host.requestUpdate();
    this.#changed();
  }

  /** A slide that has the focus keeps it: it becomes inert with the next change. */
  #hideOthers(): void {
    if (!this.#measured || !this.#scroller) return;
    let i = 0;
    for (const slide of this.#scroller.children) {
      const away = i < this.index || i >= this.index + this.inView;
      i++;
      // Two hundred slides are looked at, two are touched.
      if (away !== slide.hasAttribute('inert')) slide.toggleAttribute('inert', away && !slide.matches(':focus-within'));
    }
  }
}
