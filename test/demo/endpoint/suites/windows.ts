import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parseMeetingsPage, parseNetwork, type MeetingInput } from '../../../../src/contract/index.ts';
import { openDatabase } from '../../../../demo/endpoint/database/open.ts';
import type { Databases } from '../support/databases.ts';
import { startTestEndpoint, type TestEndpoint } from '../support/endpoint.ts';
import { manyMeetings } from '../support/many-meetings.ts';

interface Page {
  meetings: MeetingInput[];
  next?: string;
}

const long: MeetingInput = { id: 'long', title: 'Exposition', start: '2026-02-20', end: '2026-03-20' };
const weekly: MeetingInput = {
  id: 'weekly',
  title: 'Permanence',
  start: '2024-01-02T10:00',
  recurrence: 'FREQ=WEEKLY',
  levels: ['regions'],
};
/** Rules that ended long before the windows that are asked for: after their tenth date, and on a day. */
const over: MeetingInput[] = [
  { id: 'ten', title: 'Cycle', start: '2024-01-02T10:00', end: '2024-01-02T12:00', recurrence: 'FREQ=WEEKLY;COUNT=10' },
  { id: 'until', title: 'Cycle', start: '2024-01-02T11:00', recurrence: 'RRULE:FREQ=WEEKLY;UNTIL=20240305T100000Z' },
];

const registration = {
  meeting: 'r2000',
  organization: { name: 'Ville de Saint-Elme-sur-Orb' },
  contact: { name: 'Zoé Lambert', email: 'zoe.lambert@example.org' },
  participants: [{ name: 'Zoé Lambert', email: 'zoe.lambert@example.org' }],
  language: 'fr',
};

export function windowsSuite(databases: Databases): void {
  describe('reading a window of the meetings', () => {
    let endpoint: TestEndpoint;
    before(async () => {
      const document = manyMeetings(2200, '2026-03-01');
      endpoint = await startTestEndpoint(await databases.fresh(), () => ({
        ...document,
        registration: { url: 'registrations', notice: 'Vos données servent à organiser la rencontre.' },
        meetings: [...(document.meetings ?? []), long, weekly, ...over],
      }));
    });
    after(() => endpoint.close());

    const get = (path: string, headers: Record<string, string> = {}) => fetch(`${endpoint.url}/${path}`, { headers });
    const page = async (query: string) => (await (await get(`meetings?${query}`)).json()) as Page;
    const idsOf = ({ meetings }: Page) => meetings.map(({ id }) => id);

    it('serves the document without meetings, and says where they are', async () => {
      const parsed = parseNetwork(await (await get('network-windowed.json')).json());
      assert.ok(parsed.ok);
      assert.deepEqual(parsed.problems, []);
      assert.deepEqual(parsed.data.meetings, []);
      assert.equal(parsed.data.meetingsUrl, 'meetings{?from,to,level,series,cursor,id}');
      assert.equal(parsed.data.levels.length, 5);
    });

    it('answers with what touches the window: what goes on, and what recurs, too', async () => {
      const { meetings, next } = await page('from=2026-03-03&to=2026-03-04');
      assert.equal(next, undefined);
      const hours = Array.from({ length: 25 }, (_, i) => `r${47 + i}`);
      assert.deepEqual(idsOf({ meetings }), ['weekly', 'long', ...hours]);
      assert.ok(parseMeetingsPage({ meetings }).ok);
    });

    it('answers with the one meeting that the address of a page names, whenever that is', async () => {
      assert.deepEqual(idsOf(await page('id=r72')), ['r72']);
      assert.deepEqual(idsOf(await page('id=nobody')), []);
      assert.equal(idsOf(await page('id=')).length, 1000);
    });

    it('knows nothing of before the window, nor of what begins when it ends', async () => {
      assert.deepEqual(idsOf(await page('from=2026-02-01&to=2026-02-10')), ['weekly']);
      assert.ok(!idsOf(await page('from=2026-03-03&to=2026-03-04')).includes('r72'));
      assert.deepEqual(idsOf(await page('from=2023-01-01&to=2024-01-01')), []);
    });

    it('tells of a rule until its last date, and not of those that are over', async () => {
      assert.deepEqual(idsOf(await page('from=2024-03-05&to=2024-03-06')), ['ten', 'weekly', 'until']);
      assert.deepEqual(idsOf(await page('from=2024-04-01&to=2024-05-01')), ['weekly']);
    });

    it('gives pages of 1,000 that lead from one to the next: each meeting once', async () => {
      const sizes: number[] = [];
      const ids = new Set<string>();
      let next: string | undefined = 'meetings?from=2026-01-01&to=2027-01-01';
      while (next) {
        const answer = (await (await get(next)).json()) as Page;
        sizes.push(answer.meetings.length);
        for (const id of idsOf(answer)) ids.add(id);
        next = answer.next;
      }
      assert.deepEqual(sizes, [1000, 1000, 202]);
      assert.equal(ids.size, 2202);
    });

    it('narrows by levels and series; what is for every level stays', async () => {
      const { meetings } = await page('from=2026-03-03&to=2026-03-05&level=regions,departements');
      assert.ok(meetings.length > 10);
      const levels = new Set(meetings.flatMap((meeting) => meeting.levels ?? []));
      assert.deepEqual([...levels].sort(), ['departements', 'regions']);
      assert.ok(meetings.some((meeting) => !meeting.levels?.length));
      const series = await page('from=2026-03-03&to=2026-03-05&series=parcours');
      assert.ok(series.meetings.length >= 4 && series.meetings.every((meeting) => meeting.series === 'parcours'));
      assert.deepEqual(idsOf(await page('series=%25')), []);
    });

    it('says how many seats are left now, in all windows, as soon as somebody has registered', async () => {
      const seats = async (query: string) =>
        (await page(query)).meetings.find(({ id }) => id === 'r2000')?.registration?.remaining;
      assert.deepEqual([await seats('from=2026-05-23&to=2026-05-24'), await seats('from=2026-05-20')], [40, 40]);
      endpoint.clock.now = Date.parse('2026-03-01');
      assert.equal((await endpoint.register(registration)).status, 201);
      assert.deepEqual([await seats('from=2026-05-23&to=2026-05-24'), await seats('from=2026-05-20')], [39, 39]);
    });

    it('takes a registration without reading the other meetings', async () => {
      const { db } = openDatabase(endpoint.databaseUrl);
      const unreadable = (body: string) => db.updateTable('meetings').set({ body }).where('id', '=', 'r0').execute();
      const [{ body } = { body: '' }] = await db.selectFrom('meetings').select('body').where('id', '=', 'r0').execute();
      await unreadable('{');
      try {
        assert.equal((await get('network.json')).status, 500);
        const { status, body: receipt } = await endpoint.register(registration);
        assert.equal(status, 201);
        assert.equal((await get(String(receipt['manageUrl']).split('/').slice(-3).join('/'))).status, 200);
        assert.equal((await get('registrations/new?meeting=r2000')).status, 200);
      } finally {
        await unreadable(body);
        await db.destroy();
      }
    });

    it('answers 304 to whoever has the window already, to any page that asks', async () => {
      const first = await get('meetings?from=2026-03-03&to=2026-03-04', { Origin: 'https://anybody.example' });
      assert.equal(first.headers.get('Access-Control-Allow-Origin'), '*');
      assert.equal(first.headers.get('Cache-Control'), 'public, no-cache');
      const etag = first.headers.get('ETag') ?? '';
      assert.match(etag, /^"[\w-]+"$/);
      assert.equal((await get('meetings?from=2026-03-03&to=2026-03-04', { 'If-None-Match': etag })).status, 304);
    });

    for (const query of [
      'from=hier',
      'from=2026-02-30',
      'from=2026-03-03T10:00',
      'from=2026-03-04&to=2026-03-03',
      'cursor=x',
      `cursor=${Buffer.from('["a"]').toString('base64url')}`,
      `level=${Array.from({ length: 51 }, (_, i) => i).join()}`,
    ]) {
      it(`refuses ${query.slice(0, 40)}`, async () => {
        const response = await get(`meetings?${query}`);
        assert.equal(response.status, 400);
        const problem = (await response.json()) as { code: string; detail: string };
        assert.equal(problem.code, 'bad-query');
        assert.match(
          problem.detail,
          new RegExp(query.includes('&to') ? '«\u00a0to\u00a0»' : `«\u00a0${query.split('=')[0] ?? ''}\u00a0»`),
        );
      });
    }
  });
}
