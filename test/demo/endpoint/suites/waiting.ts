import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { announceChanges } from '../../../../demo/endpoint/mail/announce.ts';
import { promote } from '../../../../demo/endpoint/waiting-list.ts';
import type { Databases } from '../support/databases.ts';
import { fixtureDocument, goodRequest, NOW, people } from '../support/fixture.ts';
import { browser } from '../support/manage.ts';
import { stageFor } from '../support/stage.ts';

/** Meetings with few seats and a waiting list, one for each test. */
function listedDocument() {
  const document = fixtureDocument();
  const meeting = (id: string, capacity: number) => ({
    id,
    title: `Rencontre ${id}`,
    start: '2026-12-10T14:00',
    end: '2026-12-10T16:00',
    registration: { capacity, waitlist: true },
  });
  return {
    ...document,
    meetings: [
      meeting('order', 1),
      meeting('groups', 3),
      meeting('larger', 1),
      meeting('race', 2),
      meeting('fewer', 2),
      meeting('small', 2),
      meeting('shrunk', 3),
      meeting('undecided', 0),
      meeting('widened', 3),
    ],
  };
}

export function waitingSuite(databases: Databases): void {
  describe('the waiting list', () => {
    const stage = stageFor(databases, listedDocument);

    const register = async (meeting: string, count = 1) => {
      const { body } = await stage.endpoint.register(goodRequest(meeting, { participants: people(count) }));
      return { id: String(body['id']), link: String(body['manageUrl']) };
    };
    const stateOf = async ({ link }: { link: string }) =>
      /class="state">\s*([^<]*?)\s*</.exec((await browser.open(link)).text)?.[1];
    const lettersTo = async ({ id }: { id: string }) =>
      (
        await stage.database.db
          .selectFrom('outbox')
          .select(['kind', 'body', 'calendar'])
          .where('registration_id', '=', id)
          .orderBy('created_at')
          .execute()
      ).filter(({ kind }) => kind === 'promoted');

    it('moves up by itself, in its order, when somebody cancels, and the person is told with a link that works', async () => {
      const [first, second, third] = [await register('order'), await register('order'), await register('order')];
      assert.equal(await stateOf(second), 'Sur liste d’attente, en position 1');
      await browser.cancel(first.link);
      assert.equal(await stateOf(second), 'Inscription confirmée');
      assert.equal(await stateOf(third), 'Sur liste d’attente, en position 1');
      const [letter, ...more] = await lettersTo(second);
      assert.deepEqual(more, []);
      assert.match(letter?.body ?? '', /Des places se sont libérées/);
      const link = /http\S+\/registrations\/manage\/\S{43}/.exec(letter?.body ?? '')?.[0] ?? '';
      assert.notEqual(link, second.link);
      assert.match((await browser.open(link)).text, /Inscription confirmée/);
      assert.match(letter?.calendar ?? '', /STATUS:CONFIRMED/);
    });

    it('passes over a group that does not fit yet, which keeps its number and gets in by coming with fewer people', async () => {
      const inside = await register('groups', 2);
      await register('groups', 1);
      const group = await register('groups', 3);
      const single = await register('groups', 1);
      await browser.cancel(inside.link);
      assert.equal(await stateOf(single), 'Inscription confirmée');
      assert.equal(await stateOf(group), 'Sur liste d’attente, en position 1');
      assert.match((await browser.open(group.link)).text, /Il reste une place libre\./);
      await browser.save(group.link, { people: people(1) });
      assert.equal(await stateOf(group), 'Inscription confirmée');
      assert.deepEqual([(await lettersTo(group)).length, await seatsTaken('groups')], [1, 3]);
    });

    it('takes no group that is larger than the meeting: it would wait for ever', async () => {
      const { status, body } = await stage.endpoint.register(goodRequest('small', { participants: people(3) }));
      const errors = body['errors'] as { path: string; code: string; message: string }[];
      assert.deepEqual(
        [status, errors.map(({ path, code }) => [path, code])],
        [422, [['participants', 'over-capacity']]],
      );
      assert.match(
        errors[0]?.message ?? '',
        /plus de personnes que la rencontre n’a de places[\s\S]*Inscrivez moins de personnes/,
      );
      assert.equal(await seatsTaken('small'), 0);
      await register('small', 2);
      const waiting = await register('small', 2);
      const page = await browser.save(waiting.link, { people: people(3) });
      assert.equal(page.status, 422);
      assert.match(page.text, /plus de personnes que la rencontre n’a de places/);
      assert.match(page.text, /value="Personne 2"/);
      assert.match((await stateOf(waiting)) ?? '', /en position 1/);
    });

    it('says so on the page without script, beside the people, and keeps what was typed', async () => {
      const { url } = stage.endpoint;
      assert.match(await (await fetch(`${url}/registrations/new?meeting=small`)).text(), /2 au plus/);
      const filled = new URLSearchParams({
        meeting: 'small',
        noticeVersion: '2026-09',
        'organization.name': 'Ville',
        'contact.name': 'Zoé Lambert',
        'contact.email': 'zoe.lambert@example.org',
        'answers.conseil': 'non',
        key: crypto.randomUUID(),
      });
      people(3).forEach(({ name, email }, i) => {
        filled.set(`participants[${i}].name`, name);
        filled.set(`participants[${i}].email`, email);
      });
      const response = await fetch(`${url}/registrations`, { method: 'POST', body: filled });
      const page = await response.text();
      assert.equal(response.status, 422);
      assert.match(page, /<a href="#participants">[^<]*plus de personnes que la rencontre n’a de places/);
      for (const { email } of people(3)) assert.ok(page.includes(`value="${email}"`), email);
    });

    it('takes any group where it is not decided yet how many will fit', async () => {
      assert.equal(await stateOf(await register('undecided', 4)), 'Sur liste d’attente, en position 1');
    });

    it('lets others past a group that the meeting has become too small for, and tells it what to do', async () => {
      const inside = await register('shrunk', 1);
      const group = await register('shrunk', 3);
      const { db } = stage.database;
      await db.updateTable('seats').set({ capacity: 1 }).where('meeting_id', '=', 'shrunk').execute();
      const single = await register('shrunk');
      await browser.cancel(inside.link);
      assert.equal(await stateOf(single), 'Inscription confirmée');
      const { text } = await browser.open(group.link);
      assert.match(text, /n’a qu’une place en tout[\s\S]*Inscrivez moins de personnes/);
      await browser.cancel(single.link);
      await browser.save(group.link, { people: people(1) });
      assert.equal(await stateOf(group), 'Inscription confirmée');
    });

    it('moves up when somebody comes with fewer people', async () => {
      const inside = await register('fewer', 2);
      const waiting = await register('fewer');
      await browser.save(inside.link, { people: people(1) });
      assert.equal(await stateOf(waiting), 'Inscription confirmée');
    });

    it('moves up when the capacity grows, and no further once the meeting has begun', async () => {
      const [, second, third] = [await register('larger'), await register('larger'), await register('larger')];
      const grow = (capacity: number, now: number) =>
        stage.database.db.transaction().execute(async (trx) => {
          await trx.updateTable('seats').set({ capacity }).where('meeting_id', '=', 'larger').execute();
          return promote(trx, 'larger', { now, publicUrl: stage.endpoint.url });
        });
      assert.deepEqual(await grow(2, NOW), [second.id]);
      assert.deepEqual(await grow(3, Date.parse('2026-12-11T00:00Z')), []);
      assert.equal(await stateOf(third), 'Sur liste d’attente, en position 1');
    });

    it('moves up by itself soon after the network has given the meeting more seats, without waiting for somebody to cancel', async () => {
      await register('widened', 3);
      const [second, group, third] = [
        await register('widened'),
        await register('widened', 3),
        await register('widened'),
      ];
      const { db } = stage.database;
      const widen = async (capacity: number | null) => {
        await db.updateTable('seats').set({ capacity }).where('meeting_id', '=', 'widened').execute();
        await announceChanges(db, { now: NOW, publicUrl: stage.endpoint.url });
      };
      await widen(5);
      assert.deepEqual(
        [await stateOf(second), await stateOf(group), await stateOf(third)],
        ['Inscription confirmée', 'Sur liste d’attente, en position 1', 'Inscription confirmée'],
      );
      assert.equal((await lettersTo(second)).length, 1);
      await widen(null);
      assert.equal(await stateOf(group), 'Inscription confirmée');
      assert.equal(await seatsTaken('widened'), 8);
    });

    it('never sells a seat twice while people cancel, register and change at once', async () => {
      const inside = [await register('race'), await register('race')];
      const waiting = await Promise.all(Array.from({ length: 6 }, () => register('race')));
      await Promise.all([
        ...inside.map(({ link }) => browser.cancel(link)),
        ...Array.from({ length: 6 }, () => register('race')),
        ...waiting.slice(0, 3).map(({ link }) => browser.cancel(link)),
        ...waiting.slice(3).map(({ link }) => browser.save(link, { people: people(2) })),
      ]);
      const rows = await stage.database.db
        .selectFrom('registrations')
        .innerJoin('participants', 'participants.registration_id', 'registrations.id')
        .select('participants.name')
        .where('meeting_id', '=', 'race')
        .where('status', '=', 'confirmed')
        .execute();
      assert.equal(rows.length, 2);
      assert.equal(await seatsTaken('race'), 2);
    });

    async function seatsTaken(meeting: string): Promise<number | undefined> {
      const row = await stage.database.db
        .selectFrom('seats')
        .select('taken')
        .where('meeting_id', '=', meeting)
        .executeTakeFirst();
      return row?.taken;
    }
  });
}
