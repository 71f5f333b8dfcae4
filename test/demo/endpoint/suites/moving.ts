import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { openDatabase } from '../../../../demo/endpoint/database/open.ts';
import { announceChanges } from '../../../../demo/endpoint/mail/announce.ts';
import type { MeetingInput } from '../../../../src/contract/index.ts';
import type { Databases } from '../support/databases.ts';
import { fixtureDocument, goodRequest, NOW } from '../support/fixture.ts';
import { browser, hiddenIn } from '../support/manage.ts';
import { stageFor } from '../support/stage.ts';

const HALL = { name: 'Salle des fêtes', address: '3, rue du Lavoir', postalCode: '34000', city: 'Montpellier' };
const LIBRARY = { name: 'Médiathèque', address: '8 quai Vert', postalCode: '34200', city: 'Sète' };

/** One meeting for each test, all of them in the same hall at first. */
const MEETINGS = [
  'moved',
  'online',
  'trivial',
  'translated',
  'both',
  'twice',
  'unseated',
  'found',
  'off',
  'old',
  'over',
  'corrected',
  'meanwhile',
  'months-later',
];

function networkInTheHall() {
  const meeting = (id: string): MeetingInput => ({
    id,
    title: `Rencontre ${id}`,
    start: '2026-12-10T14:00',
    end: '2026-12-10T16:00',
    attendance: 'onsite',
    ...(id !== 'found' && { location: HALL }),
    registration: { capacity: 20 },
  });
  return { ...fixtureDocument(), meetings: MEETINGS.map(meeting) };
}

export function movingSuite(databases: Databases): void {
  describe('a meeting that goes elsewhere', () => {
    const stage = stageFor(databases, networkInTheHall);
    afterEach(() => stage.database.db.deleteFrom('outbox').execute());

    const occasion = (now = NOW) => ({ now, publicUrl: stage.endpoint.url });
    const register = async (meeting: string, language = 'fr') => {
      const { body } = await stage.endpoint.register(goodRequest(meeting, { language }));
      await stage.database.db.deleteFrom('outbox').execute();
      return String(body['id']);
    };
    /** As the network does it: the row is written anew, by whatever tool. */
    const change = async (id: string, more: Partial<MeetingInput>) => {
      const { db } = stage.database;
      const { body } = await db.selectFrom('meetings').select('body').where('id', '=', id).executeTakeFirstOrThrow();
      const meeting = { ...(JSON.parse(body) as MeetingInput), ...more };
      await db
        .updateTable('meetings')
        .set({ body: JSON.stringify(meeting), start: meeting.start, status: meeting.status ?? 'scheduled' })
        .where('id', '=', id)
        .execute();
    };
    const letters = async (now = NOW) => {
      await announceChanges(stage.database.db, occasion(now));
      const rows = await stage.database.db.selectFrom('outbox').selectAll().execute();
      await stage.database.db.deleteFrom('outbox').execute();
      return rows.map((row) => ({ ...row, calendar: row.calendar.replaceAll('\r\n ', '') }));
    };

    it('is told to those who registered: where it was, where it is, and by a newer calendar file', async () => {
      await register('moved');
      await change('moved', { location: LIBRARY });
      const [letter, ...others] = await letters();
      assert.ok(letter && others.length === 0);
      assert.equal(letter.subject, 'Changement de lieu\u202F: Rencontre moved');
      assert.match(letter.body, /Le lieu de la rencontre .* a changé\. La date reste la même/);
      assert.match(letter.body, /^Lieu\u202F: Médiathèque, 8 quai Vert, 34200 Sète$/m);
      assert.match(letter.body, /^Lieu précédent\u202F: Salle des fêtes, 3, rue du Lavoir, 34000 Montpellier$/m);
      assert.match(letter.html, /Médiathèque[\s\S]*Lieu précédent[\s\S]*Salle des fêtes/);
      assert.match(letter.calendar, /UID:moved@127\.0\.0\.1[\s\S]*SEQUENCE:1[\s\S]*LOCATION:Médiathèque/);
      assert.doesNotMatch(letter.calendar, /Salle des fêtes/);
      const link = /http\S+\/registrations\/manage\/\S{43}/.exec(letter.body)?.[0] ?? '';
      assert.match((await browser.open(link)).text, /Inscription confirmée[\s\S]*Médiathèque/);
      assert.deepEqual(await letters(), []);
    });

    it('is told when nobody is to come there any more, in the language of each', async () => {
      await register('online');
      await register('online', 'en');
      await change('online', { attendance: 'online' });
      const told = await letters();
      const [english, french] = ['en', 'fr'].map((language) =>
        told.find(({ html }) => html.includes(`<html lang="${language}">`)),
      );
      assert.equal(told.length, 2);
      assert.equal(english?.subject, 'Change of place: Rencontre online');
      assert.match(english.body, /^Place: Online$[\s\S]*^Previous place: Salle des fêtes, .*Montpellier$/m);
      assert.match(french?.body ?? '', /^Lieu\u202F: En ligne$[\s\S]*^Lieu précédent\u202F: Salle des fêtes/m);
      for (const { calendar } of told) assert.doesNotMatch(calendar, /LOCATION/);
    });

    it('is told once it is known where it is, and what is added besides', async () => {
      await register('found');
      await change('found', { location: LIBRARY });
      const [known] = await letters();
      assert.match(known?.body ?? '', /est maintenant connu/);
      assert.doesNotMatch(known?.body ?? '', /Lieu précédent/);
      await change('found', { attendance: 'mixed' });
      const [mixed] = await letters();
      assert.match(mixed?.body ?? '', /^Lieu\u202F: Médiathèque, .* Sète, ou en ligne$/m);
      await change('found', { attendance: 'onsite', location: null });
      const [unknown] = await letters();
      assert.match(unknown?.body ?? '', /^Lieu\u202F: pas encore connu$/m);
    });

    it('writes nothing for blanks, commas, capitals, coordinates or the order in which a place is written', async () => {
      await register('trivial');
      const { name, address, postalCode, city } = HALL;
      for (const location of [
        { city, postalCode, address, name },
        { ...HALL, name: '  Salle  des fêtes ', city: 'Montpellier\n' },
        { ...HALL, address: '3 rue du Lavoir', city: 'MONTPELLIER' },
        { ...HALL, latitude: 43.6, longitude: 3.9, accessibility: 'Ascenseur' },
      ]) {
        await change('trivial', { location });
        assert.deepEqual(await letters(), [], JSON.stringify(location));
      }
    });

    it('writes nothing to readers of English when a place is given an English name too', async () => {
      await register('translated', 'en');
      await change('translated', { location: { ...HALL, name: { fr: HALL.name, en: 'Village hall' } } });
      assert.deepEqual(await letters(), []);
      await change('translated', { location: { ...LIBRARY, name: { fr: LIBRARY.name, en: 'Library' } } });
      const [letter] = await letters();
      assert.match(letter?.body ?? '', /^Place: Library, .*Sète$[\s\S]*^Previous place: Salle des fêtes/m);
    });

    it('is told with the new date in one letter', async () => {
      await register('both');
      await change('both', {
        status: 'rescheduled',
        start: '2026-12-17T14:00',
        end: '2026-12-17T16:00',
        location: LIBRARY,
      });
      const [letter, ...others] = await letters();
      assert.equal(others.length, 0);
      assert.equal(letter?.subject, 'Rencontre modifiée\u202F: Rencontre both');
      assert.match(letter.body, /17 décembre[\s\S]*Médiathèque[\s\S]*Lieu précédent\u202F: Salle des fêtes/);
    });

    for (const [what, id] of [
      ['several processes see it at the same moment', 'twice'],
      ['they do and it takes no registrations any more, so that there are no seats to hold', 'unseated'],
    ] as const) {
      it(`is told once, though ${what}`, async () => {
        const { db } = stage.database;
        await Promise.all(Array.from({ length: 3 }, () => stage.endpoint.register(goodRequest(id))));
        await db.deleteFrom('outbox').execute();
        if (id === 'unseated') await db.deleteFrom('seats').where('meeting_id', '=', id).execute();
        await change(id, { location: LIBRARY });
        const others = [1, 2].map(() => openDatabase(stage.endpoint.databaseUrl));
        await Promise.all([stage.database, ...others].map((one) => announceChanges(one.db, occasion())));
        await Promise.all(others.map((one) => one.db.destroy()));
        assert.equal((await letters()).length, 3);
      });
    }

    it('is not told while there is no date to come on; once it is on again, with the place that was told last', async () => {
      await register('off');
      await change('off', { status: 'postponed' });
      await letters();
      await change('off', { location: LIBRARY });
      assert.deepEqual(await letters(), []);
      await change('off', { status: 'rescheduled', start: '2026-12-18T14:00', end: '2026-12-18T16:00' });
      const [letter] = await letters();
      assert.match(letter?.body ?? '', /Lieu\u202F: Médiathèque[\s\S]*Lieu précédent\u202F: Salle des fêtes/);
    });

    it('is told from where it stands now to whoever registered before places were noted', async () => {
      const id = await register('old');
      await stage.database.db
        .updateTable('registrations')
        .set({ announced_place: null })
        .where('id', '=', id)
        .execute();
      assert.deepEqual(await letters(), []);
      await change('old', { location: LIBRARY });
      assert.match((await letters())[0]?.body ?? '', /Lieu précédent\u202F: Salle des fêtes/);
    });

    it('while somebody fills in the form without script: the confirmation says when and where it is now', async () => {
      const { url, clock } = stage.endpoint;
      const form = await (await fetch(`${url}/registrations/new?meeting=meanwhile`)).text();
      assert.match(form, /10 décembre 2026[\s\S]*Salle des fêtes/);
      await change('meanwhile', { start: '2026-12-17T14:00', end: '2026-12-17T16:00', location: LIBRARY });
      clock.now += 60_000;
      const filled = new URLSearchParams({
        ...hiddenIn(form),
        'organization.name': 'Ville',
        'contact.name': 'Zoé Lambert',
        'contact.email': 'zoe.lambert@example.org',
        self: 'on',
        'answers.conseil': 'non',
      });
      const done = await (await fetch(`${url}/registrations`, { method: 'POST', body: filled })).text();
      clock.now = NOW;
      assert.match(done, /est enregistrée[\s\S]*17 décembre 2026[\s\S]*Médiathèque, 8 quai Vert/);
      assert.doesNotMatch(done, /10 décembre|Salle des fêtes/);
      assert.deepEqual(
        (await letters()).map(({ kind }) => kind),
        ['confirmed'],
      );
    });

    it('by months: the link that somebody kept from the confirmation opens until thirty days after the new date', async () => {
      const { body } = await stage.endpoint.register(goodRequest('months-later'));
      await change('months-later', { status: 'rescheduled', start: '2027-06-10T14:00', end: '2027-06-10T16:00' });
      await letters();
      const opens = async (at: string) => {
        stage.endpoint.clock.now = Date.parse(at);
        const { status } = await browser.open(String(body['manageUrl']));
        stage.endpoint.clock.now = NOW;
        return status;
      };
      assert.equal(await opens('2027-05-01T00:00Z'), 200);
      assert.equal(await opens('2027-07-10T00:00Z'), 200);
      assert.equal(await opens('2027-07-11T00:00Z'), 404);
    });

    it('is not told after it took place', async () => {
      await register('over');
      await change('over', { location: LIBRARY });
      assert.deepEqual(await letters(Date.parse('2026-12-10T15:30:00Z')), []);
    });

    it('is not told either that its hours were put right afterwards; but that it is held again, it is', async () => {
      await register('corrected');
      const afterwards = Date.parse('2026-12-11T09:00Z');
      await change('corrected', { start: '2026-12-10T14:30', end: '2026-12-10T17:00' });
      assert.deepEqual(await letters(afterwards), []);
      await change('corrected', { status: 'rescheduled', start: '2027-01-14T14:00', end: '2027-01-14T16:00' });
      assert.deepEqual(
        (await letters(afterwards)).map(({ subject }) => subject),
        ['Rencontre modifiée\u202F: Rencontre corrected'],
      );
    });
  });
}
