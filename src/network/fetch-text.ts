import { LoadError } from './load-error.ts';
import { defaultRetry, type RetryPolicy } from './retry-policy.ts';

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

/** What one try came to: the text, an answer that is none, or what was thrown. */
export type Outcome = string | Response | { reason: unknown };

/**
 * The text at an address. No cookie is sent and none is taken. Most first tries succeed; what to make of one that
 * does not, and how to try again, is fetched then.
 * @param left ends it early; the promise then rejects with the signal's reason
 * @throws LoadError for every other failure
 */
export async function fetchText(url: string, options: FetchOptions, left: AbortSignal): Promise<string> {
  const signal = AbortSignal.any([left, AbortSignal.timeout(options.deadline)]);
  const attempt = () => request(url, options.byteLimit, signal);
  const outcome = await attempt();
  if (typeof outcome === 'string') return outcome;
  const { recover } = await import('./recover.ts');
  return recover(outcome, { url, options, left, signal, attempt });
}

async function request(url: string, byteLimit: number, signal: AbortSignal): Promise<Outcome> {
  try {
    const response = await fetch(url, { credentials: 'omit', headers: { Accept: 'application/json' }, signal });
    return response.ok ? await readText(response, byteLimit, signal) : response;
  } catch (reason) {
    return { reason };
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
    signal.throwIfAborted();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > byteLimit) {
      void reader.cancel();
      throw new LoadError('tooLarge', `more than ${byteLimit} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
