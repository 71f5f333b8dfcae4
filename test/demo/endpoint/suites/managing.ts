import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { erasePerson } from '../../../../demo/endpoint/staff/erasure.ts';
import { exportPerson } from '../../../../demo/endpoint/staff/person.ts';
import type { Databases } from '../support/databases.ts';
import { goodRequest, NOW, people } from '../support/fixture.ts';
import { browser } from '../support/manage.ts';
import { stageFor } from '../support/stage.ts';

const ZOE = { name: 'Zoé Lambert', email: 'zoe.lambert@example.org', role: 'agent' };

export function managingSuite(databases: Databases): void {
  describe('changing and cancelling through the link', () => {
    const stage = stageFor(databases);

    const linkFor = async (meeting: string, more: Parameters<typeof goodRequest>[1] = {}) =>
      String((await stage.endpoint.register(goodRequest(meeting, more))).body['manageUrl']);
    const seatsOf = async (meeting: string) => {
      const response = await fetch(`${stage.endpoint.url}/network.json`);
      const { meetings } = (await response.json()) as {
        meetings: { id: string; registration?: { remaining?: number } }[];
      };
      return meetings.find(({ id }) => id === meeting)?.registration?.remaining;
    };

    it('shows the registration with a form that holds what is stored, on a page without script', async () => {
      const { text, headers } = await browser.open(await linkFor('open'));
      assert.match(text, /<h1>Rencontre open<\/h1>/);
      assert.match(text, /Inscription confirmée/);
      assert.match(text, /<label for="contact-email">\s*Adresse électronique/);
      assert.match(text, /value="zoe\.lambert@example\.org"/);
      assert.match(text, /<option value="agent" selected>/);
      assert.ok(!text.includes('<script'));
      assert.match(headers.get('Content-Security-Policy') ?? '', /default-src 'none'.*form-action 'self'/);
      assert.equal(headers.get('Cache-Control'), 'no-store');
    });

    it('saves another name, another address and another person, and the seats are right at once', async () => {
      const link = await linkFor('three-seats');
      assert.equal(await seatsOf('three-seats'), 2);
      const { text } = await browser.save(link, {
        contact: { name: 'Awa Diallo', email: 'awa@example.org' },
        people: [
          { ...ZOE, name: 'Zoé L.' },
          { name: 'Awa Diallo', email: 'awa@example.org' },
        ],
      });
      assert.match(text, /Vos modifications sont enregistrées/);
      assert.match(text, /<bdi>Zoé L\.<\/bdi>[\s\S]*<bdi>Awa Diallo<\/bdi>/);
      assert.equal(await seatsOf('three-seats'), 1);

      const { text: fewer } = await browser.save(link, {
        revision: 1,
        people: [
          { ...ZOE, remove: true },
          { name: 'Awa Diallo', email: 'awa@example.org' },
        ],
      });
      assert.doesNotMatch(fewer, /<bdi>Zoé/);
      assert.equal(await seatsOf('three-seats'), 2);
      await browser.cancel(link);
      assert.equal(await seatsOf('three-seats'), 3);
    });

    describe('the person to contact', () => {
      const AWA = { name: 'Awa Diallo', email: 'awa@example.org' };
      const lettersTo = async (recipient: string) => {
        const letters = await stage.database.db
          .selectFrom('outbox')
          .selectAll()
          .where('recipient', '=', recipient)
          .execute();
        await stage.database.db.deleteFrom('outbox').execute();
        return letters;
      };
      const freshLink = async (more: Parameters<typeof goodRequest>[1] = {}) => {
        const link = await linkFor('open', more);
        await stage.database.db.deleteFrom('outbox').execute();
        return link;
      };

      it('who is replaced through the link is told by whom, without the link, the others or a date to add', async () => {
        const link = await freshLink({ participants: people(2) });
        await browser.save(link, { contact: AWA, people: people(2) });
        const [letter, ...others] = await lettersTo(ZOE.email);
        assert.ok(letter && others.length === 0);
        assert.equal(letter.subject, 'Vous n’êtes plus la personne à contacter\u202F: Rencontre open');
        assert.match(letter.body, /^Bonjour Zoé Lambert,\n[\s\S]*Awa Diallo[\s\S]*Ville de Saint-Elme-sur-Orb/);
        assert.match(letter.body, /adressez-vous à l’équipe du réseau/);
        assert.doesNotMatch(letter.body + letter.html, /registrations\/manage|Personne [01]|awa@|agenda/);
        assert.equal(letter.calendar, '');
      });

      it('who is replaced is told in the language of the registration', async () => {
        const link = await freshLink({ language: 'en' });
        await browser.save(link, { contact: AWA, people: [ZOE] });
        const [letter] = await lettersTo(ZOE.email);
        assert.equal(letter?.subject, 'You are no longer the person to contact: Rencontre open');
        assert.match(letter.body, /^Dear Zoé Lambert,\n[\s\S]*Awa Diallo/);
      });

      it('who takes over is told what was noted, and nobody that they were replaced where only a name or a capital changed', async () => {
        const link = await freshLink();
        await browser.save(link, { contact: AWA, people: [ZOE] });
        assert.match((await lettersTo(AWA.email))[0]?.subject ?? '', /^Inscription modifiée/);
        await browser.save(link, {
          revision: 1,
          contact: { name: 'A. Diallo', email: 'AWA@example.org' },
          people: [ZOE],
        });
        assert.deepEqual(await lettersTo(AWA.email), []);
      });

      it('who was replaced is erased from the letters that wait for them, and exported with nothing of whoever came after', async () => {
        const link = await linkFor('open', { participants: [AWA] });
        await browser.save(link, { contact: AWA, people: [AWA] });
        const waiting = async () => JSON.stringify(await stage.database.db.selectFrom('outbox').selectAll().execute());
        assert.match(await waiting(), /zoe\.lambert@/);
        const known = await exportPerson(stage.database.db, AWA.email, NOW);
        assert.doesNotMatch(JSON.stringify(known), /Zoé Lambert/);
        assert.match(JSON.stringify(await exportPerson(stage.database.db, ZOE.email, NOW)), /n’êtes plus la personne/);
        await erasePerson(stage.database, ZOE.email, { now: NOW, publicUrl: stage.endpoint.url });
        assert.doesNotMatch(await waiting(), /Zoé Lambert|zoe\.lambert@/);
        assert.match((await browser.open(link)).text, /<bdi>Awa Diallo<\/bdi>/);
      });
    });

    it('says how many seats are left to somebody who adds more people, keeps what they typed and changes nothing', async () => {
      const link = await linkFor('three-seats', { participants: people(3) });
      const { status, text } = await browser.save(link, {
        people: [...people(3), { name: 'Noé', email: 'n@example.org' }],
      });
      assert.equal(status, 409);
      assert.match(text, /<title>Erreur\u202F: /);
      assert.match(text, /Il n’y a plus de place libre/);
      assert.match(text, /value="Noé"/);
      assert.equal(await seatsOf('three-seats'), 0);
      await browser.cancel(link);
    });

    it('shows errors in a summary with links and beside their fields, in the form’s own words', async () => {
      const link = await linkFor('open', { participants: people(2) });
      const { status, text } = await browser.save(link, {
        people: [
          { ...people(2)[0], remove: true, name: '', email: '' },
          { name: 'Awa', email: 'awa@' },
        ],
      });
      assert.equal(status, 422);
      const message = 'Écrivez une adresse électronique complète, par exemple prenom.nom@example.org.';
      assert.ok(text.includes(`<a href="#participants-1-email">${message}</a>`));
      assert.match(text, new RegExp(`id="participants-1-email-error">${message}`));
      assert.match(text, /id="participants-1-email"[^>]*aria-invalid="true"/);
      assert.match(text, /class="summary"[^>]* autofocus/);
    });

    it('takes nobody out whose line is emptied, and asks for their name again', async () => {
      const link = await linkFor('open', { participants: people(2) });
      const { status, text } = await browser.save(link, { people: [...people(1), { name: '', email: '' }] });
      assert.equal(status, 422);
      assert.match(text, /href="#participants-1-name">Cette réponse est nécessaire\./);
      assert.match(text, /<bdi>Personne 1<\/bdi>/);
    });

    it('leads from «keep at least one person» to the first of them', async () => {
      const link = await linkFor('open');
      const { text } = await browser.save(link, { people: [{ ...ZOE, remove: true }] });
      assert.match(text, /href="#participants-0">Gardez au moins une personne/);
      assert.match(text, /<fieldset id="participants-0"/);
    });

    it('says to a second window that the first has cancelled, or that the meeting has begun, and not to try again', async () => {
      const link = await linkFor('open');
      await browser.cancel(link);
      const late = await browser.save(link, { people: [ZOE] });
      assert.match(late.text, /Rien n’a été changé[\s\S]*a été annulée depuis l’ouverture de la page/);
      assert.doesNotMatch(late.text, /réessayez/);
      const other = await linkFor('open');
      stage.endpoint.clock.now = Date.parse('2026-12-10T15:00Z');
      const begun = await browser.save(other, { people: [{ ...ZOE, name: 'Zoé L.' }] });
      stage.endpoint.clock.now = NOW;
      assert.match(begun.text, /Rien n’a été changé[\s\S]*a commencé ou est passée/);
      assert.doesNotMatch(begun.text, /plus ajouter personne/);
    });

    it('must-pass 55: refuses a line break in a name or an address', async () => {
      const link = await linkFor('open');
      for (const person of [
        { name: 'Zoé\r\nBcc: all@example.org', email: 'zoe@example.org' },
        { name: 'Zoé', email: 'zoe@example.org\r\nBcc: x@example.org' },
      ]) {
        const { status, text } = await browser.save(link, { people: [person] });
        assert.equal(status, 422);
        assert.match(text, /Ce texte contient un retour à la ligne/);
      }
      const contact = { name: 'Zoé\nBcc: x@example.org', email: 'zoe@example.org' };
      assert.equal((await browser.save(link, { contact, people: [ZOE] })).status, 422);
    });

    it('must-pass 54: stores what looks like SQL as it was typed, and shows markup as text', async () => {
      const link = await linkFor('open');
      const name = "Robert'); DROP TABLE participants;--<script>alert(1)</script>";
      const { status, text } = await browser.save(link, { people: [{ name, email: 'bob@example.org' }] });
      assert.equal(status, 200);
      assert.ok(!text.includes('<script>'));
      const row = await stage.database.db.selectFrom('participants').select('name').where('name', '=', name).execute();
      assert.equal(row.length, 1);
    });

    it('asks before it cancels, then gives the seats back and cannot be changed any more', async () => {
      const link = await linkFor('three-seats', { participants: people(2) });
      const { text: question } = await browser.open(`${link}/cancel`);
      assert.match(question, /Annuler cette inscription\u202F\?/);
      assert.match(question, /Ces 2 personnes/);
      assert.equal(await seatsOf('three-seats'), 1);

      const { text } = await browser.cancel(link);
      assert.match(text, /L’inscription est annulée/);
      assert.doesNotMatch(text, /<form/);
      assert.equal(await seatsOf('three-seats'), 3);
      await browser.cancel(link);
      assert.equal(await seatsOf('three-seats'), 3);
      const { status } = await browser.save(link, { revision: 1, people: [ZOE] });
      assert.equal(status, 409);
    });

    it('gives the seats back once when two windows cancel at the same moment', async () => {
      const link = await linkFor('three-seats', { participants: people(2) });
      await Promise.all(Array.from({ length: 6 }, () => browser.cancel(link)));
      assert.equal(await seatsOf('three-seats'), 3);
    });

    it('keeps the change of another window that came first, and says so', async () => {
      const link = await linkFor('open');
      await browser.save(link, { people: [{ ...ZOE, name: 'La première' }] });
      const { status, text } = await browser.save(link, { people: [{ ...ZOE, name: 'La seconde' }] });
      assert.equal(status, 409);
      assert.match(text, /a changé depuis l’ouverture de la page/);
      assert.match(text, /value="La première"/);
      assert.doesNotMatch(text, /La seconde/);
    });

    it('opens nothing to a link that is altered or has expired, and changes nothing through it', async () => {
      const link = await linkFor('open');
      const altered = link.slice(0, -1) + (link.endsWith('A') ? 'B' : 'A');
      for (const url of [altered, `${link}x`, `${stage.endpoint.url}/registrations/manage/' OR 1=1 --`]) {
        assert.equal((await browser.open(url)).status, 404);
        assert.equal((await browser.save(url, { people: [ZOE] })).status, 404);
        assert.equal((await browser.cancel(url)).status, 404);
      }
      stage.endpoint.clock.now = Date.parse('2027-03-01T00:00Z');
      assert.equal((await browser.open(link)).status, 404);
      assert.equal((await browser.cancel(link)).status, 404);
      stage.endpoint.clock.now = NOW;
      assert.match((await browser.open(link)).text, /Inscription confirmée/);
    });

    it('takes people out but no more in once registrations are closed, and nothing once the meeting has begun', async () => {
      const link = await linkFor('three-seats', { participants: people(2) });
      await stage.database.db
        .updateTable('meetings')
        .set({ body: closedMeeting('three-seats') })
        .where('id', '=', 'three-seats')
        .execute();
      const { text } = await browser.save(link, { people: people(3) });
      assert.match(text, /Les inscriptions sont closes/);
      assert.equal((await browser.save(link, { people: people(1) })).status, 200);
      stage.endpoint.clock.now = Date.parse('2026-12-10T15:00Z');
      assert.match((await browser.open(link)).text, /ne peut plus être changée/);
      assert.equal((await browser.save(link, { revision: 1, people: [ZOE] })).status, 409);
      await browser.cancel(link);
      assert.equal(await seatsOf('three-seats'), 2);
      stage.endpoint.clock.now = NOW;
    });

    it('speaks English to those who registered in English, or who ask for it', async () => {
      const english = await linkFor('open', { language: 'en-GB' });
      assert.match((await browser.open(english)).text, /<html lang="en">[\s\S]*Registration confirmed/);
      assert.match((await browser.open(`${english}?lang=fr`)).text, /<html lang="fr">/);
    });

    it('says in the language of the browser that a link is not known', async () => {
      const url = `${stage.endpoint.url}/registrations/manage/${'x'.repeat(43)}`;
      for (const [accepted, title] of [
        ['en-GB,en;q=0.9,fr;q=0.5', 'Unknown link'],
        ['fr-FR,fr;q=0.9,en;q=0.5', 'Lien inconnu'],
        ['de', 'Lien inconnu'],
      ] as const) {
        const headers = { Accept: 'text/html', 'Accept-Language': accepted };
        assert.match(await (await fetch(url, { headers })).text(), new RegExp(`<h1>${title}`));
      }
    });

    it('does the same for programs: reads, changes a part, cancels', async () => {
      const link = await linkFor('open');
      const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
      const call = async (method: string, body?: unknown) => {
        const response = await fetch(link, {
          method,
          headers,
          ...(body !== undefined && { body: JSON.stringify(body) }),
        });
        return { status: response.status, body: (await response.json()) as Record<string, unknown> };
      };
      assert.deepEqual((await call('GET')).body['participants'], [ZOE]);
      const changed = await call('PATCH', { participants: people(2) });
      assert.deepEqual([changed.status, changed.body['participants'], changed.body['revision']], [200, people(2), 1]);
      assert.deepEqual((changed.body['contact'] as { name: string }).name, 'Zoé Lambert');
      const refused = await call('PATCH', { contact: { name: 'Zoé', email: 'zoe@' } });
      assert.deepEqual([refused.status, refused.body['code']], [422, 'invalid']);
      assert.match(JSON.stringify(refused.body['errors']), /contact\.email/);
      // As text it would match no revision, and guard nothing.
      const mistaken = await call('PATCH', { revision: '0', participants: people(1) });
      assert.deepEqual([mistaken.status, mistaken.body['code']], [422, 'invalid']);
      assert.equal((await call('DELETE')).body['status'], 'cancelled');
    });
  });
}

function closedMeeting(id: string): string {
  const registration = { capacity: 10, closes: '2026-11-22T12:00' };
  return JSON.stringify({ id, title: 'Close', start: '2026-12-10T14:00', end: '2026-12-10T16:00', registration });
}
