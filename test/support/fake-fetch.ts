import { replace } from './replace.ts';

/** An address nobody answers at but the fake. */
export const ENDPOINT = 'https://endpoint.example/network.json';

/** One request as the endpoint receives it. */
export interface Received {
  readonly url: string;
  readonly init: RequestInit;
  readonly signal: AbortSignal;
}

/** `'never'` does not come until the request is ended; an `Error` is a connection that fails. */
export type Answer = Response | Error | 'never' | ((received: Received) => Response | Promise<Response>);

/** What a browser says of DNS, TLS, CORS and a cut connection alike. */
export const cut = new TypeError('Failed to fetch');

/**
 * Stands in for `fetch` until `putBack`: gives one answer after the other, the last one again and again. As with the
 * real one, a request that is ended rejects, and so does the body that was being read.
 * @returns the requests, as they come
 */
export function answering(...answers: Answer[]): Received[] {
  const received: Received[] = [];
  replace(window, 'fetch', async (input, init = {}) => {
    const signal = init.signal ?? new AbortController().signal;
    const request = { url: input instanceof Request ? input.url : String(input), init, signal };
    received.push(request);
    signal.throwIfAborted();
    const answer = answers[Math.min(received.length, answers.length) - 1] ?? 'never';
    if (answer instanceof Error) throw answer;
    if (answer === 'never') return ended(signal);
    const response = await (answer instanceof Response ? answer.clone() : answer(request));
    signal.throwIfAborted();
    return withSignal(response, signal);
  });
  return received;
}

/** Rejects when the request is ended. */
export function ended(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

/** A document of the contract, or whatever else is to be sent as JSON. */
export function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), { ...init, headers: { 'Content-Type': 'application/json' } });
}

/** An HTTP error. `Retry-After: 0` lets the next try follow at once, so that no test waits. */
export function status(code: number, headers: Record<string, string> = { 'Retry-After': '0' }): Response {
  return new Response('<h1>Erreur</h1>', { status: code, headers });
}

/** A body that is written by hand. */
export interface Pipe {
  readonly response: Response;
  write(text: string): void;
  end(): void;
  /** Whether the page has let go of it. */
  readonly left: boolean;
}

export function pipe(): Pipe {
  let left = false;
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (own) => void (controller = own),
    cancel: () => void (left = true),
  });
  return {
    response: new Response(body),
    write: (text) => controller?.enqueue(new TextEncoder().encode(text)),
    end: () => controller?.close(),
    get left() {
      return left;
    },
  };
}

/** The response with a body that fails when the request is ended, and is let go of when the page lets go of it. */
function withSignal(response: Response, signal: AbortSignal): Response {
  const reader = response.body?.getReader();
  if (!reader) return response;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      signal.addEventListener('abort', () => {
        controller.error(signal.reason);
        void reader.cancel().catch(() => {});
      });
    },
    async pull(controller) {
      const { done, value } = await reader.read();
      if (signal.aborted) return;
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  const { status, statusText, headers } = response;
  return new Response(body, { status, statusText, headers });
}
