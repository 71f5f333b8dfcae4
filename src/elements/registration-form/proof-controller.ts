import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pause } from '../../network/retry.ts';
import type { Proof } from './proof-of-work.ts';

/** So much of its life a proof must still have before it, in milliseconds: the way to the endpoint takes some. */
const MARGIN = 30_000;

interface Begun {
  readonly url: string;
  readonly proof: Promise<Proof>;
  readonly ending: AbortController;
}

/**
 * Has a proof of work ready when it is asked for. It is made while the person still types, so that nobody waits for it or
 * notices it; one that grew too old, or failed without a connection, is made again.
 */
export class ProofController implements ReactiveController {
  #begun: Begun | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#onPageShow);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#onPageShow);
  }

  /** Begins one, unless one is begun already. */
  begin(url: string): void {
    if (this.#begun?.url !== url) this.#begun = begin(url);
  }

  /**
   * A proof that was never given out before.
   * @throws where there is none to be had, or `signal` ends it
   */
  async take(url: string, signal: AbortSignal): Promise<string> {
    const early = this.#begun;
    this.#begun = undefined;
    const usable = early?.url === url ? await outcomeOf(early, signal).catch(() => undefined) : undefined;
    const proof = usable && usable.expires - MARGIN > Date.now() ? usable : await outcomeOf(begin(url), signal);
    await pause(proof.ready - performance.now(), signal);
    return proof.payload;
  }

  /** A page from the back/forward cache may be hours old, and what it had asked for never came. */
  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#begun?.ending.abort();
    this.#begun = undefined;
  };
}

function begin(url: string): Begun {
  const ending = new AbortController();
  const proof = import('./proof-of-work.ts').then(({ prove }) => prove(url, ending.signal));
  // Whoever takes it hears of a failure; until then it is nobody's.
  proof.catch(() => {});
  return { url, proof, ending };
}

async function outcomeOf({ proof, ending }: Begun, signal: AbortSignal): Promise<Proof> {
  const stop = () => ending.abort();
  signal.addEventListener('abort', stop, { once: true });
  try {
    signal.throwIfAborted();
    return await proof;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
