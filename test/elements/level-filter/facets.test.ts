import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { MeetingInput } from '../../../src/contract/index.ts';
import type { FilterChangeEvent } from '../../../src/elements/level-filter/events.ts';
import { leavePage } from '../../support/leave-page.ts';
import { readConsole, stopClock } from '../../support/page.ts';
import type { FilterScreen } from './filter-screen.ts';
import { PATIENT, network, shown } from './support.ts';

const ALL_FACETS = 'level attendance series audience territory period text';

const place = (city: string, where: NonNullable<MeetingInput['location']> | object): MeetingInput['location'] => ({
  name: `Mairie de ${city}`,
  city,
  ...where,
});

const held: MeetingInput[] = [
  {
    id: 'rennes',
    title: 'Le climat à l’école',
    summary: 'Énergie et bâti',
    start: '2026-03-12T14:00',
    levels: ['communes'],
    location: place('Rennes', { region: 'Bretagne', department: 'Ille-et-Vilaine' }),
    speakers: [{ name: 'Chloé Lœvenbruck' }],
  },
  {
    id: 'fort-de-france',
    title: 'Budget participatif',
    start: '2026-04-10T09:00',
    levels: ['regions'],
    series: 'climat',
    audience: 'everyone',
    location: place('Fort-de-France', { postalCode: '97200' }),
  },
  {
    id: 'nancy',
    title: 'Conseils de jeunes',
    start: '2026-11-20T09:00',
    levels: ['regions'],
    attendance: 'mixed',
    location: place('Nancy', { department: 'Meurthe-et-Moselle' }),
  },
  { id: 'web', title: 'Webinaire', start: '2026-03-20T09:00', levels: ['communes'], attendance: 'online' },
];

const document = network({
  meetings: held,
  series: [
    { id: 'climat', label: 'Climat' },
    { id: 'mobilite', label: 'Mobilités' },
  ],
});

const meetings = ({ element }: FilterScreen) => element.network?.selected.map(({ meeting }) => meeting.id);

describe('the facets beside the level', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('are offered where the page names them, in the order it names them', async () => {
    const screen = await shown(document, { facets: 'text attendance level series' });
    expect(screen.legends).to.eql([
      'Rechercher une rencontre',
      'Modalité',
      'Niveau de collectivité',
      'Cycle thématique',
    ]);
    await expect(screen.element).to.be.accessible();
  });

  it('are the levels alone where it names none, and nothing that nobody knows', async () => {
    const told = readConsole();
    const screen = await shown(document, { facets: 'level __proto__ constructor météo' });
    expect(screen.legends).to.eql(['Niveau de collectivité']);
    await waitUntil(() => told.some((line) => line.includes('facets="météo"')), 'a word to the webmaster', PATIENT);
    screen.element.layout = 'list';
    await screen.element.updateComplete;
    expect(told.filter((line) => line.includes('facets="météo"'))).to.have.length(1);
  });

  it('need not have the levels among them', async () => {
    const screen = await shown(document, { facets: 'audience' });
    expect(screen.legends).to.eql(['Public']);
  });

  it('narrow by how a meeting is held', async () => {
    const screen = await shown(document, { facets: ALL_FACETS });
    expect(screen.optionsOf('Modalité')).to.eql([
      'En présentiel 2 rencontres',
      'À distance 1 rencontre',
      'Présentiel et distance 1 rencontre',
    ]);
    await screen.tick('Présentiel et distance');
    expect(meetings(screen)).to.eql(['nancy']);
    expect(screen.announced).to.equal('1 rencontre.');
    await expect(screen.element).to.be.accessible();
  });

  it('narrow by series, and keep those that nobody meets in, at 0', async () => {
    const screen = await shown(document, { facets: ALL_FACETS });
    expect(screen.optionsOf('Cycle thématique')).to.eql(['Climat 1 rencontre', 'Mobilités 0 rencontre']);
    await screen.tick('Climat');
    expect(meetings(screen)).to.eql(['fort-de-france']);
  });

  it('narrow by who may come', async () => {
    const screen = await shown(document, { facets: ALL_FACETS });
    await screen.tick('Ouvertes à tout le monde');
    expect(meetings(screen)).to.eql(['fort-de-france']);
  });

  it('count what each option would leave after the other facets, and keep their order', async () => {
    const screen = await shown(document, { facets: ALL_FACETS });
    await screen.tick('Régions');
    expect(screen.optionsOf('Modalité')).to.eql([
      'En présentiel 1 rencontre',
      'À distance 0 rencontre',
      'Présentiel et distance 1 rencontre',
    ]);
    await screen.tick('Présentiel et distance');
    expect(screen.optionsOf('Niveau de collectivité')).to.eql([
      'Tous les niveaux 1 rencontre',
      'Communes 0 rencontre',
      'Départements 0 rencontre',
      'Régions 1 rencontre',
    ]);
  });

  it('name regions, or departments where no region is given, and those overseas as such', async () => {
    const screen = await shown(document, { facets: ALL_FACETS });
    expect(screen.optionsOf('Territoire')).to.eql([
      'Bretagne 1 rencontre',
      'Meurthe-et-Moselle 1 rencontre',
      'À distance 1 rencontre',
      'Martinique 1 rencontre',
    ]);
    const overseas = screen.root.querySelector('[role=group][aria-label="Outre-mer"]');
    expect(overseas?.querySelectorAll('label')).to.have.length(1);
    await screen.tick('Martinique');
    expect(meetings(screen)).to.eql(['fort-de-france']);
    await screen.tick('Bretagne');
    expect(meetings(screen)).to.eql(['rennes', 'fort-de-france']);
  });

  for (const [how, where] of [
    ['a country code', { country: 'NC' }],
    ['a country', { country: 'Nouvelle-Calédonie', city: 'Nouméa' }],
    ['the number of a department', { department: '988' }],
    ['a postal code', { postalCode: '98 800', country: 'France' }],
  ] as const) {
    it(`name a territory overseas by ${how}`, async () => {
      const held = [{ id: 'noumea', title: 'Rencontre', start: '2026-03-20T09:00', location: place('Nouméa', where) }];
      const screen = await shown(network({ meetings: held }), { facets: 'territory' });
      const overseas = screen.root.querySelector('[role=group][aria-label="Outre-mer"]');
      expect(overseas?.querySelector('bdi')?.textContent).to.equal('Nouvelle-Calédonie');
    });
  }

  it('narrow by period: this month, the next three, this year', async () => {
    const screen = await shown(document, { facets: ALL_FACETS });
    expect(screen.optionsOf('Période').slice(0, 4)).to.eql([
      'Toutes les dates 4 rencontres',
      'Ce mois-ci 2 rencontres',
      'Les trois prochains mois 3 rencontres',
      'Cette année 4 rencontres',
    ]);
    await screen.tick('Ce mois-ci');
    expect(meetings(screen)).to.eql(['rennes', 'web']);
    expect(screen.element.selection.period).to.eql({ from: '2026-03-01', to: '2026-03-31' });
    await screen.tick('Toutes les dates');
    expect(meetings(screen)).to.have.length(4);
  });

  it('narrow by days of one’s own', async () => {
    const screen = await shown(document, { facets: 'period' });
    await screen.tick('Du… au…');
    expect(meetings(screen), 'before a day is given').to.have.length(4);
    for (const [label, day] of [
      ['Du', '2026-03-15'],
      ['Au', '2026-04-30'],
    ] as const) {
      const field = [...screen.root.querySelectorAll('label')].find((one) => one.textContent.trim() === label)?.control;
      if (!(field instanceof HTMLInputElement)) throw new Error(`no field «${label}»`);
      field.value = day;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await screen.element.updateComplete;
    }
    expect(meetings(screen)).to.eql(['web', 'fort-de-france']);
    await expect(screen.element).to.be.accessible();
    (await screen.laterButton('Tout effacer')).click();
    await screen.element.updateComplete;
    expect(screen.announced).to.equal('Effacé : du 15 mars au 30 avril. 4 rencontres.');
    expect(screen.ticked).to.eql(['Toutes les dates']);
  });

  it('forget days of one’s own when the page clears everything, and read days the wrong way round', async () => {
    const screen = await shown(document, { facets: ALL_FACETS });
    await screen.tick('Du… au…');
    screen.element.selection = { period: { from: '2026-04-30', to: '2026-03-15' } };
    await screen.element.updateComplete;
    expect(meetings(screen)).to.eql(['web', 'fort-de-france']);
    screen.element.reset();
    await screen.element.updateComplete;
    expect(screen.ticked).to.include('Toutes les dates').and.not.to.include('Du… au…');
    screen.element.selection = { period: { from: '2026-04-30', to: '2026-03-15' } };
    (await screen.laterButton('Tout effacer')).click();
    await screen.element.updateComplete;
    expect(screen.announced).to.equal('Effacé : du 15 mars au 30 avril. 4 rencontres.');
  });

  it('are offered once each, however often they are named', async () => {
    const screen = await shown(document, { facets: 'text level text' });
    expect(screen.legends).to.eql(['Rechercher une rencontre', 'Niveau de collectivité']);
  });

  const searches: [typed: string, found: string[]][] = [
    ['climat', ['rennes']],
    ['ECOLE', ['rennes']],
    ['energie', ['rennes']],
    ['loeven', ['rennes']],
    ['budget parti', ['fort-de-france']],
    ['parti budget', ['fort-de-france']],
    ['cole', []],
    ['nancy', ['nancy']],
    ['<b>budget', ['fort-de-france']],
    [' .*( ', ['rennes', 'web', 'fort-de-france', 'nancy']],
  ];
  for (const [typed, found] of searches) {
    it(`find the beginnings of words, whatever their accents and case: «${typed}»`, async () => {
      const screen = await shown(document, { facets: 'text' });
      const told = oneEvent<FilterChangeEvent>(screen.element, 'anacej-filter-change');
      screen.type(typed);
      expect((await told).selection.text).to.equal(typed);
      expect(meetings(screen)).to.eql(found);
      await screen.element.updateComplete;
      await expect(screen.element).to.be.accessible();
    });
  }

  for (const [written, typed] of [
    ['L’inter\u00adcommunalité', 'intercommunalité'],
    ['Matāʻutu', 'mata’utu'],
    ['Matāʻutu', 'Mata-Utu'],
    ['Les \ufb01nances', 'finances'],
    ['Œuvres', 'oeuv'],
  ] as const) {
    it(`find «${written}» as «${typed}»`, async () => {
      const screen = await shown(network({ meetings: [{ id: 'a', title: written, start: '2026-03-20' }] }));
      screen.element.selection = { text: typed };
      await waitUntil(() => screen.element.network?.selected.length === 1, 'the meeting', PATIENT);
      screen.element.selection = { text: 'autre chose' };
      await screen.element.updateComplete;
      expect(meetings(screen)).to.eql([]);
    });
  }

  it('say how many are left once the visitor has stopped typing, not at every letter', async () => {
    const screen = await shown(document, { facets: 'text' });
    const told = oneEvent(screen.element, 'anacej-filter-change');
    screen.type('b');
    screen.type('budget');
    await told;
    expect(screen.element.selection.text, 'letters that come together are one search').to.equal('budget');
    expect(screen.announced).to.equal('');
    await waitUntil(() => screen.announced, 'a sentence', PATIENT);
    expect(screen.announced).to.equal('1 rencontre.');
  });

  it('move nothing when one is chosen', async () => {
    const screen = await shown(document, { facets: ALL_FACETS });
    const places = () => [...screen.root.querySelectorAll('label')].map((label) => label.getBoundingClientRect().x);
    const before = places();
    await screen.tick('En présentiel');
    await screen.tick('Climat');
    expect(places()).to.eql(before);
  });

  it('are all cleared at once, and named', async () => {
    const screen = await shown(document, { facets: ALL_FACETS });
    await screen.tick('Régions');
    await screen.tick('En présentiel');
    const told = oneEvent(screen.element, 'anacej-filter-change');
    screen.type('budget');
    await told;
    (await screen.laterButton('Tout effacer')).click();
    await screen.element.updateComplete;
    expect(screen.announced).to.equal('Effacé : Régions, En présentiel, « budget ». 4 rencontres.');
    expect(screen.root.querySelector<HTMLInputElement>('[type=search]')?.value).to.equal('');
    expect(meetings(screen)).to.have.length(4);
  });

  it('give up what was chosen in them when the page offers them no more, and the address forgets it', async () => {
    const address = location.href;
    const screen = await shown(document, { facets: 'level series text', syncUrl: true });
    await screen.tick('Climat');
    await screen.tick('Régions');
    expect(screen.sentence).to.equal('1 rencontre.');
    screen.element.facets = 'level';
    await screen.element.updateComplete;
    await waitUntil(() => screen.sentence === '2 rencontres.', 'the meetings of every series', PATIENT);
    expect(screen.legends).to.eql([screen.legend]);
    expect(screen.ticked, 'what is offered stays').to.include('Régions');
    expect(location.search).to.include('niveau=regions').and.not.to.include('serie');
    history.replaceState(null, '', address);
  });

  it('lead back to the levels of the page when none can be chosen any more', async () => {
    const screen = await shown(document, { levels: 'communes' });
    await screen.tick('Régions');
    expect(meetings(screen)).to.have.length(4);
    screen.element.facets = 'series';
    await waitUntil(() => meetings(screen)?.length === 2, 'the meetings of the municipalities', PATIENT);
    expect(screen.element.selection.levels).to.eql(['communes']);
  });

  it('keep a choice that another filter of the page offers', async () => {
    const settings = { group: 'b', facets: 'level series' };
    const [first, second] = [await shown(document, settings), await shown(document, settings)];
    await first.tick('Climat');
    first.element.facets = 'level';
    await first.element.updateComplete;
    await waitUntil(() => second.ticked.includes('Climat'), 'what the other filter offers', PATIENT);
    expect(first.sentence).to.equal('1 rencontre.');
  });
});
