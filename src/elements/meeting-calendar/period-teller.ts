import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PeriodChangeEvent } from './events.ts';

/** Tells the page of each period it is shown after the first, which it sees for itself. */
export class PeriodTeller implements ReactiveController {
  /** What the page has before it once this is drawn. */
  shown: PeriodChangeEvent | undefined;
  #told: PeriodChangeEvent | undefined;
  readonly #host: ReactiveControllerHost & EventTarget;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { shown } = this;
    const told = this.#told;
    this.#told = shown;
    if (shown && told && !shown.sameAs(told)) this.#host.dispatchEvent(shown);
  }
}
