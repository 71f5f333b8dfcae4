import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import type { Database } from '../../../../demo/endpoint/database/open.ts';
import type { Databases } from '../support/databases.ts';
import { goodRequest, NOW, people } from '../support/fixture.ts';
import { stageFor } from '../support/stage.ts';

const DAY = 24 * 60 * 60 * 1000;

export function registeringSuite(databases: Databases): void {
  describe('registering', () => {
    const stage = stageFor(databases);

    const countOf = async (meeting: string) =>
      (await stage.database.db.selectFrom('registrations').select('id').where('meeting_id', '=', meeting).execute())
        .length;

    it('confirms, and says where the registration can be seen', async () => {
      const { status, body } = await stage.endpoint.register(goodRequest('open'));
      assert.equal(status, 201);
      assert.equal(body['status'], 'confirmed');
      assert.equal(body['position'], undefined);
      assert.equal((body['meeting'] as { id: string }).id, 'open');
      const page = await fetch(String(body['manageUrl']));
      assert.equal(page.headers.get('Cache-Control'), 'no-store');
      assert.equal(page.headers.get('Referrer-Policy'), 'no-referrer');
      const text = await page.text();
      assert.match(text, /Inscription confirmée/);
      assert.match(text, /jeudi 10 décembre 2026 de 14\sh\s00 à 16\sh\s00/);
    });

    it('keeps only the hash of the manage link, which opens nothing once it has expired', async () => {
      const { body } = await stage.endpoint.register(goodRequest('open'));
      const token = String(body['manageUrl']).split('/').at(-1) ?? '';
      const links = await stage.database.db.selectFrom('manage_links').selectAll().execute();
      const keys = await stage.database.db.selectFrom('idempotency_keys').selectAll().execute();
      assert.ok(!JSON.stringify([links, keys]).includes(token));
      stage.endpoint.clock.now = Date.parse('2027-03-01T00:00Z');
      assert.equal((await fetch(String(body['manageUrl']))).status, 404);
      stage.endpoint.clock.now = NOW;
    });

    it('must-pass 62: stores each consent with the notice’s version and the time', async () => {
      const { body } = await stage.endpoint.register(goodRequest('open', { consents: { actualites: false } }));
      const consents = await stage.database.db
        .selectFrom('consents')
        .selectAll()
        .where('registration_id', '=', String(body['id']))
        .execute();
      assert.deepEqual(consents, [
        {
          registration_id: body['id'],
          purpose: 'actualites',
          given: 0,
          notice_version: '2026-09',
          answered_at: '2026-11-22T12:00:00.000Z',
        },
      ]);
    });

    it('must-pass 48: answers a repeated attempt as the first time, even after the meeting closed, with one row', async () => {
      const key = randomUUID();
      const request = goodRequest('three-seats');
      const first = await stage.endpoint.register(request, { key });
      stage.endpoint.clock.now = Date.parse('2026-11-23T11:00Z');
      const again = await stage.endpoint.register(request, { key });
      stage.endpoint.clock.now = NOW;
      assert.deepEqual([first.status, again.status], [201, 200]);
      assert.deepEqual(again.body, first.body);
      assert.equal(await countOf('three-seats'), 1);
    });

    it('must-pass 48: knows an attempt again that comes back in another language, and counts it once', async () => {
      const key = randomUUID();
      const before = await countOf('open');
      const first = await stage.endpoint.register(goodRequest('open'), { key });
      const again = await stage.endpoint.register(goodRequest('open', { language: 'en' }), { key });
      assert.deepEqual([first.status, again.status, again.body['id']], [201, 200, first.body['id']]);
      assert.equal(await countOf('open'), before + 1);
    });

    it('must-pass 47: makes one row of a double submit', async () => {
      const key = randomUUID();
      const before = await countOf('open');
      const answers = await Promise.all([1, 2, 3].map(() => stage.endpoint.register(goodRequest('open'), { key })));
      assert.equal(answers.filter(({ status }) => status === 201).length, 1);
      assert.ok(answers.every(({ status, body }) => status < 300 || body['code'] === 'in-progress'));
      assert.equal(await countOf('open'), before + 1);
    });

    it('must-pass 49: refuses a key with another body, and takes it as new after 24 hours', async () => {
      const key = randomUUID();
      await stage.endpoint.register(goodRequest('open'), { key });
      const other = goodRequest('open', { participants: people(2) });
      const { status, body } = await stage.endpoint.register(other, { key });
      assert.deepEqual([status, body['code']], [422, 'key-reused']);
      stage.endpoint.clock.now = NOW + DAY;
      assert.equal((await stage.endpoint.register(other, { key })).status, 201);
      stage.endpoint.clock.now = NOW;
    });

    it('must-pass 49: says that a key is being handled', async () => {
      const key = randomUUID();
      const attempts = await withSeatsLocked(stage.database, 'open', async () => {
        const running = [1, 2].map(() => stage.endpoint.register(goodRequest('open'), { key }));
        const { status, body, headers } = await Promise.race(running);
        assert.deepEqual([status, body['code'], headers.get('Retry-After')], [409, 'in-progress', '1']);
        return running;
      });
      const statuses = (await Promise.all(attempts)).map(({ status }) => status).sort();
      assert.deepEqual(statuses, [201, 409]);
    });

    it('must-pass 50: gives the last seat to one of 50 who ask at once, and the others a clean «full»', async () => {
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => stage.endpoint.register(goodRequest('last-seat'))),
      );
      const outcomes = answers.map(({ status, body }) =>
        status === 201 ? 'confirmed' : `${status} ${String(body['code'])}`,
      );
      assert.deepEqual(
        [
          outcomes.filter((outcome) => outcome === 'confirmed').length,
          outcomes.filter((outcome) => outcome === '409 full').length,
        ],
        [1, 49],
      );
      assert.equal(await countOf('last-seat'), 1);
    });

    it('puts those who come late on the waiting list, in order', async () => {
      const first = await stage.endpoint.register(goodRequest('one-then-list'));
      const second = await stage.endpoint.register(goodRequest('one-then-list', { participants: people(3) }));
      const third = await stage.endpoint.register(goodRequest('one-then-list'));
      assert.deepEqual(
        [first, second, third].map(({ status, body }) => [status, body['status'], body['position']]),
        [
          [201, 'confirmed', undefined],
          [201, 'waitlisted', 1],
          [201, 'waitlisted', 2],
        ],
      );
      assert.match(await (await fetch(String(third.body['manageUrl']))).text(), /en position 2/);
    });

    it('takes all the people of a registration or none, and says how many seats are left', async () => {
      const { status, body } = await stage.endpoint.register(goodRequest('three-seats', { participants: people(4) }));
      assert.deepEqual([status, body['code'], body['remaining']], [409, 'full', 2]);
    });

    it('must-pass 54: stores what looks like SQL as it was typed', async () => {
      const name = "Robert'); DROP TABLE registrations;--";
      const { body } = await stage.endpoint.register(
        goodRequest('open', { organization: { name }, answers: { conseil: 'non', note: `" OR 1=1 \u0000 ${name}` } }),
      );
      const row = await stage.database.db
        .selectFrom('registrations')
        .selectAll()
        .where('id', '=', String(body['id']))
        .executeTakeFirstOrThrow();
      assert.equal(row.organization_name, name);
      assert.equal((JSON.parse(row.answers) as { note: string }).note, `" OR 1=1 \u0000 ${name}`);
    });

    it('must-pass 63: writes nothing into its log that people typed, nor a secret of theirs', async () => {
      const { body } = await stage.endpoint.register(goodRequest('open'));
      await fetch(String(body['manageUrl']));
      await fetch(`${stage.endpoint.url}/network.json?email=zoe.lambert@example.org`);
      await stage.endpoint.register(goodRequest('open', { contact: { name: 'Zoé', email: 'pas une adresse' } }));
      const log = stage.endpoint.lines.join('');
      assert.match(log, /"route":"\/registrations\/manage\/:token","status":200/);
      for (const secret of [
        'Zoé',
        'Lambert',
        'example.org',
        'pas une',
        '127.0.0.1',
        String(body['manageUrl']).slice(-43),
      ]) {
        assert.ok(!log.includes(secret), secret);
      }
    });
  });
}

/** Runs `work` while another connection holds what every registration needs first, so that none can finish. */
async function withSeatsLocked<T>({ db }: Database, meeting: string, work: () => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await trx.updateTable('seats').set({ changed_at: '' }).where('meeting_id', '=', meeting).execute();
    return work();
  });
}
