import { expect, waitUntil } from '@open-wc/testing';
import { meeting, networkDocument } from '../../support/documents.ts';
import { answering, json, type Answer } from '../../support/fake-fetch.ts';
import { leavePage } from '../../support/leave-page.ts';
import { readConsole, stopClock } from '../../support/page.ts';
import { alertOf, meetingsOf } from '../../support/waiting.ts';
import { calendarAt, elementAt } from './support.ts';

const BOTH = ['Rencontre un', 'Rencontre deux'];
const LOGIN = `<!doctype html><title>Connexion au wifi</title><form action="/login"><input name="code"></form>
<img src="/pixel.gif"><script>globalThis.captivePageRan = true</script>`;

describe('an answer with 200 that is not what it should be', () => {
  let lines: string[];
  beforeEach(() => {
    stopClock();
    lines = readConsole();
  });
  afterEach(leavePage);

  const whole = JSON.stringify(networkDocument());
  const unreadable: [what: string, answer: Answer, cause: RegExp][] = [
    ['a truncated document (must-pass 7)', new Response(whole.slice(0, -20)), /not JSON: it begins with/],
    ['an empty body (must-pass 7)', new Response(''), /an empty answer/],
    ['blanks only (must-pass 7)', new Response(' \n\t '), /an empty answer/],
    ['a byte order mark only (must-pass 7)', new Response('\uFEFF'), /an empty answer/],
    ['204 No Content (must-pass 7)', new Response(null, { status: 204 }), /an empty answer/],
    ['null (must-pass 7)', json(null), /expected an object, got null/],
    ['a list', json([]), /got a list/],
    ['a text', json('bonjour'), /got a string/],
    ['an object of another kind', json({ type: 'FeatureCollection' }), /version|network/],
    ['bytes that are no text', new Response(Uint8Array.of(0xff, 0xfe, 0, 0x7b)), /not JSON/],
  ];
  for (const [what, answer, cause] of unreadable) {
    it(`${what}: «Données invalides», with the cause in the console`, async () => {
      const received = answering(answer, new Response(whole));
      const screen = await calendarAt();
      expect(await alertOf(screen)).to.include('Données invalides : le service a envoyé une réponse');
      expect(received, 'nobody asks for the same again').to.have.length(1);
      await waitUntil(() => lines.length > 0);
      expect(lines.join()).to.match(cause);
      screen.button('Réessayer').click();
      expect(await meetingsOf(screen)).to.deep.equal(BOTH);
    });
  }

  it('HTML of a login page: «Données invalides», and none of it is inserted (must-pass 6)', async () => {
    answering(new Response(LOGIN, { headers: { 'Content-Type': 'text/html' } }));
    const screen = await calendarAt();
    expect(await alertOf(screen)).to.include('Données invalides');
    expect(screen.root.querySelector('form, input, img, title, script')).to.equal(null);
    expect(screen.text).not.to.include('wifi');
    expect(globalThis).not.to.have.property('captivePageRan');
    await waitUntil(() => lines.length > 0);
    expect(lines.join()).to.include('not JSON: it begins with "<!doctype html>');
  });

  it('a real page of HTML: likewise (must-pass 6)', async () => {
    const screen = await calendarAt('/demo/partner/index.html');
    expect(await alertOf(screen)).to.include('Données invalides');
  });

  it('a byte order mark before the document is skipped (must-pass 7)', async () => {
    answering(new Response(`\uFEFF${whole}`));
    expect(await meetingsOf(await calendarAt())).to.deep.equal(BOTH);
    expect(lines).to.deep.equal([]);
  });

  it('no meeting at all: says so, which is no fault (must-pass 7)', async () => {
    for (const nothing of [[], null, undefined]) {
      answering(json({ ...networkDocument(), meetings: nothing }));
      const screen = await calendarAt();
      await waitUntil(() => screen.text.includes('Aucune rencontre à venir.'));
      expect(screen.alert).to.equal('');
      await leavePage();
      stopClock();
    }
  });

  it('a version to come: says so', async () => {
    answering(json({ ...networkDocument(), version: 2 }));
    const screen = await calendarAt();
    expect(await alertOf(screen)).to.include('une version plus récente');
  });

  it('a body without end: «trop de données», and the connection is let go (must-pass 8)', async () => {
    let left = false;
    const piece = new Uint8Array(1_000_000).fill(32);
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(piece),
      cancel: () => void (left = true),
    });
    answering(() => new Response(body));
    const screen = await calendarAt();
    expect(await alertOf(screen)).to.include('Le service a envoyé trop de données.');
    expect(left).to.equal(true);
  });

  it('10 MB of meetings are shown, and the page is not held up while they come (must-pass 8)', async () => {
    const description = 'Nous parlerons de tout. '.repeat(420);
    const meetings = Array.from({ length: 1000 }, (_, i) => meeting(`m${i}`, { description }));
    const text = JSON.stringify(networkDocument({ meetings }));
    expect(text.length).to.be.greaterThan(10_000_000);
    answering(() => new Response(new Blob([text])));
    let turns = 0;
    const beat = setInterval(() => turns++, 0);
    const screen = await calendarAt();
    expect(await meetingsOf(screen)).to.have.length(10);
    clearInterval(beat);
    expect(turns, 'the page had its turn').to.be.greaterThan(0);
  });
});

describe('a document with something unknown or wrong in it', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  const unknown = {
    ...networkDocument(),
    minor: 7,
    $schema: 'https://example.org/x',
    badges: [{ id: 1 }],
    meetings: [
      meeting('un', { levels: ['villes'] }),
      { ...meeting('deux', { levels: ['epci'] }), colour: 'red', location: { name: 'Mairie', floor: 3 } },
    ],
  };

  it('a level nobody declared stands under «Autres niveaux»; unknown fields cost nothing (must-pass 12)', async () => {
    const lines = readConsole();
    answering(() => json(unknown));
    const calendar = await calendarAt();
    expect(await meetingsOf(calendar)).to.deep.equal(BOTH);
    expect(calendar.text).to.include('Autres niveaux').and.to.include('Mairie').and.not.to.include('epci');
    const filter = await elementAt('anacej-level-filter');
    await waitUntil(() => filter.text.includes('Autres niveaux'));
    filter.box('Autres niveaux').click();
    await waitUntil(() => calendar.meetings.length === 1);
    expect(calendar.meetings).to.deep.equal(['Rencontre deux']);
    expect(lines).to.deep.equal([]);
  });

  it('a meeting with an impossible date is left out and named in the console; the others stand (must-pass 13)', async () => {
    const lines = readConsole();
    const faulty = ['2019-9-13T10-10-00-00', '2026-13-01T10:00', '2026-02-30'];
    const meetings = [meeting('un'), ...faulty.map((start, i) => meeting(`faux${i}`, { start })), meeting('deux')];
    answering(json(networkDocument({ meetings })));
    const screen = await calendarAt();
    expect(await meetingsOf(screen)).to.deep.equal(BOTH);
    expect(screen.alert).to.equal('');
    await waitUntil(() => lines.length > 0);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include(' 3 problème(s) ');
    for (const path of ['meetings[1].start', 'meetings[2].start', 'meetings[3].start'])
      expect(lines[0]).to.include(path);
  });
});
