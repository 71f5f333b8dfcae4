import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openDatabase, type Database } from '../../../../demo/endpoint/database/open.ts';
import type { NetworkDocument } from '../../../../src/contract/index.ts';
import type { Databases } from '../support/databases.ts';
import { startTestEndpoint, type TestEndpoint } from '../support/endpoint.ts';
import { fixtureDocument, goodRequest, people } from '../support/fixture.ts';

const TOKEN = 'a-token-of-thirty-characters-ok';
const BASIC = { Authorization: `Basic ${Buffer.from(`equipe:${TOKEN}`).toString('base64')}` };

const ali = { name: 'Ali Diop', email: 'ali@example.org' };
const zoe = { name: 'Zoé Lambert', email: 'zoe.lambert@example.org' };

export function staffSuite(databases: Databases): void {
  describe('for the staff', () => {
    let endpoint: TestEndpoint;
    let database: Database;
    beforeEach(async () => {
      endpoint = await startTestEndpoint(await databases.fresh(), fixtureDocument, { staffToken: TOKEN });
      database = openDatabase(endpoint.databaseUrl);
    });
    afterEach(async () => {
      await database.db.destroy();
      await endpoint.close();
    });

    const get = (path: string, headers: Record<string, string> = BASIC) => fetch(`${endpoint.url}${path}`, { headers });
    const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      fetch(`${endpoint.url}${path}`, {
        method: 'POST',
        headers: { ...BASIC, ...headers },
        body: new URLSearchParams(fields),
      });
    const erase = async (email: string) =>
      (await (
        await post('/staff/people/erase', { email, sure: 'yes' }, { Accept: 'application/json' })
      ).json()) as Record<string, number>;
    const remaining = async (id: string) => {
      const document = (await (await fetch(`${endpoint.url}/network.json`)).json()) as NetworkDocument;
      return document.meetings.find((meeting) => meeting.id === id)?.registration?.remaining;
    };
    /** Everything in the database, as one text. */
    const everything = async () => {
      const tables = [
        'registrations',
        'participants',
        'consents',
        'manage_links',
        'idempotency_keys',
        'outbox',
      ] as const;
      const rows = [];
      for (const table of tables) rows.push(await database.db.selectFrom(table).selectAll().execute());
      return JSON.stringify(rows);
    };

    it('is closed to whoever has no token, and not there at all where none is set', async () => {
      const closed = await get('/staff', {});
      assert.equal(closed.status, 401);
      assert.match(closed.headers.get('WWW-Authenticate') ?? '', /^Basic realm/);
      assert.equal((await get('/staff', { Authorization: 'Bearer a-token-of-thirty-characters-no' })).status, 401);
      assert.equal((await get('/staff/meetings/open/registrations.csv', {})).status, 401);
      assert.equal((await get('/staff', { Authorization: `Bearer ${TOKEN}` })).status, 200);
      const without = await startTestEndpoint(await databases.fresh());
      assert.equal((await fetch(`${without.url}/staff`, { headers: BASIC })).status, 404);
      await without.close();
    });

    it('asks who tries many tokens to wait, while the right one still opens', async () => {
      const wrong = { Authorization: 'Bearer guess' };
      for (let i = 0; i < 10; i++) assert.equal((await get('/staff', wrong)).status, 401);
      const { status, headers } = await get('/staff', wrong);
      assert.deepEqual([status, headers.get('Retry-After')], [429, '6']);
      assert.equal((await get('/staff')).status, 200);
    });

    it('shows for each meeting who has a seat and who waits, as a page and as JSON, kept by nobody', async () => {
      await endpoint.register(goodRequest('one-then-list'));
      await endpoint.register(goodRequest('one-then-list', { participants: people(3) }));
      const response = await get('/staff');
      assert.equal(response.headers.get('Cache-Control'), 'no-store');
      assert.match(response.headers.get('Content-Security-Policy') ?? '', /^default-src 'none'/);
      assert.doesNotMatch(await response.text(), /<script|style=/);
      const { meetings } = (await (await get('/staff', { ...BASIC, Accept: 'application/json' })).json()) as {
        meetings: { id: string }[];
      };
      assert.deepEqual(
        meetings.find(({ id }) => id === 'one-then-list'),
        {
          id: 'one-then-list',
          title: 'Rencontre one-then-list',
          start: '2026-12-10T14:00',
          status: 'scheduled',
          confirmed: 1,
          waiting: 3,
          capacity: 4,
          remaining: 0,
        },
      );
      const page = await (await get('/staff/meetings/one-then-list')).text();
      assert.match(page, /Personne 2, personne2@example\.org/);
    });

    it('must-pass 56: exports a table in which no cell runs as a formula', async () => {
      const name = '=HYPERLINK("http://evil.example";"x")';
      await endpoint.register(
        goodRequest('open', {
          organization: { name },
          contact: { ...zoe, phone: '+33 1 23 45 67 89' },
          participants: [{ ...ali, name: '@SUM(1+1)' }],
        }),
      );
      const response = await get('/staff/meetings/open/registrations.csv');
      assert.equal(response.headers.get('Content-Type'), 'text/csv; charset=utf-8');
      assert.match(response.headers.get('Content-Disposition') ?? '', /attachment; filename="inscriptions-open\.csv"/);
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
      assert.ok(text.startsWith('\uFEFF"Rencontre"'));
      assert.ok(text.includes('"\'=HYPERLINK(""http://evil.example"";""x"")"'));
      assert.ok(text.includes('"\'@SUM(1+1)"') && text.includes('"\'+33 1 23 45 67 89"'));
      assert.doesNotMatch(text, /(^|[;\n])"?[=+\-@\t\r]/m);
    });

    it('shows and exports what a page of a town has added to the answers, under its own name', async () => {
      await endpoint.register(goodRequest('open', { answers: { conseil: 'non', campagne: '=lettre de mars' } }));
      await endpoint.register(goodRequest('open'));
      const table = await (await get('/staff/meetings/open/registrations.csv')).text();
      const [head = '', one = '', other = ''] = table.split('\r\n');
      assert.match(head, /"Un conseil de jeunes \?";"Depuis \?";"campagne";"Recevoir les annonces"$/);
      assert.match(one, /"non";"";"'=lettre de mars";"oui"$/);
      assert.match(other, /"non";"";"";"oui"$/);
      assert.match(await (await get('/staff/meetings/open')).text(), /campagne<\/span>\s*=lettre de mars/);
    });

    it('must-pass 61: exports what is known of one person, and nothing of those registered with them', async () => {
      await endpoint.register(goodRequest('open', { participants: [zoe, ali] }));
      await endpoint.register(goodRequest('three-seats', { contact: ali, participants: [ali] }));
      const response = await post('/staff/people/export', { email: 'ALI@example.org ' });
      const text = await response.text();
      const data = JSON.parse(text) as {
        registrations: { meeting: string; asParticipant: object[]; asContact?: object }[];
      };
      assert.deepEqual(data.registrations.map(({ meeting, asContact }) => [meeting, asContact !== undefined]).sort(), [
        ['open', false],
        ['three-seats', true],
      ]);
      assert.doesNotMatch(text, /Zoé|Lambert/);
      assert.match(text, /"noticeVersion": "2026-09"/);
    });

    it('must-pass 61: erases one person altogether, with keys, links and mails, and frees the seat', async () => {
      await endpoint.register(goodRequest('three-seats', { contact: ali, participants: [ali] }));
      assert.equal(await remaining('three-seats'), 2);
      assert.deepEqual(await erase('ali@example.org'), { registrations: 1, changed: 0, seats: 1 });
      assert.equal(await remaining('three-seats'), 3);
      assert.deepEqual(JSON.parse(await everything()), [[], [], [], [], [], []]);
    });

    it('must-pass 61: keeps those who were registered with the person; the first of them is written to from then on', async () => {
      const { body } = await endpoint.register(goodRequest('three-seats', { participants: [zoe, ali] }));
      assert.deepEqual(await erase(zoe.email), { registrations: 0, changed: 1, seats: 1 });
      assert.doesNotMatch(await everything(), /Zoé|zoe\.lambert|conseil|actualites/);
      assert.equal(await remaining('three-seats'), 2);
      const kept = await database.db.selectFrom('registrations').selectAll().executeTakeFirstOrThrow();
      assert.deepEqual([kept.id, kept.contact_email, kept.status], [body['id'], ali.email, 'confirmed']);
    });

    /** What waits in the outbox for somebody. */
    const lettersTo = (recipient: string) =>
      database.db.selectFrom('outbox').selectAll().where('recipient', '=', recipient).execute();
    const linkIn = (text = '') => /http\S+\/registrations\/manage\/\S{43}/.exec(text)?.[0] ?? '';

    it('writes to whoever takes the place of an erased contact, with a link of their own and without naming the erased', async () => {
      const { body } = await endpoint.register(goodRequest('three-seats', { participants: [zoe, ali] }));
      await erase(zoe.email);
      const [letter, ...others] = await lettersTo(ali.email);
      assert.ok(letter && others.length === 0);
      assert.match(letter.subject, /^Vous êtes maintenant la personne à contacter/);
      assert.match(letter.body, /^Bonjour Ali Diop,[\s\S]*Personne\u202F: Ali Diop$/m);
      assert.match(letter.calendar, /STATUS:CONFIRMED/);
      const link = linkIn(letter.body);
      assert.notEqual(link, String(body['manageUrl']));
      const page = await (await fetch(link)).text();
      assert.match(page, /Inscription confirmée[\s\S]*Ali Diop/);
      assert.equal((await fetch(String(body['manageUrl']))).status, 404);
    });

    it('tells whoever takes the place in a group that waits where it stands, or that it got in: in one letter', async () => {
      await endpoint.register(goodRequest('one-then-list', { contact: zoe, participants: [zoe] }));
      const three = [{ name: 'Awa', email: 'awa@example.org' }, ali, { name: 'Léa', email: 'lea@example.org' }];
      const contact = { name: 'Awa', email: 'awa@example.org' };
      await endpoint.register(goodRequest('one-then-list', { contact, participants: three, language: 'en' }));
      await erase('awa@example.org');
      const [waiting, ...others] = await lettersTo(ali.email);
      assert.equal(others.length, 0);
      assert.match(waiting?.body ?? '', /You are now the person to contact[\s\S]*number 1 on the waiting list/);
      await database.db.deleteFrom('outbox').execute();
      await erase('lea@example.org');
      assert.deepEqual(await lettersTo(ali.email), []);
      await erase(zoe.email);
      const [promoted, ...more] = await lettersTo(ali.email);
      assert.equal(more.length, 0);
      assert.match(promoted?.subject ?? '', /^Seats have become free/);
    });

    it('tells whoever takes the place and gets in at the same moment both at once', async () => {
      await endpoint.register(goodRequest('one-then-list', { participants: [zoe, ali] }));
      await erase(zoe.email);
      const [letter, ...others] = await lettersTo(ali.email);
      assert.equal(others.length, 0);
      assert.match(letter?.body ?? '', /maintenant la personne à contacter[\s\S]*Des places se sont libérées/);
      assert.match(await (await fetch(linkIn(letter?.body))).text(), /Inscription confirmée/);
    });

    it('writes to nobody about a registration that is cancelled, or whose meeting is over', async () => {
      const { body } = await endpoint.register(goodRequest('open', { participants: [zoe, ali] }));
      await fetch(String(body['manageUrl']), { method: 'DELETE' });
      await endpoint.register(goodRequest('three-seats', { participants: [zoe, ali] }));
      const { db } = database;
      const past = { id: 'three-seats', title: 'Passée', start: '2026-11-20T10:00', registration: {} };
      await db
        .updateTable('meetings')
        .set({ body: JSON.stringify(past) })
        .where('id', '=', past.id)
        .execute();
      await erase(zoe.email);
      assert.deepEqual(await lettersTo(ali.email), []);
    });

    it('must-pass 61: gives the freed seat to whoever waits', async () => {
      await endpoint.register(goodRequest('one-then-list', { contact: ali, participants: [ali] }));
      const { body } = await endpoint.register(goodRequest('one-then-list'));
      assert.equal(body['status'], 'waitlisted');
      await erase(ali.email);
      const rows = await database.db.selectFrom('registrations').select(['id', 'status']).execute();
      assert.deepEqual(rows, [{ id: body['id'], status: 'confirmed' }]);
    });

    it('must-pass 61: lets a group that waits in where one of them is erased and the others fit', async () => {
      await endpoint.register(goodRequest('one-then-list', { participants: [zoe, ali] }));
      assert.deepEqual(await erase(ali.email), { registrations: 0, changed: 1, seats: 0 });
      const { status } = await database.db.selectFrom('registrations').selectAll().executeTakeFirstOrThrow();
      assert.equal(status, 'confirmed');
    });

    it('must-pass 61: finds a person whose address has an accent in a capital letter, as it was written', async () => {
      const elodie = { name: 'Élodie Petit', email: 'Élodie.Petit@example.org' };
      await endpoint.register(goodRequest('open', { contact: elodie, participants: [elodie] }));
      assert.deepEqual(await erase('Élodie.petit@example.org'), { registrations: 1, changed: 0, seats: 1 });
      assert.doesNotMatch(await everything(), /Élodie/);
    });

    it('erases nothing unless it is said twice, nor for another site, nor for no address', async () => {
      await endpoint.register(goodRequest('open'));
      const unsure = await post('/staff/people/erase', { email: zoe.email });
      assert.equal(unsure.status, 422);
      assert.match(await unsure.text(), /Cochez la case/);
      const foreign = await post(
        '/staff/people/erase',
        { email: zoe.email, sure: 'yes' },
        { Origin: 'https://evil.example' },
      );
      assert.equal(foreign.status, 403);
      assert.equal((await post('/staff/people/erase', { email: '', sure: 'yes' })).status, 422);
      assert.match(await everything(), /zoe\.lambert/);
      const own = await post('/staff/people/erase', { email: zoe.email, sure: 'yes' }, { Origin: endpoint.url });
      assert.equal(own.status, 200);
    });

    it('must-pass 61: erases by itself, at the start, what is older than the notice promises; seats are right again', async () => {
      await endpoint.register(goodRequest('three-seats'));
      await endpoint.register(goodRequest('open'));
      await endpoint.close();
      // The meetings end on 10 December 2026 at 16:00 in Paris.
      for (const [at, left] of [
        ['2027-12-10T14:59:00Z', 2],
        ['2027-12-10T15:00:00Z', 0],
      ] as const) {
        const later = await startTestEndpoint(
          endpoint.databaseUrl,
          fixtureDocument,
          { retentionDays: 365 },
          Date.parse(at),
        );
        const rows = await database.db.selectFrom('registrations').select('id').execute();
        assert.equal(rows.length, left);
        if (left === 0) {
          assert.deepEqual(JSON.parse(await everything()), [[], [], [], [], [], []]);
          const seats = await database.db
            .selectFrom('seats')
            .selectAll()
            .where('meeting_id', '=', 'three-seats')
            .executeTakeFirstOrThrow();
          assert.equal(seats.taken, 7);
        }
        await later.close();
      }
    });

    it('must-pass 63: writes no address of anybody into the log or a link', async () => {
      await endpoint.register(goodRequest('open'));
      await post('/staff/people', { email: zoe.email });
      await erase(zoe.email);
      assert.doesNotMatch(endpoint.lines.join(''), /example\.org|Zoé|equipe|token/);
    });
  });
}
