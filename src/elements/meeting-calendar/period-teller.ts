import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PeriodChangeEvent } from './events.ts';
import type { Period, ViewName } from './view.ts';

/** Tells the page of each period it is shown after the first, which it sees for itself. */
export class PeriodTeller implements ReactiveController {
  /** What the page has before it once this is drawn. */
  shown: (Period & { readonly view: ViewName }) | undefined;
  #told: string | undefined;
  readonly #host: ReactiveControllerHost & EventTarget;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { shown } = this;
    const told = this.#told;
    this.#told = shown && [shown.view, shown.first, shown.last].join();
    if (shown && told && told !== this.#told) {
      this.#host.dispatchEvent(new PeriodChangeEvent(shown.view, shown));
    }
  }
}
