import { LoadError } from './load-error.ts';
import { defaultRetry, isTransient, type RetryPolicy } from './retry-policy.ts';

export interface FetchOptions {
  /** For everything: tries, waits and reading the body, in milliseconds. Default 20,000. */
  deadline: number;
  /** The largest body taken, in bytes after decompression. Default 20 MB. */
  byteLimit: number;
  retry: RetryPolicy;
}

export const defaultFetchOptions: FetchOptions = {
  deadline: 20_000,
  byteLimit: 20_000_000,
  retry: defaultRetry,
};

/**
 * The text at an address. No cookie is sent and none is taken.
 * @param left ends it early; the promise then rejects with the signal's reason
 * @throws LoadError for every other failure
 */
export async function fetchText(url: string, options: FetchOptions, left: AbortSignal): Promise<string> {
  const { deadline, byteLimit, retry } = options;
  const late = AbortSignal.timeout(deadline);
  const signal = AbortSignal.any([left, late]);
  try {
    for (let attempt = 1; ; attempt++) {
      const outcome = await request(url, byteLimit, signal);
      if (typeof outcome === 'string') return outcome;
      if (!outcome.transient || attempt >= retry.tries) throw outcome.error;
      // How to try again is fetched when a first try has failed.
      const { pause, retryDelay } = await import('./retry.ts');
      await pause(retryDelay(retry, attempt, outcome.retryAfter), signal);
    }
  } catch (error) {
    if (late.aborted && !left.aborted)
      throw new LoadError('timeout', `${url}: no complete answer within ${deadline} ms`);
    throw error;
  }
}

interface Failure {
  error: LoadError;
  transient: boolean;
  retryAfter: string | null;
}

async function request(url: string, byteLimit: number, signal: AbortSignal): Promise<string | Failure> {
  try {
    const response = await fetch(url, { credentials: 'omit', headers: { Accept: 'application/json' }, signal });
    if (response.ok) return await readText(response, byteLimit, signal);
    // A body that was cut already refuses to be let go of.
    response.body?.cancel().catch(() => {});
    const { status } = response;
    const transient = isTransient(status);
    const error = new LoadError(transient ? 'server' : 'refused', `${url}: HTTP ${status}`, status);
    return { error, transient, retryAfter: response.headers.get('Retry-After') };
  } catch (reason) {
    if (signal.aborted) throw signal.reason;
    if (reason instanceof LoadError) throw reason;
    // Browsers tell a page no more than «it failed»: DNS, TLS, CORS and a cut connection look alike.
    const code = navigator.onLine ? 'network' : 'offline';
    const error = new LoadError(code, `${url}: ${String(reason)}`);
    return { error, transient: code === 'network', retryAfter: null };
  }
}

/** Reads a body piece by piece, so that one without end is left as soon as it passes the limit. */
export async function readText(response: Response, byteLimit: number, signal: AbortSignal): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    // A body made by a service worker does not always end with its request.
    if (signal.aborted) throw signal.reason;
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > byteLimit) {
      void reader.cancel();
      throw new LoadError('tooLarge', `${response.url}: more than ${byteLimit} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
