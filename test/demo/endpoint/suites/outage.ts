import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { openDatabase } from '../../../../demo/endpoint/database/open.ts';
import type { Databases } from '../support/databases.ts';
import type { Fault } from '../support/faults.ts';
import { goodRequest } from '../support/fixture.ts';

const MOST = 200;

export function outageSuite(databases: Databases, faults: readonly Fault[]): void {
  describe('a database that cannot be written to', () => {
    for (const { name, open } of faults) {
      it(`must-pass 52: ${name}: 503 and no false success, and it goes on by itself afterwards`, async (t) => {
        const url = await databases.fresh();
        const { endpoint, break: breakIt, mend } = await open(url);
        const acknowledged = new Set<unknown>();
        const register = async (key: string) => {
          const answer = await endpoint.register(goodRequest('open'), { key });
          if (answer.status < 300) acknowledged.add(answer.body['id']);
          return answer;
        };
        assert.equal((await register(randomUUID())).status, 201);

        await breakIt();
        // A full disk has room for a few more: pages that are already there.
        let key = randomUUID();
        let refused = await register(key);
        for (let i = 0; i < MOST && refused.status < 300; i++) refused = await register((key = randomUUID()));
        assert.deepEqual(
          [refused.status, refused.body['code'], refused.headers.get('Retry-After')],
          [503, 'unavailable', '5'],
        );
        assert.match(String(refused.body['detail']), /Réessayez dans quelques instants/);
        const others = await Promise.all(Array.from({ length: 10 }, () => register(randomUUID())));
        // Small ones may find a last gap: what counts is that nothing is said to be stored that is not.
        assert.ok(others.every(({ status }) => status === 503 || status === 201));

        await mend();
        assert.equal((await register(key)).status, 201, 'the same attempt, sent again');
        assert.equal((await register(randomUUID())).status, 201);
        await endpoint.close();
        const { db } = openDatabase(url);
        const rows = await db.selectFrom('registrations').select('id').execute();
        await db.destroy();
        assert.deepEqual(new Set(rows.map(({ id }) => id)), acknowledged);
        t.diagnostic(
          `must-pass 52, ${databases.name}, ${name}: ${others.filter(({ status }) => status === 503).length + 1} answered 503, ` +
            `${acknowledged.size} acknowledged, ${rows.length} stored`,
        );
      });
    }
  });
}
