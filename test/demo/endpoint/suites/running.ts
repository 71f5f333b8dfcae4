import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { migrate, migrations } from '../../../../demo/endpoint/database/migrate.ts';
import { openDatabase } from '../../../../demo/endpoint/database/open.ts';
import { seed } from '../../../../demo/endpoint/database/seed.ts';
import type { Databases } from '../support/databases.ts';
import { startTestEndpoint } from '../support/endpoint.ts';
import { fixtureDocument, goodRequest, people } from '../support/fixture.ts';

export function runningSuite(databases: Databases): void {
  describe('running', () => {
    it('migrates an empty database once, and leaves a migrated and filled one alone', async () => {
      const { db } = openDatabase(await databases.fresh());
      assert.deepEqual(await migrate(db), Object.keys(migrations));
      assert.deepEqual(await migrate(db), []);
      assert.equal(await seed(db, fixtureDocument(), new Date()), true);
      assert.equal(await seed(db, fixtureDocument(), new Date()), false);
      await db.destroy();
    });

    it('finds every registration again after a restart', async () => {
      const url = await databases.fresh();
      const first = await startTestEndpoint(url);
      const { body } = await first.register(goodRequest('three-seats', { participants: people(2) }));
      await first.close();

      const second = await startTestEndpoint(url);
      assert.match(await (await fetch(String(body['manageUrl']).replace(first.url, second.url))).text(), /Personne 1/);
      const { status, body: refused } = await second.register(goodRequest('three-seats', { participants: people(2) }));
      assert.deepEqual([status, refused['remaining']], [409, 1]);
      await second.close();
      const { db } = openDatabase(url);
      const row = await db.selectFrom('registrations').selectAll().executeTakeFirstOrThrow();
      assert.deepEqual(row, {
        id: body['id'],
        meeting_id: 'three-seats',
        status: 'confirmed',
        ticket: null,
        organization_name: 'Ville de Saint-Elme-sur-Orb',
        organization_level: 'regions',
        organization_siren: '732829320',
        contact_name: 'Zoé Lambert',
        contact_email: 'zoe.lambert@example.org',
        contact_phone: '01 23 45 67 89',
        answers: '{"conseil":"non"}',
        language: 'fr',
        notice_version: '2026-09',
        created_at: '2026-11-22T12:00:00.000Z',
        revision: 0,
        announced: 'scheduled 2026-12-10T14:00',
        announced_place: '{"attendance":"onsite","location":null}',
      });
      await db.destroy();
    });

    it('must-pass 53: two endpoints that start at once on one empty database share it and its last seat', async () => {
      const url = await databases.fresh();
      const [one, two] = await Promise.all([startTestEndpoint(url), startTestEndpoint(url)]);
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, i) => (i % 2 ? one : two).register(goodRequest('last-seat'))),
      );
      assert.equal(answers.filter((answer) => answer.status === 201).length, 1);
      assert.equal(answers.filter((answer) => answer.body['code'] === 'full').length, 19);
      await Promise.all([one.close(), two.close()]);
    });

    it('finishes the requests in flight before it stops, and takes no more', async () => {
      const endpoint = await startTestEndpoint(await databases.fresh());
      const { db } = openDatabase(endpoint.databaseUrl);
      // The answers are awaited only after close() was called; each connection is accepted once one has been answered.
      const inFlight = await db.transaction().execute(async (trx) => {
        await trx.updateTable('seats').set({ changed_at: '' }).execute();
        const key = crypto.randomUUID();
        const running = [1, 2].map(() => endpoint.register(goodRequest('open'), { key }));
        await Promise.race(running);
        return { running, closed: endpoint.close() };
      });
      const statuses = (await Promise.all(inFlight.running)).map(({ status }) => status).sort();
      await inFlight.closed;
      assert.deepEqual(statuses, [201, 409]);
      await assert.rejects(fetch(`${endpoint.url}/healthz`));
      assert.match(endpoint.lines.at(-1) ?? '', /"stopped"/);
      await db.destroy();
    });

    it('answers 500 when a statement fails half-way, leaves nothing half stored, and goes on afterwards', async () => {
      const endpoint = await startTestEndpoint(await databases.fresh());
      const { db } = openDatabase(endpoint.databaseUrl);
      await db.schema.alterTable('participants').renameTo('participants_away').execute();
      const { status, body } = await endpoint.register(goodRequest('open'));
      assert.deepEqual([status, body['code']], [500, 'internal']);
      assert.equal((await db.selectFrom('registrations').select('id').execute()).length, 0);
      await db.schema.alterTable('participants_away').renameTo('participants').execute();
      assert.equal((await endpoint.register(goodRequest('open'))).status, 201);
      await db.destroy();
      await endpoint.close();
    });
  });
}
