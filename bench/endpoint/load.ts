import { Agent, request, type OutgoingHttpHeaders } from 'node:http';
import { quantile } from '../statistics.ts';

/** One request, as it is sent over and over. */
export interface Shot {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: () => OutgoingHttpHeaders;
  readonly body?: string;
  /** The status of an answer that counts. */
  readonly expected: number;
}

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds from the first byte sent to the last byte read. */
  readonly p50: number;
  readonly p99: number;
  readonly answers: number;
  /** Answers with another status, and requests without any. */
  readonly failed: number;
}

/**
 * So many connections that stay open, on each of which the next request follows as soon as the last is answered.
 * @param warmUp seconds that are not counted
 */
export async function fire(shot: Shot, connections: number, seconds: number, warmUp = 1): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let failed = 0;
  const from = performance.now() + warmUp * 1000;
  const until = from + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        const started = performance.now();
        const status = await send(shot, agent);
        const ended = performance.now();
        if (started < from || ended > until) continue;
        if (status === shot.expected) times.push(ended - started);
        else failed += 1;
      }
    }),
  );
  agent.destroy();
  return {
    perSecond: times.length / seconds,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    answers: times.length,
    failed,
  };
}

async function send(shot: Shot, agent: Agent): Promise<number> {
  return (await answerTo(shot, agent)).status;
}

/** What one answer weighs as it is sent, in bytes, without its headers. */
export async function bytesOf(shot: Shot): Promise<number> {
  return (await answerTo(shot, new Agent())).bytes;
}

/** Never rejects: no answer is one with the status 0. */
function answerTo({ method, url, headers, body }: Shot, agent: Agent): Promise<{ status: number; bytes: number }> {
  return new Promise((resolve) => {
    let bytes = 0;
    const sent = request(url, { method, agent, headers: headers() }, (response) => {
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.once('end', () => resolve({ status: response.statusCode ?? 0, bytes }));
      response.once('error', () => resolve({ status: 0, bytes }));
    });
    sent.once('error', () => resolve({ status: 0, bytes }));
    sent.end(body);
  });
}
