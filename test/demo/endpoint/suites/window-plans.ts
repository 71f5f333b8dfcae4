import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { migrate } from '../../../../demo/endpoint/database/migrate.ts';
import { openDatabase, type Database } from '../../../../demo/endpoint/database/open.ts';
import { seed } from '../../../../demo/endpoint/database/seed.ts';
import { selectWindow, type WindowQuery } from '../../../../demo/endpoint/window-repository.ts';
import type { MeetingInput } from '../../../../src/contract/index.ts';
import type { Databases } from '../support/databases.ts';
import { NOW } from '../support/fixture.ts';
import { manyMeetings } from '../support/many-meetings.ts';

const MEETINGS = 20_000;
const PAGE = 201;

/** A year with which a window reaches back a year, if it asks the longest meeting how far. */
const exhibition: MeetingInput = { id: 'year', title: 'Exposition', start: '2025-06-01', end: '2026-06-01' };

const month = { from: new Date('2026-03-01'), to: new Date('2026-04-01'), levels: [], series: [] };
const QUERIES: Record<string, WindowQuery> = {
  'a month': month,
  'the end of a month, which a cursor leads to': { ...month, after: { startsAt: '2026-03-28T00:00:00.000Z', id: 'r' } },
  'all that is to come': { from: month.from, levels: [], series: [] },
  'a month of two levels': { ...month, levels: ['regions', 'departements'] },
  'a month of a series': { ...month, series: ['parcours'] },
};

/** A node of PostgreSQL's plan, with what it did. */
interface PlanNode {
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: PlanNode[];
}

export function windowPlansSuite(databases: Databases): void {
  describe(`a window among ${MEETINGS} meetings`, () => {
    let database: Database;
    before(async () => {
      database = openDatabase(await databases.fresh());
      const document = manyMeetings(MEETINGS, '2025-01-01');
      await migrate(database.db);
      await seed(database.db, { ...document, meetings: [...(document.meetings ?? []), exhibition] }, new Date(NOW));
      // PostgreSQL counts by itself what it has, but in its own time.
      await sql`analyze`.execute(database.db);
    });
    after(() => database.db.destroy());

    for (const [what, query] of Object.entries(QUERIES)) {
      it(`reads ${what} and nothing else`, async () => {
        const rows = selectWindow(database.db, query, PAGE);
        assert.ok((await rows.execute()).length > 50);
        if (database.kind === 'sqlite') {
          const plan = await rows.explain<{ detail: string }>(undefined, sql`query plan`);
          assertSought(plan.map(({ detail }) => detail));
        } else {
          const [plan] = await rows.explain<{ 'QUERY PLAN': { Plan: PlanNode }[] }>('json', sql`analyze`);
          const read = plan?.['QUERY PLAN'].reduce((sum, { Plan }) => sum + meetingsRead(Plan), 0) ?? Infinity;
          assert.ok(read < 12 * PAGE, `${read} rows`);
        }
      });
    }
  });
}

/** SQLite does not count what it reads, but says how it goes about it. */
function assertSought(steps: readonly string[]): void {
  assert.deepEqual(
    steps.filter((step) => /^SCAN (meetings|seats)/.test(step)),
    [],
  );
  const sought = steps.filter((step) => step.includes('INDEX meetings_window (stretch=? AND (starts_at,id)>(?,?)'));
  assert.equal(sought.length, 3, steps.join('\n'));
}

function meetingsRead(node: PlanNode): number {
  const below = (node.Plans ?? []).reduce((sum, child) => sum + meetingsRead(child), 0);
  if (node['Relation Name'] !== 'meetings') return below;
  const skipped = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return below + (node['Actual Rows'] + skipped) * node['Actual Loops'];
}
