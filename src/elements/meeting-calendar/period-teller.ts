import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PeriodChangeEvent } from './events.ts';
import type { Period, ViewName } from './view.ts';

interface Shown extends Pick<Period, 'first' | 'last'> {
  readonly view: ViewName;
}

/** Tells the page of each period it is shown after the first, which it sees for itself. */
export class PeriodTeller implements ReactiveController {
  /** What the page has before it once this is drawn. */
  shown: Shown | undefined;
  #told: Shown | undefined;
  readonly #host: ReactiveControllerHost & EventTarget;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { shown } = this;
    const told = this.#told;
    this.#told = shown;
    if (shown && told && (shown.view !== told.view || shown.first !== told.first || shown.last !== told.last)) {
      this.#host.dispatchEvent(new PeriodChangeEvent(shown.view, shown));
    }
  }
}
