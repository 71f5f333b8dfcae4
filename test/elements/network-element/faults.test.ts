import { expect, waitUntil } from '@open-wc/testing';
import { networkDocument } from '../../support/documents.ts';
import { ENDPOINT, answering, cut, json, pipe, status, type Answer } from '../../support/fake-fetch.ts';
import { leavePage } from '../../support/leave-page.ts';
import { holdDeadlines, readConsole, setOnline, stopClock, turn } from '../../support/page.ts';
import { replace } from '../../support/replace.ts';
import { alertOf, meetingsOf } from '../../support/waiting.ts';
import { calendarAt, elementAt } from './support.ts';

const BOTH = ['Rencontre un', 'Rencontre deux'];
const good = () => json(networkDocument());

describe('an endpoint that does not answer as it should', () => {
  let lines: string[];
  beforeEach(() => {
    stopClock();
    lines = readConsole();
    // The shortest waits between two tries.
    replace(Math, 'random', () => 0);
  });
  afterEach(leavePage);

  const errors: [number: string, answer: () => Answer, tries: number, sentence: string][] = [
    ...[500, 502, 503].map((code): [string, () => Answer, number, string] => [
      `HTTP ${code} (must-pass 1)`,
      () => status(code),
      3,
      `Le service est momentanément indisponible (erreur ${code}). Réessayez dans un instant.`,
    ]),
    ...[404, 401, 403].map((code): [string, () => Answer, number, string] => [
      `HTTP ${code} (must-pass 2)`,
      () => status(code),
      1,
      `Le service n’a pas donné accès aux informations (erreur ${code}). Si cela dure, prévenez la personne qui gère ce site.`,
    ]),
    [
      'a connection that fails: DNS, TLS, CORS (must-pass 5)',
      () => cut,
      3,
      'Le service ne répond pas. Vérifiez votre connexion, puis réessayez.',
    ],
  ];
  for (const [what, answer, tries, sentence] of errors) {
    it(`${what}: says so after ${tries} ${tries > 1 ? 'tries' : 'try'}, and «Réessayer» brings the meetings`, async () => {
      const received = answering(...Array.from({ length: tries }, answer), good());
      const screen = await calendarAt();
      expect(await alertOf(screen)).to.include(sentence);
      expect(received).to.have.length(tries);
      expect(screen.isLoading).to.equal(false);
      screen.button('Réessayer').click();
      expect(await meetingsOf(screen)).to.deep.equal(BOTH);
      expect(screen.alert).to.equal('');
      expect(received).to.have.length(tries + 1);
      expect(lines.join()).to.include(ENDPOINT);
    });
  }

  it('recovers by itself where the second try succeeds: nobody hears of it (must-pass 1)', async () => {
    answering(status(503), good());
    const screen = await calendarAt();
    expect(await meetingsOf(screen)).to.deep.equal(BOTH);
    expect(lines).to.deep.equal([]);
  });

  it('no answer: ends at the deadline, not in an endless wait (must-pass 3)', async () => {
    const passDeadlines = holdDeadlines();
    const received = answering('never', good());
    const screen = await calendarAt();
    expect(screen.isLoading).to.equal(true);
    passDeadlines();
    expect(await alertOf(screen)).to.include('Le service met trop de temps à répondre.');
    expect(screen.isLoading).to.equal(false);
    expect(received[0]?.signal.aborted, 'the request is ended').to.equal(true);
    screen.button('Réessayer').click();
    expect(await meetingsOf(screen)).to.deep.equal(BOTH);
  });

  it('an answer that drips: the deadline is for the whole of it (must-pass 4)', async () => {
    const passDeadlines = holdDeadlines();
    const slow = pipe();
    answering(() => slow.response);
    const screen = await calendarAt();
    for (const byte of JSON.stringify(networkDocument()).slice(0, 30)) {
      slow.write(byte);
      await turn();
    }
    expect(screen.isLoading).to.equal(true);
    passDeadlines();
    expect(await alertOf(screen)).to.include('Le service met trop de temps à répondre.');
    expect(slow.left, 'the connection is let go').to.equal(true);
  });

  it('a real server: the same sentence for what is not there (must-pass 2)', async () => {
    const screen = await calendarAt('/nowhere/network.json');
    expect(await alertOf(screen)).to.include('(erreur 404)');
    expect(lines.join()).to.include(`${location.origin}/nowhere/network.json: HTTP 404`);
  });

  it('a real server of another origin that allows nobody to read: one message (must-pass 5)', async () => {
    // The same server under its other name, which is another origin.
    const other = new URL('/package.json', location.href);
    other.hostname = other.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    const screen = await calendarAt(other.href);
    expect(await alertOf(screen)).to.include('Le service ne répond pas.');
    expect(screen.button('Réessayer')).to.exist;
  });

  it('no connection: says so at once, and loads by itself when it is back (must-pass 42)', async () => {
    setOnline(false);
    const received = answering(cut, good());
    const screen = await calendarAt();
    expect(await alertOf(screen)).to.include('Vous semblez hors connexion.');
    expect(received).to.have.length(1);
    dispatchEvent(new Event('online'));
    expect(await meetingsOf(screen)).to.deep.equal(BOTH);
  });

  it('a new load that fails leaves the meetings, and says how old they are', async () => {
    answering(json(networkDocument({ generatedAt: '2026-03-01T08:00Z' })), status(404));
    const screen = await calendarAt();
    await meetingsOf(screen);
    await screen.host.network?.load();
    expect(await alertOf(screen)).to.include('voici les informations reçues le dimanche 1er mars 2026.');
    expect(screen.meetings).to.deep.equal(BOTH);
  });

  it('is said in English on an English page', async () => {
    answering(status(404), good());
    const screen = await calendarAt();
    screen.host.setAttribute('lang', 'en');
    await waitUntil(() => screen.findButton('Try again'), 'the English button', { timeout: 5000 });
    screen.button('Try again').click();
    await meetingsOf(screen);
  });

  for (const tag of ['anacej-meeting-calendar', 'anacej-level-filter']) {
    it(`<${tag}> says it where those who do not see hear it, and can be asked to try again`, async () => {
      const received = answering(status(404));
      const screen = await elementAt(tag);
      expect(await alertOf(screen)).to.include('(erreur 404)');
      await expect(screen.host).to.be.accessible();
      screen.button('Réessayer').click();
      await waitUntil(() => received.length === 2);
      await alertOf(screen);
    });
  }
});
