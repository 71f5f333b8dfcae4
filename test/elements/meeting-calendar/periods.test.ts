import { expect, waitUntil } from '@open-wc/testing';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock } from '../../support/page.ts';
import { plain } from '../../support/screen.ts';
import { PATIENT } from './calendar-screen.ts';
import { meeting, shown } from './support.ts';

const march = meeting('De mars', { start: '2026-03-12T10:00', end: '2026-03-12T11:00' });
const june = meeting('De juin', { start: '2026-06-11T10:00', end: '2026-06-11T11:00' });
const january = meeting('De janvier', {
  start: '2026-01-15T10:00',
  end: '2026-01-15T11:00',
  documents: [{ label: 'Compte rendu', url: 'https://exemple.fr/compte-rendu.pdf' }],
});
const december = meeting('De décembre', { start: '2025-12-10T10:00', end: '2025-12-10T11:00' });
const all = [december, january, march, june];

describe('the period of a calendar', () => {
  let leaving: AbortController;
  beforeEach(() => {
    stopClock();
    leaving = new AbortController();
  });
  afterEach(() => {
    leaving.abort();
    leavePage();
  });

  it('is moved by the page: next, previous, today, or any day', async () => {
    const { element, period } = await shown(all, { view: 'month' });
    const name = async () => {
      await element.updateComplete;
      return plain(period.textContent);
    };
    element.next();
    element.next();
    expect(await name()).to.equal('mai 2026');
    element.previous();
    expect(await name()).to.equal('avril 2026');
    expect(element.goTo('2027-09-30')).to.be.true;
    expect(await name()).to.equal('septembre 2027');
    expect(element.goTo('demain')).to.be.false;
    expect(await name()).to.equal('septembre 2027');
    element.today();
    expect(await name()).to.equal('mars 2026');
  });

  it('is told to the page when another is shown, and not for a day within it', async () => {
    const screen = await shown(all, { view: 'month' });
    const told: string[] = [];
    document.addEventListener(
      'anacej-period-change',
      ({ view, first, last }) => told.push([view, first ?? '…', last ?? '…'].join(' ')),
      { signal: leaving.signal },
    );
    screen.dayButton('2026-03-10').focus();
    await screen.press('ArrowRight');
    expect(told).to.eql([]);
    await screen.click(screen.button('Suivant : avril 2026'));
    await screen.click(screen.button('Liste'));
    await screen.click(screen.button('Aujourd’hui'));
    await screen.click(screen.button('Rencontres passées'));
    await waitUntil(() => told.length > 3, 'the list of what is over', PATIENT);
    expect(told).to.eql([
      'month 2026-04-01 2026-04-30',
      'agenda 2026-04-01 …',
      'agenda 2026-03-02 …',
      'agenda … 2026-03-02',
    ]);
  });

  it('names the one that a press leads to', async () => {
    const screen = await shown(all, { view: 'month' });
    expect(plain(screen.button('Suivant').textContent)).to.equal('Suivant : avril 2026');
    expect(plain(screen.button('Précédent').textContent)).to.equal('Précédent : février 2026');
  });

  it('that is empty says so and offers the next meeting after it', async () => {
    const screen = await shown(all, { view: 'month', date: '2026-04-01' });
    const empty = screen.root.querySelector('[part=empty]');
    expect(empty).to.contain.text('Aucune rencontre sur cette période.');
    await expect(screen.element).to.be.accessible();
    await screen.click(screen.button('Prochaine rencontre : jeudi 11 juin 2026'));
    expect(screen.focusedDay, 'the button is gone: the day takes the focus').to.equal('2026-06-11');
    expect(plain(screen.period.textContent)).to.equal('juin 2026');
    expect(screen.pills('2026-06-11')).to.have.length(1);
    expect(screen.root.querySelector('[part=empty]')).to.be.null;
  });

  it('that is empty offers nothing where nothing follows', async () => {
    const screen = await shown(all, { view: 'month', date: '2026-07-01' });
    expect(screen.root.querySelector('[part=empty]')).to.contain.text('Aucune rencontre sur cette période.');
    expect(screen.findButton('Prochaine rencontre')).to.be.undefined;
  });

  it('of the list begins today, or where the visitor goes, past meetings included', async () => {
    const screen = await shown(all);
    expect(screen.meetings).to.eql(['De mars', 'De juin']);
    await screen.click(screen.button('Suivant'));
    expect(plain(screen.period.textContent)).to.equal('À partir du mercredi 1er avril 2026');
    expect(screen.meetings).to.eql(['De juin']);
    screen.element.goTo('2026-01-01');
    await screen.element.updateComplete;
    expect(screen.meetings).to.eql(['De janvier', 'De mars', 'De juin']);
    await screen.click(screen.button('Aujourd’hui'));
    expect(plain(screen.period.textContent)).to.equal('À venir');
    expect(screen.meetings).to.eql(['De mars', 'De juin']);
  });

  it('of what is over goes backwards, with what is left of each meeting', async () => {
    const screen = await shown(all);
    await screen.click(screen.button('Rencontres passées'));
    expect(screen.root.activeElement, 'the button is about to go').to.equal(screen.period.parentElement);
    await waitUntil(() => plain(screen.period.textContent) === 'Rencontres passées', 'what is over', PATIENT);
    expect(screen.meetings).to.eql(['De janvier', 'De décembre']);
    const minutes = screen.row('De janvier').element.querySelector('a');
    expect(minutes).to.have.trimmed.text('Compte rendu');
    expect(minutes?.href).to.equal('https://exemple.fr/compte-rendu.pdf');
    await expect(screen.element).to.be.accessible();
    await screen.click(screen.button('À venir'));
    expect(screen.meetings).to.eql(['De mars', 'De juin']);
  });

  it('offers no past where nothing is over', async () => {
    const screen = await shown([march]);
    expect(screen.findButton('Rencontres passées')).to.be.undefined;
  });
});

describe('a calendar that is held to some meetings', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  const held = [
    meeting('Des communes', { levels: ['communes'] }),
    meeting('Des régions', { levels: ['regions'], series: 'climat' }),
    meeting('De tous', { levels: [] }),
  ];

  it('shows only those of its levels, and those of every level', async () => {
    const screen = await shown(held);
    screen.element.levels = 'communes departements';
    await screen.element.updateComplete;
    expect(screen.meetings).to.eql(['Des communes', 'De tous']);
  });

  it('shows only those of its series', async () => {
    const screen = await shown(held);
    screen.element.series = 'climat';
    await screen.element.updateComplete;
    expect(screen.meetings).to.eql(['Des régions']);
  });

  it('begins with the first view it is given where the list is not one of them', async () => {
    const screen = await shown(held, { views: 'month', date: '2026-03-12' });
    await waitUntil(() => screen.root.querySelector('[role=grid]'), 'the month', PATIENT);
    expect(screen.findButton('Mois')).to.be.undefined;
    expect(screen.findButton('Liste')).to.be.undefined;
  });

  it('offers only the views it is given, and none to choose where there is one', async () => {
    const screen = await shown(held);
    expect(screen.findButton('Mois')).to.exist;
    screen.element.views = 'agenda';
    await screen.element.updateComplete;
    expect(screen.findButton('Mois')).to.be.undefined;
    expect(screen.findButton('Liste')).to.be.undefined;
    expect(screen.meetings).to.have.length(3);
  });
});

describe('a calendar on paper (must-pass 43)', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('lists every meeting to come, not the first ones only, with its address', async () => {
    const many = Array.from({ length: 14 }, (_, i) =>
      meeting(`Rencontre ${i + 1}`, { url: `https://exemple.fr/rencontres/${i + 1}` }),
    );
    const screen = await shown(many, { limit: 5 });
    expect(screen.meetings).to.have.length(5);
    dispatchEvent(new Event('beforeprint'));
    expect(screen.meetings).to.have.length(14);
    expect(screen.row('Rencontre 14').text).to.include('https://exemple.fr/rencontres/14');
    dispatchEvent(new Event('afterprint'));
    expect(screen.meetings).to.have.length(5);
    expect(screen.row('Rencontre 1').text).not.to.include('https://exemple.fr');
  });
});
