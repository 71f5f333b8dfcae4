/** One request as the endpoint receives it. */
export interface Received {
  url: string;
  key: string;
  body: string;
  init: RequestInit;
}

type Answer = Response | Error | 'never';

export const receipt = {
  id: 'R-2026-0042',
  status: 'confirmed',
  manageUrl: 'https://endpoint.example/registrations/manage/abc',
  meeting: { id: 'un' },
};

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });
}

export function problem(
  status: number,
  code: string,
  more: object = {},
  headers: Record<string, string> = {},
): Response {
  return json(
    status,
    { type: `tag:example.org,2026:rencontres/${code}`, status, ...more },
    { 'Content-Type': 'application/problem+json', ...headers },
  );
}

/**
 * Stands in for `fetch`: gives one answer after the other, the last one again and again. `'never'` is an answer that
 * does not come until the request is ended; an `Error` is a connection that fails.
 */
export function answering(...answers: (Answer | ((received: Received) => Answer | Promise<Answer>))[]): Received[] {
  const received: Received[] = [];
  window.fetch = async (input, init = {}) => {
    const request = {
      url: input instanceof Request ? input.url : input.toString(),
      key: new Headers(init.headers).get('Idempotency-Key') ?? '',
      body: typeof init.body === 'string' ? init.body : '',
      init,
    };
    received.push(request);
    const next = answers[Math.min(received.length, answers.length) - 1];
    const answer = typeof next === 'function' ? await next(request) : next;
    if (answer instanceof Response) return answer.clone();
    if (answer instanceof Error) throw answer;
    return new Promise<Response>((_, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });
  };
  return received;
}

/** What a browser says of a connection that was cut. */
export const cut = new TypeError('Failed to fetch');
