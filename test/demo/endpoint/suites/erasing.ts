import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openDatabase, type Database } from '../../../../demo/endpoint/database/open.ts';
import { announceChanges } from '../../../../demo/endpoint/mail/announce.ts';
import { erasePerson } from '../../../../demo/endpoint/staff/erasure.ts';
import type { Databases } from '../support/databases.ts';
import { startTestEndpoint, type TestEndpoint } from '../support/endpoint.ts';
import { fixtureDocument, goodRequest, NOW } from '../support/fixture.ts';

const ali = { name: 'Ali Diop', email: 'ali@example.org' };
const awa = { name: 'Awa Sow', email: 'awa@example.org' };
const zoe = { name: 'Zoé Lambert', email: 'zoe.lambert@example.org' };

/** Somebody is erased who is named in letters that have not gone out yet: the others must still learn what those tell. */
export function erasingSuite(databases: Databases): void {
  describe('erasing somebody while no mail goes out', () => {
    let endpoint: TestEndpoint;
    let database: Database;
    beforeEach(async () => {
      endpoint = await startTestEndpoint(await databases.fresh());
      database = openDatabase(endpoint.databaseUrl);
    });
    afterEach(async () => {
      await database.db.destroy();
      await endpoint.close();
    });

    const occasion = () => ({ now: NOW, publicUrl: endpoint.url });
    const erase = (email: string) => erasePerson(database, email, occasion());
    const outbox = async () => JSON.stringify(await database.db.selectFrom('outbox').selectAll().execute());
    const lettersTo = (recipient: string) =>
      database.db.selectFrom('outbox').selectAll().where('recipient', '=', recipient).execute();
    const linkIn = (text = '') => /http\S+\/registrations\/manage\/\S{43}/.exec(text)?.[0] ?? '';
    const meetingBecomes = async (id: string, status: string) => {
      const meeting = fixtureDocument().meetings?.find((one) => one.id === id);
      await database.db
        .updateTable('meetings')
        .set({ body: JSON.stringify({ ...meeting, status }), status })
        .where('id', '=', id)
        .execute();
      await announceChanges(database.db, occasion());
    };

    it('erases a colleague from the letters that wait, and still confirms to the contact, with a link', async () => {
      await endpoint.register(goodRequest('three-seats', { contact: zoe, participants: [zoe, ali] }));
      await erase(ali.email);
      assert.doesNotMatch(await outbox(), /Ali Diop|ali@example/);
      const [letter, ...others] = await lettersTo(zoe.email);
      assert.equal(others.length, 0);
      assert.match(letter?.subject ?? '', /^Inscription confirmée/);
      assert.match(letter?.body ?? '', /Personne\u202F: Zoé Lambert$/m);
      assert.match(await (await fetch(linkIn(letter?.body))).text(), /Inscription confirmée[\s\S]*Zoé Lambert/);
    });

    it('still tells who waits where they stand, and who got in that they did', async () => {
      await endpoint.register(goodRequest('one-then-list', { contact: awa, participants: [awa] }));
      await endpoint.register(goodRequest('one-then-list', { contact: zoe, participants: [zoe, ali] }));
      const lea = { name: 'Léa', email: 'lea@example.org' };
      await endpoint.register(goodRequest('one-then-list', { contact: lea, participants: [lea, awa, ali, zoe] }));
      await erase(awa.email);
      assert.match((await lettersTo(lea.email))[0]?.subject ?? '', /^Liste d’attente/);
      await erase(ali.email);
      const [promoted, ...others] = await lettersTo(zoe.email);
      assert.equal(others.length, 0);
      assert.match(promoted?.subject ?? '', /^Une place s’est libérée/);
    });

    it('still tells everybody that the meeting is off, also whoever takes over from the erased contact', async () => {
      await endpoint.register(goodRequest('open', { contact: zoe, participants: [zoe, ali] }));
      await endpoint.register(goodRequest('open', { contact: awa, participants: [awa, zoe] }));
      await meetingBecomes('open', 'cancelled');
      await erase(zoe.email);
      for (const { email } of [ali, awa]) {
        const [letter, ...others] = await lettersTo(email);
        assert.equal(others.length, 0, email);
        assert.match(letter?.subject ?? '', /^Rencontre annulée/);
        assert.match(letter?.calendar ?? '', /METHOD:CANCEL/);
      }
      assert.doesNotMatch(await outbox(), /Zoé|zoe\.lambert/);
    });

    it('tells whoever takes over that the meeting is put off, rather than its old date alone', async () => {
      await endpoint.register(goodRequest('open', { contact: zoe, participants: [zoe, ali] }));
      await meetingBecomes('open', 'postponed');
      await erase(zoe.email);
      const [letter, ...others] = await lettersTo(ali.email);
      assert.equal(others.length, 0);
      assert.match(letter?.body ?? '', /maintenant la personne à contacter[\s\S]*est reportée/);
    });

    it('still confirms to who cancelled that they did', async () => {
      const { body } = await endpoint.register(goodRequest('open', { contact: zoe, participants: [zoe, ali] }));
      await fetch(String(body['manageUrl']), { method: 'DELETE' });
      await erase(ali.email);
      assert.deepEqual(
        (await lettersTo(zoe.email)).map(({ kind }) => kind),
        ['cancelled'],
      );
    });

    // What PostgreSQL has freed it clears by itself, in its own time.
    if (databases.name === 'SQLite') {
      it('must-pass 61: leaves nothing of the person in the file of the database either, nor of the link in their mail', async () => {
        const inFiles = (text: string) =>
          ['', '-wal']
            .map((ending) => `${endpoint.databaseUrl}${ending}`)
            .some((file) => existsSync(file) && readFileSync(file).includes(text));
        const { body } = await endpoint.register(goodRequest('open', { contact: ali, participants: [ali] }));
        const token = String(body['manageUrl']).slice(-43);
        assert.ok(inFiles(ali.email) && inFiles(token));
        await erase(ali.email);
        assert.ok(!inFiles(ali.email) && !inFiles(ali.name) && !inFiles(token));
      });
    }
  });
}
