import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '../../../../demo/endpoint/database/open.ts';
import { MEETING, prepare } from '../support/crowd.ts';
import type { Databases } from '../support/databases.ts';
import type { EndpointProgram } from '../support/process.ts';
import { GROUP, Senders } from '../support/senders.ts';

/** On each database: a hundred in all. `ANACEJ_KILLS=1000` for whoever wants to know better and has the time. */
const KILLS = Number(process.env['ANACEJ_KILLS'] ?? 50);
const SENDERS = 6;
/** How long after the first registration of a round the process may live on, in milliseconds: several commits. */
const LONGEST_LIFE = 60;

/** @param program the endpoint as a file to start */
export function killingSuite(databases: Databases, program: () => EndpointProgram): void {
  describe('killed during commits', () => {
    it(`must-pass 51: after ${KILLS} times kill -9 every acknowledged registration is there, whole, once`, async (t) => {
      const url = await databases.fresh();
      await prepare(url, 1_000_000);
      const senders = new Senders(SENDERS);
      let starting = 0;
      const begin = async () => {
        const started = performance.now();
        const endpoint = await program().start(url);
        starting += performance.now() - started;
        return endpoint;
      };
      for (let kill = 0; kill < KILLS; kill++) {
        const endpoint = await begin();
        let killed: Promise<void> | undefined;
        // At a moment that nobody chose: in a request, in a transaction, in a commit, after one.
        const killSoon = () => (killed ??= pause(Math.random() * LONGEST_LIFE).then(() => endpoint.kill()));
        await senders.sendUntilCut(endpoint.url, () => void killSoon());
        await killed;
      }
      const endpoint = await begin();
      await senders.settle(endpoint.url);
      await endpoint.kill();

      const found = await whatIsStored(url);
      const lost = [...senders.acknowledged.values()].filter((id) => !found.whole.has(id));
      t.diagnostic(
        `must-pass 51, ${databases.name}: ${KILLS} kills, ${senders.acknowledged.size} registrations acknowledged, ` +
          `${lost.length} lost, ${found.halves.length} half; ${senders.cut} requests were cut off, ` +
          `${senders.storedUntold} of them stored and answered 200 when sent again; ` +
          `${Math.round(starting / (KILLS + 1))} ms to start again`,
      );
      assert.deepEqual(lost, []);
      assert.deepEqual(found.halves, []);
      // A key that was sent again after a cut has not made a second one.
      assert.equal(found.whole.size, senders.acknowledged.size);
      assert.equal(found.taken, found.whole.size * GROUP);
      assert.ok(senders.cut >= KILLS, 'each kill met a request on its way');
    });
  });
}

/** What a whole registration has of each of these, beside its own row. */
const PARTS = { participants: GROUP, consents: 1, manage_links: 1, outbox: 1, idempotency_keys: 1 } as const;

/** Registrations with all that belongs to one, ids that miss some of it or have no registration, and the seats taken. */
async function whatIsStored(url: string): Promise<{ whole: Set<string>; halves: string[]; taken: number }> {
  const { db } = openDatabase(url);
  const registrations = await db.selectFrom('registrations').select('id').execute();
  const whole = new Set(registrations.map(({ id }) => id));
  const halves = new Set<string>();
  for (const [table, expected] of Object.entries(PARTS) as [keyof typeof PARTS, number][]) {
    const counts = new Map<string, number>();
    for (const { registration_id: id } of await db.selectFrom(table).select('registration_id').execute())
      counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const id of new Set([...whole, ...counts.keys()]))
      if (!whole.has(id) || counts.get(id) !== expected) halves.add(id);
  }
  const unanswered = db.selectFrom('idempotency_keys').select('registration_id').where('answer', '=', '');
  for (const { registration_id: id } of await unanswered.execute()) halves.add(id);
  const { taken } = await db
    .selectFrom('seats')
    .select('taken')
    .where('meeting_id', '=', MEETING)
    .executeTakeFirstOrThrow();
  await db.destroy();
  for (const id of halves) whole.delete(id);
  return { whole, halves: [...halves], taken };
}
