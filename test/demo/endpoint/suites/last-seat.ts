import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askAtOnce, MEETING, prepare, stored, type Tally } from '../support/crowd.ts';
import type { Databases } from '../support/databases.ts';
import { startTestEndpoint } from '../support/endpoint.ts';
import { fixtureDocument } from '../support/fixture.ts';
import type { EndpointProgram } from '../support/process.ts';
import { startWithoutLock } from '../support/without-lock.ts';

const CROWD = 200;
const PROCESSES = 3;

/** @param program the endpoint as a file to start */
export function lastSeatSuite(databases: Databases, program: () => EndpointProgram): void {
  describe('the last seat, asked for by 200 at once', () => {
    for (const isolation of databases.isolations) {
      it(`must-pass 50: one gets it and 199 hear «complet», at isolation ${isolation}`, async (t) => {
        const url = await databases.fresh(isolation);
        const endpoint = await startTestEndpoint(url, fixtureDocument);
        const tally = await askAtOnce(CROWD, [endpoint.url]);
        await endpoint.close();
        t.diagnostic(figures(databases, `1 process, ${isolation}`, tally));
        assert.deepEqual(tally, { '201': 1, '409 full': CROWD - 1 });
        assert.deepEqual(await stored(url), { registrations: 1, taken: 40 });
      });

      it(`must-pass 50, 53: the same of ${PROCESSES} processes on one database, at isolation ${isolation}`, async (t) => {
        const url = await databases.fresh(isolation);
        await prepare(url);
        const processes = await Promise.all(Array.from({ length: PROCESSES }, () => program().start(url)));
        const tally = await askAtOnce(
          CROWD,
          processes.map((process) => process.url),
        );
        await Promise.all(processes.map((process) => process.kill()));
        t.diagnostic(figures(databases, `${PROCESSES} processes, ${isolation}`, tally));
        assert.deepEqual(tally, { '201': 1, '409 full': CROWD - 1 });
        assert.deepEqual(await stored(url), { registrations: 1, taken: 1 });
      });
    }

    it('must-pass 50, negative control: with the lock off, who comes one after the other is fine, and 200 at once oversell', async (t) => {
      const quiet = await databases.fresh();
      await prepare(quiet);
      const patient = await startWithoutLock(quiet);
      assert.deepEqual(await askAtOnce(1, [patient.url]), { '201': 1 });
      assert.deepEqual(await askAtOnce(1, [patient.url]), { '409 full': 1 });
      await patient.close();

      const url = await databases.fresh();
      await prepare(url);
      const endpoint = await startWithoutLock(url);
      const tally = await askAtOnce(CROWD, [endpoint.url]);
      await endpoint.close();
      t.diagnostic(figures(databases, 'lock off', tally));
      assert.ok((tally['201'] ?? 0) > 1, `nothing was oversold: ${JSON.stringify(tally)}`);
      assert.ok((await stored(url)).taken > 1, `more seats of «${MEETING}» are taken than there are`);
    });
  });
}

function figures({ name }: Databases, how: string, tally: Tally): string {
  const answers = Object.entries(tally).map(([answer, count]) => `${count} × ${answer}`);
  return `must-pass 50, ${name}, ${how}: ${CROWD} at once for 1 seat: ${answers.sort().join(', ')}`;
}
