import { replace } from './replace.ts';

/** What repeats by itself, in the test's hand until `putBack`: no timer of a held length strikes before {@link strike}. */
export class HeldIntervals {
  readonly #running = new Map<number, { readonly stroke: () => void; readonly ms: number }>();
  #last = 1_000_000;

  /** @param holds whether a timer of so many milliseconds is held; the others run on */
  constructor(holds: (ms: number) => boolean) {
    const begin = globalThis.setInterval.bind(globalThis);
    const end = globalThis.clearInterval.bind(globalThis);
    replace(globalThis, 'setInterval', ((stroke: () => void, ms = 0) => {
      if (!holds(ms)) return begin(stroke, ms);
      this.#running.set(++this.#last, { stroke, ms });
      return this.#last;
    }) as typeof setInterval);
    replace(globalThis, 'clearInterval', ((id: number) => {
      if (!this.#running.delete(id)) end(id);
    }) as typeof clearInterval);
  }

  /** The lengths of those that run, in milliseconds. */
  get lengths(): number[] {
    return [...this.#running.values()].map(({ ms }) => ms);
  }

  strike(): void {
    for (const { stroke } of [...this.#running.values()]) stroke();
  }
}
