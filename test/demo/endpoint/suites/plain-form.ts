import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Databases } from '../support/databases.ts';
import { PARTNER, startTestEndpoint } from '../support/endpoint.ts';
import { fixtureDocument } from '../support/fixture.ts';
import { hiddenIn } from '../support/manage.ts';
import { stageFor } from '../support/stage.ts';

type Fields = Record<string, string>;

/** What a page written by hand holds, filled in. */
const FILLED: Fields = {
  meeting: 'open',
  'organization.name': 'Ville de Saint-Elme-sur-Orb',
  'contact.name': 'Zoé Lambert',
  'contact.email': 'zoe.lambert@example.org',
  'participants[0].name': 'Ali Diop',
  'participants[0].email': 'ali@example.org',
  'participants[0].role': 'agent',
  'answers.conseil': 'non',
  'consents.actualites': 'on',
  noticeVersion: '2026-09',
};

export function plainFormSuite(databases: Databases): void {
  describe('registering without script', () => {
    const stage = stageFor(databases);

    const send = async (fields: Fields, headers: Fields = {}, to = stage.endpoint) => {
      const response = await fetch(`${to.url}/registrations`, {
        method: 'POST',
        headers,
        body: new URLSearchParams(fields),
      });
      return { status: response.status, headers: response.headers, page: await response.text() };
    };
    /** The page as a browser would send it back: every hidden field, after somebody took their time. */
    const shownForm = async (meeting: string, to = stage.endpoint) => {
      const page = await (await fetch(`${to.url}/registrations/new?meeting=${meeting}`)).text();
      to.clock.now += 5_000;
      return hiddenIn(page);
    };
    const people = async () =>
      (await stage.database.db.selectFrom('participants').select(['name', 'email', 'role']).execute()).length;

    it('shows a form with the meeting, the notice in full, and nothing ticked beforehand', async () => {
      const response = await fetch(`${stage.endpoint.url}/registrations/new?meeting=three-seats`);
      const page = await response.text();
      assert.equal(response.status, 200);
      assert.match(response.headers.get('Content-Security-Policy') ?? '', /default-src 'none'.*form-action 'self'/);
      assert.equal(response.headers.get('Referrer-Policy'), 'same-origin');
      for (const part of ['Rencontre three-seats', 'jeudi 10 décembre 2026', '3 places', 'Vos données servent']) {
        assert.ok(page.includes(part), part);
      }
      assert.doesNotMatch(page, /checked|<script|style=/);
    });

    it('lets whoever comes back to it from a broken connection find the same form, and nobody else be given it', async () => {
      const { headers } = await fetch(`${stage.endpoint.url}/registrations/new?meeting=open`);
      // A page that may not be stored is asked for anew on the way back: with another key, under which the same would count twice.
      assert.equal(headers.get('Cache-Control'), 'private, no-cache');
      const refused = await send({ ...(await shownForm('open')), meeting: 'open' });
      assert.equal(refused.headers.get('Cache-Control'), 'no-store');
    });

    it('lets one choose among the meetings that are open, where none is named', async () => {
      const page = await (await fetch(`${stage.endpoint.url}/registrations/new`)).text();
      assert.match(page, /<select[^>]*name="meeting"/);
      assert.match(page, /Rencontre open/);
      assert.doesNotMatch(page, /Rencontre (full|closed|past|cancelled|elsewhere)/);
    });

    it('says of a meeting that is over, full or cancelled why there is no form', async () => {
      for (const [meeting, why] of [
        ['past', 'déjà eu lieu'],
        ['full', 'complète'],
        ['cancelled', 'annulée'],
      ] as const) {
        const page = await (await fetch(`${stage.endpoint.url}/registrations/new?meeting=${meeting}`)).text();
        assert.match(page, new RegExp(why));
        assert.doesNotMatch(page, /<form/);
      }
    });

    it('stores what the form sends and answers with a page that leads to the registration', async () => {
      const before = await people();
      const { status, page } = await send({ ...(await shownForm('open')), ...FILLED });
      assert.equal(status, 201);
      assert.match(page, /L’inscription est enregistrée/);
      assert.equal(await people(), before + 1);
      const link = /href="([^"]*manage\/[^"]+)"/.exec(page)?.[1] ?? '';
      assert.match(await (await fetch(link)).text(), /Ali Diop/);
    });

    it('registers the contact too who says so, and leaves blank lines out', async () => {
      const fields = { ...(await shownForm('open')), ...FILLED, self: 'on' };
      const { page } = await send({ ...fields, 'participants[1].name': '', 'participants[1].email': '' });
      const id = /<dt>Numéro<\/dt>\s*<dd>([^<]+)/.exec(page)?.[1] ?? '';
      const rows = await stage.database.db
        .selectFrom('participants')
        .select('name')
        .where('registration_id', '=', id)
        .orderBy('rank')
        .execute();
      assert.deepEqual(
        rows.map(({ name }) => name),
        ['Zoé Lambert', 'Ali Diop'],
      );
    });

    it('counts once the contact who says so and stands in a line too, with the role of that line', async () => {
      const before = await people();
      const fields = { ...(await shownForm('open')), ...FILLED, self: 'on' };
      const line = { 'participants[1].name': 'zoé lambert', 'participants[1].email': 'Zoe.Lambert@example.org' };
      assert.equal((await send({ ...fields, ...line, 'participants[1].role': 'agent' })).status, 201);
      assert.equal(await people(), before + 2);
      const rows = await stage.database.db
        .selectFrom('participants')
        .select('role')
        .where('name', '=', 'zoé lambert')
        .execute();
      assert.deepEqual(rows, [{ role: 'agent' }]);
    });

    it('shows what is wrong at its field and in a summary, with all that was typed', async () => {
      const { status, page } = await send({
        ...(await shownForm('open')),
        ...FILLED,
        self: 'on',
        'contact.email': 'zoe@"><script>',
        'participants[0].email': 'ali',
      });
      assert.equal(status, 422);
      assert.match(page, /id="contact-email"[^>]*aria-invalid="true"|aria-invalid="true"[^>]*id="contact-email"/);
      assert.match(page, /href="#participants-0-email"/);
      assert.match(page, /value="Ville de Saint-Elme-sur-Orb"/);
      assert.match(page, /value="Ali Diop"/);
      assert.match(page, /zoe@&quot;&gt;&lt;script&gt;/);
      assert.doesNotMatch(page, /<script/);
    });

    it('asks who has written down nobody for somebody, in words of this form, and leads to the lines', async () => {
      const nobody = { 'participants[0].name': '', 'participants[0].email': '', 'participants[0].role': '' };
      const { status, page } = await send({ ...(await shownForm('open')), ...FILLED, ...nobody });
      assert.equal(status, 422);
      assert.match(page, /href="#participants">Inscrivez au moins une personne/);
      assert.match(page, /<fieldset id="participants"[\s\S]*Inscrivez au moins une personne/);
      assert.doesNotMatch(page, /annulez l’inscription/);
    });

    it('must-pass 47: makes one row of a double click and of «send again», and still shows the link to its own page', async () => {
      const fields = { ...(await shownForm('open')), ...FILLED };
      const before = await people();
      const first = await send(fields);
      const again = await send(fields);
      assert.deepEqual([first.status, again.status], [201, 200]);
      assert.equal(await people(), before + 1);
      assert.match(again.page, /registrations\/manage\//);
    });

    it('must-pass 48: knows a form without a key by its content, and hands its link to nobody who repeats it', async () => {
      const fields = { ...FILLED, 'organization.name': 'Commune sans clé' };
      const before = await people();
      const first = await send(fields, { Origin: PARTNER });
      const again = await send(fields, { Origin: PARTNER });
      assert.deepEqual([first.status, again.status], [201, 200]);
      assert.equal(await people(), before + 1);
      assert.match(first.page, /registrations\/manage\//);
      assert.doesNotMatch(again.page, /registrations\/manage\/[\w-]{43}/);
    });

    it('must-pass 48: keeps its key where more lines are asked for after an answer was lost, and counts once what arrived', async () => {
      const fields = { ...(await shownForm('open')), ...FILLED };
      const before = await people();
      const lost = await send(fields);
      const wider = hiddenIn((await send({ ...fields, more: 'on' })).page);
      const again = await send({ ...fields, ...wider });
      assert.deepEqual([lost.status, again.status, await people()], [201, 200, before + 1]);
    });

    it('must-pass 49: tells whoever goes back and registers somebody else that it is a second one, and takes it at the next press', async () => {
      const fields = { ...(await shownForm('open')), ...FILLED };
      await send(fields);
      const before = await people();
      const other = { ...fields, 'participants[0].name': 'Awa Sow', 'participants[0].email': 'awa@example.org' };
      const told = await send(other);
      assert.deepEqual([told.status, await people()], [422, before]);
      assert.match(told.page, /déjà été envoyée depuis cette page[\s\S]*s’ajoute à la première/);
      assert.match(told.page, /value="Awa Sow"/);
      stage.endpoint.clock.now += 5_000;
      const second = await send({ ...other, ...hiddenIn(told.page) });
      assert.deepEqual([second.status, await people()], [201, before + 1]);
    });

    it('does not say «enregistrée» of a registration that was cancelled since: it says so, and takes the form anew', async () => {
      const own = { ...(await shownForm('open')), ...FILLED };
      const ofPartner = { ...FILLED, 'organization.name': 'Commune qui revient' };
      for (const [fields, headers] of [
        [own, {}],
        [ofPartner, { Origin: PARTNER }],
      ] as const) {
        const first = await send(fields, headers);
        const [link = ''] = /http\S+\/registrations\/manage\/[\w-]{43}/.exec(first.page) ?? [];
        assert.equal((await fetch(link, { method: 'DELETE' })).status, 200);
        const before = await people();
        const again = await send(fields, headers);
        assert.deepEqual([again.status, await people()], [409, before]);
        assert.match(again.page, /<li>[\s\S]*a été annulée/);
        assert.doesNotMatch(again.page, /est enregistrée/);
        assert.match(again.page, /value="Ali Diop"/);
        stage.endpoint.clock.now += 5_000;
        const anew = await send({ ...fields, ...hiddenIn(again.page) });
        assert.deepEqual([anew.status, await people()], [201, before + 1]);
      }
    });

    it('says when the meeting is full, and keeps what was typed', async () => {
      const { status, page } = await send({ ...(await shownForm('open')), ...FILLED, meeting: 'full' });
      assert.equal(status, 409);
      assert.match(page, /plus de place/);
      assert.match(page, /value="Zoé Lambert"/);
    });

    it('comes back with more lines for people when asked, and stores nothing', async () => {
      const before = await people();
      const { status, page } = await send({ ...(await shownForm('open')), ...FILLED, more: 'on' });
      assert.deepEqual([status, await people()], [200, before]);
      assert.match(page, /name="participants\[3\]\.name"/);
      assert.match(page, /value="Ali Diop"/);
    });

    it('must-pass 60: takes no form from another site, but shows it for its sender to look through and send', async () => {
      const before = await people();
      for (const origin of ['https://evil.example', 'null']) {
        const { status, page } = await send(FILLED, { Origin: origin });
        assert.equal(status, 403);
        assert.match(page, /Relisez vos réponses/);
        assert.match(page, /value="Zoé Lambert"/);
        assert.equal(await people(), before);
      }
    });

    it('must-pass 57: refuses a form that comes back at once, and takes the same one later', async () => {
      const page = await (await fetch(`${stage.endpoint.url}/registrations/new?meeting=open`)).text();
      const fields = { ...hiddenIn(page), ...FILLED };
      const hasty = await send(fields);
      assert.equal(hasty.status, 422);
      assert.match(hasty.page, /trop vite/);
      stage.endpoint.clock.now += 3_000;
      assert.equal((await send({ ...fields, ...hiddenIn(hasty.page) })).status, 201);
    });

    it('must-pass 57: refuses a form whose hidden field is filled in, keeps the rest, and empties that field', async () => {
      const { status, page } = await send({ ...(await shownForm('open')), ...FILLED, website: 'http://spam.example' });
      assert.equal(status, 422);
      assert.match(page, /champ caché/);
      assert.doesNotMatch(page, /spam\.example/);
      assert.match(page, /<div class="trap" aria-hidden="true">[^]*tabindex="-1"[^]*autocomplete="off"/);
    });

    it('must-pass 57: where a proof is asked for, takes each page of its own once, and shows a form of others first', async () => {
      const strict = await startTestEndpoint(await databases.fresh(), fixtureDocument, { challenge: true });
      const foreign = await send(FILLED, { Origin: PARTNER }, strict);
      assert.equal(foreign.status, 403);
      const fields = { ...(await shownForm('open', strict)), ...FILLED };
      assert.equal((await send(fields, {}, strict)).status, 201);
      const replayed = await send({ ...fields, key: crypto.randomUUID(), self: 'on' }, {}, strict);
      assert.equal(replayed.status, 422);
      await strict.close();
    });

    it('leads whoever opens the address of the answer again to the form', async () => {
      const headers = { Accept: 'text/html' };
      const response = await fetch(`${stage.endpoint.url}/registrations`, { headers });
      assert.deepEqual([response.status, response.url], [200, `${stage.endpoint.url}/registrations/new`]);
      assert.match(await response.text(), /S’inscrire à une rencontre/);
      assert.equal((await fetch(`${stage.endpoint.url}/registrations`)).status, 405);
    });

    it('says with a page that there is nothing at an address that a mail has cut, and to programs in JSON', async () => {
      for (const path of ['registrations/manage/', 'registrations/manage/abc/', 'nowhere']) {
        const response = await fetch(`${stage.endpoint.url}/${path}`, { headers: { Accept: 'text/html,*/*' } });
        assert.equal(response.status, 404);
        assert.match(await response.text(), /<h1[^>]*>Page introuvable<\/h1>/);
        const { headers } = await fetch(`${stage.endpoint.url}/${path}`);
        assert.equal(headers.get('Content-Type'), 'application/problem+json');
      }
    });

    it('must-pass 59: answers a form over 64 kB with a page', async () => {
      const { status, headers, page } = await send({ ...FILLED, filler: 'x'.repeat(70_000) });
      assert.equal(status, 413);
      assert.match(headers.get('Content-Type') ?? '', /text\/html/);
      assert.match(page, /Revenez à la page précédente/);
    });

    it('must-pass 58: asks who sends too much to wait, in a page', async () => {
      const limited = await startTestEndpoint(await databases.fresh(), fixtureDocument, { rateLimit: 1 });
      await send(FILLED, {}, limited);
      const { status, headers, page } = await send(FILLED, {}, limited);
      assert.deepEqual([status, headers.get('Retry-After')], [429, '60']);
      assert.match(page, /Patientez 60 secondes/);
      await limited.close();
    });
  });
}
