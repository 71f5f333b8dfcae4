import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RegistrationReceipt, RegistrationRequestInput } from '../../contract/index.ts';
import { IdempotencyKeys } from '../../network/idempotency-keys.ts';
import type { Occurrence } from '../../network/index.ts';
import { plainJson } from '../../network/plain-json.ts';
import { pause } from '../../network/retry.ts';
import type { RegistrationClient, RegistrationWait } from '../../network/registration-client.ts';
import { unknown, type RegistrationOutcome } from '../../network/registration-outcome.ts';

/** One registration on its way, with what its confirmation will show. */
export interface Submission {
  readonly url: string;
  readonly request: RegistrationRequestInput;
  /** The idempotency key of the attempt. */
  readonly key: string;
  readonly occurrence: Occurrence;
}

/** What must be before a registration may go. */
export interface Terms {
  /** Milliseconds to hold it back. */
  readonly delay?: number;
  /** Gives a proof of work that was not used yet, where the endpoint asks for one. */
  readonly prove?: ((signal: AbortSignal) => Promise<string>) | undefined;
}

/** What came back that is no confirmation. `trap`: the hidden field was filled in, nothing was sent. */
export type Setback = Exclude<RegistrationOutcome, { kind: 'registered' }> | { readonly kind: 'trap' };

/** Where the form stands. */
export type FormState =
  | { readonly status: 'filling' }
  | { readonly status: 'sending'; readonly submission: Submission }
  /** Between two tries of the same registration. */
  | { readonly status: 'waiting'; readonly submission: Submission; readonly wait: RegistrationWait }
  | {
      readonly status: 'refused';
      readonly submission?: Submission;
      readonly setback: Setback;
      readonly online: boolean;
    }
  | { readonly status: 'done'; readonly submission: Submission; readonly receipt: RegistrationReceipt };

/**
 * Sends what the form holds, one request at a time, and says where that stands. A request outlives a move of the
 * element: the person pressed the button, and an answer lost on purpose would leave them in doubt.
 */
export class SubmissionController implements ReactiveController {
  readonly keys = new IdempotencyKeys<RegistrationRequestInput>();
  readonly #host: ReactiveControllerHost;
  #state: FormState = { status: 'filling' };
  #sending: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): FormState {
    return this.#state;
  }

  /** What is on its way, or has arrived: the form shows that meeting and no other. */
  get submission(): Submission | undefined {
    const { status } = this.#state;
    return status === 'sending' || status === 'waiting' || status === 'done' ? this.#state.submission : undefined;
  }

  get busy(): boolean {
    return this.#state.status === 'sending' || this.#state.status === 'waiting';
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#onPageShow);
    addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#onPageShow);
    removeEventListener('online', this.#onOnline);
  }

  /**
   * Sends, unless something is on its way already.
   * @returns the outcome; `undefined` where nothing was sent
   */
  async send(
    client: RegistrationClient,
    submission: Submission,
    terms: Terms = {},
  ): Promise<RegistrationOutcome | undefined> {
    if (this.busy) return undefined;
    const { signal } = (this.#sending = new AbortController());
    this.#become({ status: 'sending', submission });
    let outcome = await this.#sendOnce(client, submission, terms, signal);
    // The proof came too late, or another process had forgotten the key it was signed with: one more, by itself.
    if (terms.prove && isChallenge(outcome)) outcome = await this.#sendOnce(client, submission, terms, signal);
    this.#sending = undefined;
    if (outcome.kind === 'registered') {
      this.keys.forget();
      this.#become({ status: 'done', submission, receipt: outcome.receipt });
    } else {
      if (outcome.kind === 'refused' && outcome.reason === 'keyReused') this.keys.forget();
      else if (outcome.kind !== 'unknown') this.keys.settle();
      this.refuse(outcome, submission);
    }
    return outcome;
  }

  async #sendOnce(
    client: RegistrationClient,
    submission: Submission,
    { delay = 0, prove }: Terms,
    signal: AbortSignal,
  ): Promise<RegistrationOutcome> {
    let altcha: string | undefined;
    try {
      [altcha] = await Promise.all([prove?.(signal), delay > 0 ? pause(delay, signal) : undefined]);
    } catch {
      if (signal.aborted) return unknown('stopped');
      return navigator.onLine ? { kind: 'refused', reason: 'challenge', status: 0, remaining: 0 } : unknown('offline');
    }
    // The proof is of this sending; the key is of what is registered, and stays when only the proof is another.
    return client.send(submission.url, plainJson({ ...submission.request, altcha }), submission.key, {
      signal,
      onWait: (wait) => this.#become({ status: 'waiting', submission, wait }),
      onTry: () => this.#become({ status: 'sending', submission }),
    });
  }

  refuse(setback: Setback, submission?: Submission): void {
    this.#become({ status: 'refused', setback, online: false, ...(submission && { submission }) });
  }

  /** Ends the wait for the next try; the key is kept. */
  stop(): void {
    this.#sending?.abort();
  }

  /** Back to filling in. What is on its way is not called back. */
  reset(): void {
    if (!this.busy) this.#become({ status: 'filling' });
  }

  #become(state: FormState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  /** A page that comes back from the back/forward cache has lost its request: the button must not wait for it. */
  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.stop();
  };

  readonly #onOnline = (): void => {
    const state = this.#state;
    if (state.status !== 'refused' || state.setback.kind !== 'unknown' || state.setback.cause !== 'offline') return;
    this.#become({ ...state, online: true });
  };
}

function isChallenge(outcome: RegistrationOutcome): boolean {
  return outcome.kind === 'refused' && outcome.reason === 'challenge' && outcome.status !== 0;
}
