import { randomUUID } from 'node:crypto';
import { MEETING } from './crowd.ts';
import { goodRequest, people } from './fixture.ts';

/** The people of each registration that is sent. */
export const GROUP = 2;

const request = JSON.stringify(goodRequest(MEETING, { participants: people(GROUP) }));

/**
 * People who register without end, each as a form does it: what got no answer is sent again under the same key. What they
 * were told is kept, to be held against the database.
 */
export class Senders {
  /** The keys that were answered with a registration, and its id. */
  readonly acknowledged = new Map<string, string>();
  /** Keys that were sent and got no answer yet. */
  readonly open = new Set<string>();
  /** How many were cut off on their way. */
  cut = 0;
  /** How many of those turned out to have been stored: 200 at the repetition. */
  storedUntold = 0;
  readonly #count: number;

  constructor(count: number) {
    this.#count = count;
  }

  /**
   * Sends until the endpoint is gone.
   * @param onFirst when the first registration of this round is acknowledged
   */
  async sendUntilCut(url: string, onFirst: () => void): Promise<void> {
    const again = [...this.open];
    await Promise.all(
      Array.from({ length: this.#count }, async () => {
        for (;;) {
          const key = again.pop() ?? randomUUID();
          this.open.add(key);
          const answer = await this.#send(url, key);
          if (answer === 'cut') return;
          if (answer === 'stored') onFirst();
        }
      }),
    );
    this.cut += this.open.size;
  }

  /** Sends what got no answer until it has one. */
  async settle(url: string): Promise<void> {
    while (this.open.size > 0) for (const key of this.open) await this.#send(url, key);
  }

  async #send(url: string, key: string): Promise<'stored' | 'refused' | 'cut'> {
    try {
      const response = await fetch(`${url}/registrations`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
        body: request,
      });
      const { id } = (await response.json()) as { id?: string };
      if (!response.ok || !id) return 'refused';
      if (response.status === 200) this.storedUntold += 1;
      this.acknowledged.set(key, id);
      this.open.delete(key);
      return 'stored';
    } catch {
      return 'cut';
    }
  }
}
