import { randomUUID } from 'node:crypto';
import type { Config } from '../../../../demo/endpoint/config.ts';
import { createLog } from '../../../../demo/endpoint/log.ts';
import { startEndpoint, type RunningEndpoint } from '../../../../demo/endpoint/server.ts';
import type { NetworkDocumentInput } from '../../../../src/contract/index.ts';
import { fixtureDocument, NOW } from './fixture.ts';

export const PARTNER = 'https://www.partner.example';

/** The endpoint under test, over real HTTP, with a clock and a log that the test holds. */
export interface TestEndpoint extends RunningEndpoint {
  databaseUrl: string;
  clock: { now: number };
  /** Everything it logged. */
  lines: string[];
  register(body: unknown, options?: { key?: string; headers?: Record<string, string> }): Promise<Answer>;
}

export interface Answer {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
}

export async function startTestEndpoint(
  databaseUrl: string,
  sample: (now: Date) => NetworkDocumentInput = fixtureDocument,
  settings: Partial<Config> = {},
  now = NOW,
): Promise<TestEndpoint> {
  const clock = { now };
  const lines: string[] = [];
  const endpoint = await startEndpoint({
    config: { host: '127.0.0.1', port: 0, databaseUrl, allowedOrigins: [PARTNER], ...settings },
    log: createLog((line) => lines.push(line)),
    sample,
    now: () => clock.now,
  });
  return {
    ...endpoint,
    databaseUrl,
    clock,
    lines,
    async register(body, { key = randomUUID(), headers = {} } = {}) {
      const response = await fetch(`${endpoint.url}/registrations`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(key && { 'Idempotency-Key': key }), ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
    },
  };
}
