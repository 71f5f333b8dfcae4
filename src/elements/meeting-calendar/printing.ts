import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether the page is being printed, and has its host drawn for paper before it is. */
export class Printing implements ReactiveController {
  /** Whether it is, at this moment. */
  now = false;
  readonly #draw: () => void;

  /** @param draw draws the host at once: the page goes to paper as soon as `beforeprint` is over */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  readonly #print = ({ type }: Event): void => {
    this.now = type === 'beforeprint';
    this.#draw();
  };
}
