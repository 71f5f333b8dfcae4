import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MeetingInput } from '../../../../src/contract/index.ts';
import type { Databases } from '../support/databases.ts';
import { fixtureDocument, goodRequest } from '../support/fixture.ts';
import { browser } from '../support/manage.ts';
import { stageFor } from '../support/stage.ts';

const PLACE = {
  location: { name: 'Salle des fêtes', address: '3 rue du Lavoir', postalCode: '34000', city: 'Montpellier' },
  attendance: 'onsite',
} as const;
const MOVED: Partial<MeetingInput> = { ...PLACE, status: 'movedOnline' };

/** The fixture, its first meetings in a town or moved from there. */
function networkWithPlaces() {
  const document = fixtureDocument();
  const [first, ...others] = document.meetings ?? [];
  assert.ok(first);
  const seats = { capacity: 1, waitlist: true };
  const meetings = [
    { ...first, ...PLACE, id: 'in-town' },
    { ...first, ...MOVED, id: 'moved', registration: {} },
    { ...first, ...MOVED, id: 'moved-one-seat', registration: seats },
    ...others,
  ];
  return { ...document, meetings };
}

export function placesSuite(databases: Databases): void {
  describe('where a meeting takes place', () => {
    const stage = stageFor(databases, networkWithPlaces);

    /** Everything that somebody who registers is told, and the page on which they did without script. */
    const told = async (meeting: string, language = 'fr') => {
      await stage.database.db.deleteFrom('outbox').execute();
      const { body } = await stage.endpoint.register(goodRequest(meeting, { language }));
      const letter = await stage.database.db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow();
      const { text: page } = await browser.open(String(body['manageUrl']));
      const form = await (await fetch(`${stage.endpoint.url}/registrations/new?meeting=${meeting}`)).text();
      const calendar = letter.calendar.replaceAll('\r\n ', '');
      return { letter: letter.body, html: letter.html, calendar, page, form };
    };

    it('is told in letters, in their calendar file and on the pages', async () => {
      for (const [where, text] of Object.entries(await told('in-town'))) {
        assert.match(text, /Salle des fêtes.*3 rue du Lavoir.*Montpellier/, where);
      }
    });

    it('is told in none of them where it has moved online: nobody must go there', async () => {
      for (const meeting of ['moved', 'moved-one-seat', 'moved-one-seat']) {
        const texts = await told(meeting);
        for (const [where, text] of Object.entries(texts)) {
          assert.doesNotMatch(text, /Salle des fêtes|Lavoir|Montpellier/, `${meeting}, ${where}`);
        }
        for (const where of ['letter', 'html', 'page', 'form'] as const) assert.match(texts[where], /En ligne/, where);
      }
    });

    it('is «online» in the language of who registered', async () => {
      assert.match((await told('moved', 'en')).letter, /^Place: Online$/m);
    });

    it('is told no more to somebody who waits, or cancels, once it has moved', async () => {
      const { body } = await stage.endpoint.register(goodRequest('moved-one-seat'));
      await stage.database.db.deleteFrom('outbox').execute();
      await browser.cancel(String(body['manageUrl']));
      const letter = await stage.database.db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow();
      assert.equal(letter.kind, 'cancelled');
      assert.doesNotMatch(letter.body + letter.calendar, /Salle des fêtes|Montpellier/);
    });
  });
}
