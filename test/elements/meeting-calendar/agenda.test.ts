import { expect, waitUntil } from '@open-wc/testing';
import { leavePage } from '../../support/leave-page.ts';
import { readConsole, stopClock } from '../../support/page.ts';
import { nameOf, plain } from '../../support/screen.ts';
import { PATIENT } from './calendar-screen.ts';
import { meeting, meetings, shown } from './support.ts';

describe('the list of meetings', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('stands under its months and days, in the order of time', async () => {
    const screen = await shown([
      meeting('Avril', { start: '2026-04-01T09:00', end: null }),
      meeting('Soir', { start: '2026-03-12T18:00', end: null }),
      meeting('Matin', { start: '2026-03-12T09:00', end: null }),
    ]);
    expect(screen.headings).to.eql([
      '2 Agenda des rencontres',
      '3 À venir',
      '4 mars 2026',
      '5 jeudi 12 mars 2026',
      '4 avril 2026',
      '5 mercredi 1er avril 2026',
    ]);
    expect(screen.days).to.eql({ 'jeudi 12 mars 2026': ['Matin', 'Soir'], 'mercredi 1er avril 2026': ['Avril'] });
  });

  it('takes its place in the outline of the page', async () => {
    const screen = await shown([meeting('Une')]);
    screen.element.headingLevel = 4;
    await screen.element.updateComplete;
    expect(screen.headings.map((heading) => heading[0])).to.eql(['4', '5', '6', '6']);
  });

  it('gives machines the moment, and the whole date in the name that opens a meeting', async () => {
    const { element } = (await shown([meeting('Une')])).row('Une');
    expect(Date.parse(element.querySelector('time')?.dateTime ?? '')).to.equal(Date.parse('2026-03-12T14:00+01:00'));
    expect(nameOf(element.querySelector('button'))).to.equal('Une, jeudi 12 mars 2026, de 14 h à 16 h 30');
  });

  it('lets those who speak to their device say what they see on a button', async () => {
    const registration = { url: 'https://billets.example/42' };
    const screen = await shown([meeting('Une', { registration }), meeting('Annulée', { status: 'cancelled' })]);
    const controls = ['Une', 'Annulée'].flatMap((name) => [...screen.row(name).element.querySelectorAll('button, a')]);
    expect(controls.map((control) => plain(control.textContent))).to.eql(['Une', 'S’inscrire', 'Annulée']);
    for (const control of controls) expect(nameOf(control).startsWith(plain(control.textContent))).to.be.true;
  });

  it('says where: the place, its town, from afar, or both', async () => {
    const screen = await shown([
      meeting('Sur place'),
      meeting('Ville nommée', { location: { name: 'Mairie de Rennes', city: 'Rennes' } }),
      meeting('Loin', { attendance: 'online', location: null }),
      meeting('Les deux', { attendance: 'mixed' }),
      meeting('Lieu à venir', { location: null }),
    ]);
    const place = (title: string) => screen.row(title).element.querySelector('[part=place]')?.textContent.trim();
    expect(place('Sur place')).to.equal('Hôtel de Région, Rennes');
    expect(place('Ville nommée')).to.equal('Mairie de Rennes');
    expect(place('Loin')).to.equal('À distance');
    expect(place('Les deux')).to.equal('Hôtel de Région, Rennes · Présentiel et distance');
    expect(place('Lieu à venir')).to.equal('En présentiel');
  });

  it('names the levels in the endpoint’s order; none is all of them, and unknown ones are others (must-pass 12)', async () => {
    const screen = await shown([
      meeting('Deux', { levels: ['regions', 'communes'] }),
      meeting('Pour tous', { levels: [] }),
      meeting('Inconnu', { levels: ['cantons', 'regions'] }),
    ]);
    const levels = (title: string) =>
      [...screen.row(title).element.querySelectorAll('[part=levels] li')].map((level) => level.textContent.trim());
    expect(levels('Deux')).to.eql(['Communes', 'Régions']);
    expect(levels('Pour tous')).to.eql(['Tous les niveaux']);
    expect(levels('Inconnu')).to.eql(['Régions', 'Autres niveaux']);
  });

  it('shows more on demand, and the button goes with the last ones', async () => {
    const screen = await shown(meetings(8), { limit: 3 });
    expect(screen.meetings).to.have.length(3);
    await screen.click(screen.button('Afficher 3 rencontres de plus'));
    expect(screen.meetings).to.have.length(6);
    expect(screen.root.activeElement, 'the first of those that came').to.contain.text('Rencontre 4');
    await screen.click(screen.button('Afficher 2 rencontres de plus'));
    expect(screen.meetings).to.have.length(8);
    expect(screen.findButton('Afficher')).to.be.undefined;
  });

  it('shows as many more each time as it says', async () => {
    const screen = await shown(meetings(9), { limit: 2 });
    await screen.click(screen.button('Afficher 2 rencontres de plus'));
    await screen.click(screen.button('Afficher 2 rencontres de plus'));
    expect(screen.meetings).to.have.length(6);
    screen.element.limit = 2.5;
    await screen.element.updateComplete;
    await screen.click(screen.button('Afficher 2 rencontres de plus'));
    await screen.click(screen.button('Afficher 1 rencontre de plus'));
    expect(screen.meetings).to.have.length(9);
  });

  it('leads to what is over also where a meeting that began before still goes on', async () => {
    const screen = await shown([
      meeting('Exposition', { start: '2026-01-05', end: '2026-12-19' }),
      meeting('Finie', { start: '2026-02-10T09:00', end: null }),
    ]);
    await screen.click(screen.button('Rencontres passées'));
    await waitUntil(() => screen.meetings.join() === 'Finie', 'what is over', PATIENT);
  });

  it('names the days that are over from the newest on, also where an earlier clock has the later day', async () => {
    const screen = await shown([
      meeting('À Nouméa', { timeZone: 'Pacific/Noumea', start: '2026-02-26T08:00', end: '2026-02-26T10:00' }),
      meeting('En Martinique', { timeZone: 'America/Martinique', start: '2026-02-25T20:00', end: '2026-02-25T21:00' }),
    ]);
    await screen.click(screen.button('Rencontres passées'));
    await waitUntil(() => screen.meetings.length === 2, 'what is over', PATIENT);
    expect(Object.keys(screen.days)).to.eql(['jeudi 26 février 2026', 'mercredi 25 février 2026']);
  });

  it('leaves out what is over and keeps what goes on, under today', async () => {
    const screen = await shown([
      meeting('Finie', { start: '2026-03-02T08:00', end: '2026-03-02T10:00' }),
      meeting('En cours', { start: '2026-02-27T09:00', end: '2026-03-03T17:00' }),
      meeting('Ce soir', { start: '2026-03-02T18:00', end: null }),
    ]);
    expect(screen.days).to.eql({ 'lundi 2 mars 2026': ['En cours', 'Ce soir'] });
  });

  it('shows meetings with the same id one by one, each opening itself (must-pass 11)', async () => {
    const screen = await shown([
      meeting('Première', { id: 'double', start: '2026-03-10T09:00' }),
      meeting('Seconde', { id: 'double', start: '2026-03-11T09:00' }),
    ]);
    expect(screen.meetings).to.eql(['Première', 'Seconde']);
    await screen.click(screen.button('Seconde'));
    const dialog = await screen.opened();
    expect(dialog.querySelector('h2')).to.have.trimmed.text('Seconde');
  });

  it('shows a meeting that ends before it starts, or at once, by its start alone (must-pass 14)', async () => {
    const screen = await shown([
      meeting('À rebours', { end: '2026-03-12T09:00' }),
      meeting('Sans durée', { end: '2026-03-12T14:00' }),
    ]);
    for (const { element } of screen.rows) expect(element.querySelector('time')).to.have.trimmed.text('14\u00a0h');
  });

  it('leaves out a date that no calendar has and shows the others (must-pass 13)', async () => {
    const told = readConsole();
    const screen = await shown([meeting('Treizième mois', { start: '2026-13-01T10:00' }), meeting('Bien datée')]);
    expect(screen.meetings).to.eql(['Bien datée']);
    await waitUntil(() => told.some((line) => line.includes('meetings[0].start')), 'a word in the console', PATIENT);
  });
});
