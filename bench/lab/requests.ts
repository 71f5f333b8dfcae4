import type { Page } from 'playwright-core';

/** A request of the page, in the order of their beginning. */
export interface Request {
  readonly path: string;
  /** Milliseconds since the navigation began. */
  readonly begun: number;
  readonly ended: number;
  /** On the wire, headers included. */
  readonly bytes: number;
}

/** @returns what lists the requests that have ended */
export function watchRequests(page: Page): () => Promise<Request[]> {
  const pending: Promise<Request>[] = [];
  let origin = Infinity;
  page.on('requestfinished', (request) => {
    const { startTime, responseEnd } = request.timing();
    origin = Math.min(origin, startTime);
    pending.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => ({
        path: new URL(request.url()).pathname,
        begun: startTime,
        ended: startTime + responseEnd,
        bytes: responseBodySize + responseHeadersSize,
      })),
    );
  });
  return async () => {
    const all = await Promise.all(pending);
    return all
      .map((request) => ({ ...request, begun: request.begun - origin, ended: request.ended - origin }))
      .sort((a, b) => a.begun - b.begun);
  };
}
