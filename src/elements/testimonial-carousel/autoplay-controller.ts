import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/index.ts';

export interface AutoplayHost extends ReactiveControllerHost, HTMLElement {
  /** Seconds between two moves. */
  readonly interval: number;
  readonly autoplay: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** @returns whether there was a next one */
  next(): boolean;
  goTo(index: number): void;
}

/** Less time than this to read a sentence is a nuisance. */
const SHORTEST_S = 5;

/**
 * Moves a carousel on by itself, where nothing speaks against it: nobody has stopped it, points at it or has the
 * focus in it, it can be seen, and the visitor has not asked for less motion (WCAG 2.2.2, WAI-ARIA APG «carousel»).
 * Loaded only for carousels that move.
 */
export class AutoplayController implements ReactiveController {
  readonly #host: AutoplayHost;
  readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #sight = new IntersectionObserver(([entry]) => this.#hold('unseen', !entry?.isIntersecting), {
    threshold: 0.5,
  });
  /** What speaks against moving just now; it goes away by itself. */
  readonly #held = new Set<'unseen' | 'hidden' | 'pointer' | 'focus'>(['unseen']);
  #stopped = false;
  #timer: ReturnType<typeof setInterval> | undefined;
  #pace = 0;

  constructor(host: AutoplayHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether it moves at this moment. */
  get moving(): boolean {
    return this.#timer !== undefined;
  }

  /** Stops until the visitor starts it again. */
  stop(): void {
    this.#stopped = true;
    this.#refresh();
    this.#host.requestUpdate();
  }

  /** The button that stops and starts; none where nothing will ever move. */
  render({ pause, play }: Messages['carousel']): TemplateResult | undefined {
    if (this.#stillness.matches) return undefined;
    return html`<button class="button arrow pause" part="button pause" type="button" @click=${() => this.#toggle()}>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d=${this.#stopped ? 'M8 5.5v13l10-6.5Z' : 'M9 6v12M15 6v12'}></path></svg
      ><span class="visually-hidden">${this.#stopped ? play : pause}</span>
    </button>`;
  }

  hostConnected(): void {
    this.#sight.observe(this.#host);
    this.#stillness.addEventListener('change', this.#motionChanged);
    document.addEventListener('visibilitychange', this.#visibilityChanged);
    for (const [target, type] of this.#holding) target.addEventListener(type, this.#handle);
    // Both may have been there before anybody listened.
    this.#hold('pointer', this.#host.matches(':hover'));
    this.#hold('focus', this.#host.matches(':focus-within'));
    this.#visibilityChanged();
  }

  hostDisconnected(): void {
    this.#sight.disconnect();
    this.#stillness.removeEventListener('change', this.#motionChanged);
    document.removeEventListener('visibilitychange', this.#visibilityChanged);
    for (const [target, type] of this.#holding) target.removeEventListener(type, this.#handle);
    this.#held.clear();
    this.#hold('unseen', true);
  }

  hostUpdated(): void {
    this.#refresh();
  }

  /** Whoever presses «start» wants it to move now, with pointer and focus still on the button. */
  #toggle(): void {
    this.#stopped = !this.#stopped;
    if (!this.#stopped) for (const hold of ['pointer', 'focus'] as const) this.#held.delete(hold);
    this.#refresh();
    this.#host.requestUpdate();
  }

  /** A focus that moves inside is heard only inside: from without it seems to stay where it is. */
  get #holding(): [EventTarget, string][] {
    const { renderRoot } = this.#host;
    return [
      [this.#host, 'pointerenter'],
      [this.#host, 'pointerleave'],
      [renderRoot, 'focusin'],
      [renderRoot, 'focusout'],
    ];
  }

  readonly #motionChanged = (): void => {
    this.#refresh();
    this.#host.requestUpdate();
  };

  readonly #visibilityChanged = (): void => this.#hold('hidden', document.visibilityState === 'hidden');

  readonly #handle = ({ type }: Event): void => {
    if (type.startsWith('pointer')) this.#hold('pointer', type === 'pointerenter');
    else this.#hold('focus', type === 'focusin');
  };

  /** One view further; from the end, back to the beginning. */
  #advance(): void {
    if (!this.#host.next()) this.#host.goTo(0);
  }

  #hold(reason: 'unseen' | 'hidden' | 'pointer' | 'focus', held: boolean): void {
    if (held) this.#held.add(reason);
    else this.#held.delete(reason);
    this.#refresh();
  }

  #refresh(): void {
    const moves = this.#host.autoplay && !this.#stopped && this.#held.size === 0 && !this.#stillness.matches;
    const pace = moves ? Math.max(SHORTEST_S, this.#host.interval || 0) * 1000 : 0;
    if (pace === this.#pace) return;
    this.#pace = pace;
    clearInterval(this.#timer);
    this.#timer = pace ? setInterval(() => this.#advance(), pace) : undefined;
  }
}
