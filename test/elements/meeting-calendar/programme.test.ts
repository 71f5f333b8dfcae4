import { expect, waitUntil } from '@open-wc/testing';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock } from '../../support/page.ts';
import { plain } from '../../support/screen.ts';
import { PATIENT, heardText, type CalendarScreen } from './calendar-screen.ts';
import { meeting, shown } from './support.ts';

const YEAR = { view: 'programme' } as const;

/** The year as it is read: rows by name, and in each the names of its marks by month. */
function yearOf({ table }: CalendarScreen): Record<string, Record<string, string[]>> {
  const months = [...table.querySelectorAll<HTMLTableCellElement>('thead th + th')].map(({ abbr }) => abbr);
  const rows = [...table.querySelectorAll('tbody tr')].map((row) => {
    const cells = [...row.querySelectorAll('td')].map((cell, i): [string, string[]] => [
      months[i] ?? '',
      [...cell.querySelectorAll('button')].map((mark) => plain(heardText(mark))),
    ]);
    const name = plain(row.querySelector('th')?.textContent);
    return [name, Object.fromEntries(cells.filter(([, marks]) => marks.length > 0))];
  });
  return Object.fromEntries(rows) as Record<string, Record<string, string[]>>;
}

function markOf({ table }: CalendarScreen, title: string): HTMLElement {
  const mark = [...table.querySelectorAll('button')].find((button) => heardText(button).includes(title));
  if (!mark) throw new Error(`No mark «${title}» in the year.`);
  return mark;
}

const seenIn = (screen: CalendarScreen, title: string) =>
  plain(markOf(screen, title).querySelector('[aria-hidden=true]:not(svg)')?.textContent);

const shapeOf = (button: HTMLElement) =>
  [...button.querySelectorAll('path')].map((path) => getComputedStyle(path).fill);

describe('the programme of a year', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('is one table of levels and months, from September to August, that says which level meets when', async () => {
    const screen = await shown(
      [
        meeting('Budget', { levels: ['communes'], start: '2026-03-12T14:00', end: '2026-03-12T16:00' }),
        meeting('Forum', { levels: ['regions', 'communes'], start: '2025-09-30', end: '2025-10-02' }),
      ],
      YEAR,
    );
    expect(plain(screen.period.textContent)).to.equal('2025-2026');
    expect(screen.table.caption).to.have.trimmed.text('Programme des rencontres 2025-2026');
    expect(yearOf(screen)).to.eql({
      Communes: {
        'septembre 2025': ['Forum, du mardi 30 septembre 2025 au mercredi 1er octobre 2025, En présentiel'],
        'mars 2026': ['Budget, jeudi 12 mars 2026, de 14 h à 16 h, En présentiel'],
      },
      Départements: {},
      Régions: { 'septembre 2025': ['Forum, du mardi 30 septembre 2025 au mercredi 1er octobre 2025, En présentiel'] },
    });
    for (const head of screen.table.querySelectorAll('th')) expect(head.scope).to.match(/^(col|row)$/);
    await expect(screen.element).to.be.accessible();
  });

  it('names the days of a month in their order, also where an earlier clock has the later day', async () => {
    const screen = await shown(
      [
        meeting('À Nouméa', { timeZone: 'Pacific/Noumea', start: '2026-03-26T08:00', end: '2026-03-26T10:00' }),
        meeting('En Martinique', {
          timeZone: 'America/Martinique',
          start: '2026-03-25T20:00',
          end: '2026-03-25T21:00',
        }),
      ],
      YEAR,
    );
    const marks = yearOf(screen)['Régions']?.['mars 2026'] ?? [];
    expect(marks.map((mark) => mark.split(',')[0])).to.eql(['En Martinique', 'À Nouméa']);
  });

  it('speaks English where its page does', async () => {
    const screen = await shown([meeting('Budget')], { ...YEAR, lang: 'en', timeZone: 'Europe/Paris' });
    expect(screen.table.caption).to.have.trimmed.text('Programme of meetings 2025-2026');
    expect(yearOf(screen)['Regions']).to.have.property('March 2026');
    await expect(screen.element).to.be.accessible();
  });

  it('has a row for what is for all levels, and for levels that nobody lists, only where there is any (must-pass 12)', async () => {
    const screen = await shown(
      [meeting('Pour tous', { levels: [] }), meeting('Inconnu', { levels: ['cantons'] })],
      YEAR,
    );
    expect(Object.keys(yearOf(screen))).to.eql([
      'Communes',
      'Départements',
      'Régions',
      'Tous les niveaux',
      'Autres niveaux',
    ]);
    expect(yearOf(screen)['Autres niveaux']?.['mars 2026']?.[0]).to.match(/^Inconnu/);
  });

  it('leaves out the levels that the visitor’s choice leaves without a meeting', async () => {
    const screen = await shown([meeting('Une'), meeting('Deux', { levels: ['communes'] })], YEAR);
    screen.element.network?.select({ levels: ['regions'] });
    await screen.element.updateComplete;
    expect(Object.keys(yearOf(screen))).to.eql(['Régions']);
  });

  it('fills what is on site, leaves hollow what is online, and half fills what is both', async () => {
    const screen = await shown(
      [
        meeting('Sur place'),
        meeting('Loin', { attendance: 'online', location: null }),
        meeting('Les deux', { attendance: 'mixed' }),
      ],
      YEAR,
    );
    const hollow = 'rgba(0, 0, 0, 0)';
    const [onsite, online, mixed] = ['Sur place', 'Loin', 'Les deux'].map((title) => shapeOf(markOf(screen, title)));
    expect(onsite).to.have.length(1).and.not.include(hollow);
    expect(online).to.eql([hollow]);
    expect(mixed?.[0]).to.equal(hollow);
    expect(mixed?.[1]).to.equal(onsite?.[0]);
    const legend = screen.root.querySelector('[part=legend]');
    for (const words of ['En présentiel', 'À distance', 'Présentiel et distance', 'Annulée']) {
      expect(plain(legend?.textContent)).to.include(words);
    }
  });

  it('gives no day of another month for one of its own, where a meeting goes on or began before', async () => {
    const screen = await shown(
      [
        meeting('Cycle', { start: '2025-12-20', end: '2026-03-20' }),
        meeting('Ancien', { start: '2025-06-10', end: '2025-09-04' }),
      ],
      YEAR,
    );
    expect(seenIn(screen, 'Cycle')).to.equal('20–…');
    expect(seenIn(screen, 'Ancien')).to.equal('…–3');
  });

  it('numbers marks by the day of the month, and strikes what is off, which is said too', async () => {
    const screen = await shown(
      [
        meeting('Séminaire', { start: '2026-03-12', end: '2026-03-15' }),
        meeting('Annulée', { status: 'cancelled', start: '2026-03-20T10:00', end: null }),
      ],
      YEAR,
    );
    expect(seenIn(screen, 'Séminaire')).to.equal('12–14');
    const off = markOf(screen, 'Annulée');
    expect(off.querySelector('s')).to.have.trimmed.text('20');
    expect(plain(heardText(off))).to.match(/, Annulée$/);
  });

  it('says which month it is', async () => {
    const screen = await shown([meeting('Une')], YEAR);
    const current = [...screen.table.querySelectorAll<HTMLTableCellElement>('[aria-current=date]')];
    expect(current.map(({ abbr }) => abbr)).to.eql(['mars 2026']);
  });

  it('turns by years, and opens a meeting from its mark', async () => {
    const screen = await shown([meeting('Rentrée', { start: '2026-10-01T10:00', end: null })], YEAR);
    await screen.click(screen.button('Suivant'));
    expect(plain(screen.period.textContent)).to.equal('2026-2027');
    await screen.click(markOf(screen, 'Rentrée'));
    expect((await screen.opened()).querySelector('h2')).to.have.trimmed.text('Rentrée');
  });

  it('draws no more of a full month than can be seen at a glance, and leads to the month for the rest', async () => {
    const day = (i: number) => `2026-03-${String(i + 1).padStart(2, '0')}`;
    const busy = Array.from({ length: 30 }, (_, i) => meeting(`Séance ${i + 1}`, { start: day(i), end: day(i + 1) }));
    const screen = await shown(busy, YEAR);
    const march = () => yearOf(screen)['Régions']?.['mars 2026'] ?? [];
    expect(march()).to.have.length(13);
    expect(march().at(-1)).to.equal('+ 18 autres rencontres, mars 2026');
    await expect(screen.element).to.be.accessible();

    dispatchEvent(new Event('beforeprint'));
    expect(march().at(-1), 'on paper nothing stays behind a button').to.contain('Séance 30');
    dispatchEvent(new Event('afterprint'));

    await screen.click(markOf(screen, '18 autres'));
    await waitUntil(() => plain(screen.period.textContent) === 'mars 2026', 'the month', PATIENT);
    expect(screen.element.view).to.equal('month');
    expect(screen.element.shadowRoot?.activeElement, 'the focus is in the calendar still').to.exist;
  });

  it('keeps the month when the visitor changes the view', async () => {
    const screen = await shown([meeting('Une')], { ...YEAR, date: '2026-03-12' });
    await screen.click(screen.button('Suivant'));
    await screen.click(screen.button('Mois'));
    await waitUntil(() => plain(screen.period.textContent) === 'mars 2027', 'the month', PATIENT);
  });

  it('goes on beside its levels where there is little room, in a named region that the keyboard reaches', async () => {
    const screen = await shown([meeting('Une')], { ...YEAR, width: 320 });
    expect(screen.root.querySelector('.root')?.scrollWidth).to.equal(320);
    const region = screen.root.querySelector<HTMLElement>('[role=region]');
    expect(region?.tabIndex).to.equal(0);
    expect(region?.scrollWidth).to.be.above(600);
    region?.scrollTo({ left: 300, behavior: 'instant' });
    const level = screen.table.querySelector('tbody th')?.getBoundingClientRect();
    expect(level?.left).to.be.closeTo(screen.element.getBoundingClientRect().left, 1);
    await expect(screen.element).to.be.accessible();
  });

  it('is dark where the page is, and reads from right to left where it does', async () => {
    const screen = await shown([meeting('Une'), meeting('Deux', { attendance: 'mixed', levels: ['communes'] })], YEAR);
    screen.element.style.colorScheme = 'dark';
    screen.element.dir = 'rtl';
    await expect(screen.element).to.be.accessible();
  });
});
