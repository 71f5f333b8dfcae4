import { expect, oneEvent } from '@open-wc/testing';
import type { MeetingInput } from '../../../src/contract/index.ts';
import type { FilterChangeEvent } from '../../../src/elements/level-filter/events.ts';
import { OTHER_LEVELS, emptySelection, type Selection } from '../../../src/network/index.ts';
import { leavePage } from '../../support/leave-page.ts';
import { NOW, holdMinutes, stopClock } from '../../support/page.ts';
import { ALL, network, ofLevels, shown } from './support.ts';

describe('choosing a level', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('ticks its box, and narrows what is left to it', async () => {
    const screen = await shown();
    await screen.tick('Régions');
    expect(screen.ticked).to.eql(['Régions']);
    expect(screen.sentence).to.equal('5 rencontres, dont 1 complète.');
    expect(screen.element.network?.selected.map(({ meeting }) => meeting.levels)).to.eql(Array(5).fill(['regions']));
    await expect(screen.element).to.be.accessible();
  });

  it('adds up: two levels show the meetings of both', async () => {
    const screen = await shown();
    await screen.tick('Régions');
    await screen.tick('Communes');
    expect(screen.ticked).to.eql(['Communes', 'Régions']);
    expect(screen.sentence).to.equal('12 rencontres, dont 3 complètes.');
    await screen.tick('Régions');
    expect(screen.ticked).to.eql(['Communes']);
    expect(screen.sentence).to.equal('7 rencontres, dont 2 complètes.');
  });

  it('counts what is over no longer, on a page that stays open', async () => {
    const passTo = holdMinutes();
    const [first, ...others] = ofLevels(['regions'], 3);
    const screen = await shown(
      network({ meetings: [{ ...first, start: '2026-03-02T14:00' } as MeetingInput, ...others] }),
    );
    expect(screen.sentence).to.equal('3 rencontres.');
    passTo(NOW + 86_400_000);
    await screen.element.updateComplete;
    expect(screen.sentence).to.equal('2 rencontres.');
  });

  it('is left by «all levels», which is ticked where nothing is chosen and cannot be unticked', async () => {
    const screen = await shown();
    expect(screen.ticked).to.eql([ALL]);
    await screen.tick(ALL);
    expect(screen.ticked).to.eql([ALL]);
    expect(screen.announced).to.equal('');
    await screen.tick('Régions');
    expect(screen.ticked).to.eql(['Régions']);
    await screen.tick(ALL);
    expect(screen.ticked).to.eql([ALL]);
    expect(screen.announced).to.equal('12 rencontres, dont 3 complètes.');
  });

  it('is said again where the number is the same, as a live region speaks only when its words change', async () => {
    const screen = await shown(network({ meetings: ofLevels([], 2) }));
    await screen.tick('Régions');
    const first = screen.root.querySelector('[role=status]')?.textContent;
    await screen.tick('Communes');
    expect(screen.announced).to.equal('2 rencontres.');
    expect(screen.root.querySelector('[role=status]')?.textContent).not.to.equal(first);
  });

  it('is heard once by those who read the page: what was announced is not read beside what is seen', async () => {
    const screen = await shown();
    const seen = screen.root.querySelector('[part=status]');
    expect(seen?.getAttribute('aria-hidden')).to.equal('false');
    await screen.tick('Régions');
    expect(seen?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('is one of radio buttons where only one may be chosen', async () => {
    const screen = await shown(network(), { single: true });
    expect(screen.box('Régions').type).to.equal('radio');
    await screen.tick('Régions');
    await screen.tick('Communes');
    expect(screen.ticked).to.eql(['Communes']);
    expect(screen.element.selection.levels).to.eql(['communes']);
    await screen.tick(ALL);
    expect(screen.element.selection.levels).to.eql([]);
    await expect(screen.element).to.be.accessible();
  });

  it('is read and set by the host as a property, without an event', async () => {
    const screen = await shown();
    let told = 0;
    screen.element.addEventListener('anacej-filter-change', () => told++);
    screen.element.selection = { ...screen.element.selection, levels: ['regions'] };
    expect(screen.element.selection.levels).to.eql(['regions']);
    await screen.element.updateComplete;
    expect(screen.ticked).to.eql(['Régions']);
    expect(screen.element.network?.selection.levels).to.eql(['regions']);
    expect(told).to.equal(0);
  });

  for (const rubbish of [
    null,
    { levels: null },
    { levels: undefined, text: null },
    { series: 'climat', text: 5 },
    { levels: [null, {}] },
    { period: { from: 'hier' } },
  ]) {
    it(`can be set by the host to what is no choice: ${JSON.stringify(rubbish)}`, async () => {
      const screen = await shown(network(), { facets: 'level series period text', syncUrl: true });
      screen.element.selection = rubbish as unknown as Selection;
      await screen.element.updateComplete;
      screen.element.selection = {};
      await screen.element.updateComplete;
      expect(screen.sentence).to.equal('12 rencontres, dont 3 complètes.');
    });
  }

  it('takes one value for a list of one where the host sets it', async () => {
    const screen = await shown();
    screen.element.selection = { levels: 'regions' } as unknown as Selection;
    await screen.element.updateComplete;
    expect(screen.ticked).to.eql(['Régions']);
  });

  it('moves no box and changes no count', async () => {
    const screen = await shown();
    const before = screen.options;
    const box = screen.box('Régions');
    await screen.tick('Régions');
    expect(screen.options).to.eql(before);
    expect(screen.box('Régions')).to.equal(box);
  });

  it('says so when nothing is left, and «complètes» only where some are', async () => {
    const screen = await shown(network({ meetings: ofLevels(['regions'], 1) }));
    expect(screen.sentence).to.equal('1 rencontre.');
    await screen.tick('Départements');
    expect(screen.sentence).to.equal('Aucune rencontre à venir ne correspond à votre choix.');
  });

  it('is announced after the visitor’s change, and nothing before it', async () => {
    const screen = await shown();
    expect(screen.announced).to.equal('');
    const status = screen.root.querySelector('[role=status]');
    await screen.tick('Régions');
    expect(screen.announced).to.equal('5 rencontres, dont 1 complète.');
    // A live region speaks only when it was there before its words.
    expect(screen.root.querySelector('[role=status]')).to.equal(status);
  });

  it('is not announced where the host chose', async () => {
    const screen = await shown();
    screen.element.network?.select({ levels: ['regions'] });
    await screen.element.updateComplete;
    expect(screen.ticked).to.eql(['Régions']);
    expect(screen.sentence).to.equal('5 rencontres, dont 1 complète.');
    expect(screen.announced).to.equal('');
  });

  it('is not said any more once somebody else chose: those who walk through the page read what is seen', async () => {
    const screen = await shown();
    await screen.tick('Régions');
    screen.element.network?.select({ levels: ['communes'] });
    await screen.element.updateComplete;
    expect(screen.sentence).to.equal('7 rencontres, dont 2 complètes.');
    expect(screen.announced).to.equal('');
    expect(screen.root.querySelector('[part=status]')?.getAttribute('aria-hidden')).to.equal('false');
    await screen.tick('Régions');
    (await screen.laterButton('Tout effacer')).click();
    await screen.element.updateComplete;
    expect(screen.sentence).to.match(/^Effacé/);
    screen.element.selection = { ...emptySelection, levels: ['regions'] };
    await screen.element.updateComplete;
    expect(screen.sentence).to.equal('5 rencontres, dont 1 complète.');
  });

  it('tells the host the whole selection, across the shadow root', async () => {
    const screen = await shown();
    const told = oneEvent<FilterChangeEvent>(document.body, 'anacej-filter-change');
    screen.box('Régions').click();
    const { selection } = await told;
    expect(selection.levels).to.eql(['regions']);
    expect(selection).to.have.keys('levels', 'series', 'attendance', 'audience', 'territory', 'period', 'text');
  });

  it('is undone at once, and the focus is not lost with the button', async () => {
    const screen = await shown();
    expect(screen.findButton('Tout effacer')).to.be.undefined;
    await screen.tick('Régions');
    await screen.tick('Communes');
    const reset = await screen.laterButton('Tout effacer');
    reset.focus();
    reset.click();
    await screen.element.updateComplete;
    expect(screen.ticked).to.eql([ALL]);
    expect(screen.announced, 'tells what was cleared').to.equal(
      'Effacé : Communes, Régions. 12 rencontres, dont 3 complètes.',
    );
    expect(screen.sentence).to.equal(screen.announced);
    expect(screen.findButton('Tout effacer')).to.be.undefined;
    expect(screen.root.activeElement).to.equal(screen.box(ALL));
    await screen.tick('Régions');
    expect(screen.announced, 'once').to.equal('5 rencontres, dont 1 complète.');
  });

  it('can be undone by the host', async () => {
    const screen = await shown();
    await screen.tick('Régions');
    screen.element.reset();
    await screen.element.updateComplete;
    expect(screen.ticked).to.eql([ALL]);
  });

  it('counts a meeting for every level under each of them', async () => {
    const screen = await shown(network({ meetings: [...ofLevels([], 2), ...ofLevels(['regions', 'communes'], 1)] }));
    expect(screen.options).to.eql([
      `${ALL} 3 rencontres`,
      'Communes 3 rencontres',
      'Départements 2 rencontres',
      'Régions 3 rencontres',
    ]);
  });

  it('gathers levels that the endpoint does not list under «Autres niveaux» (must-pass 12)', async () => {
    const screen = await shown(
      network({ meetings: [...ofLevels(['cantons'], 2), ...ofLevels(['quartiers'], 1), ...ofLevels(['regions'], 1)] }),
    );
    expect(screen.options.at(-1)).to.equal('Autres niveaux 3 rencontres');
    await screen.tick('Autres niveaux');
    expect(screen.sentence).to.equal('3 rencontres.');
    expect(screen.element.network?.selection.levels).to.eql([OTHER_LEVELS]);
    await expect(screen.element).to.be.accessible();
  });

  it('shows the levels in the order that the endpoint gives them', async () => {
    const screen = await shown(
      network({
        levels: [
          { id: 'regions', label: 'Régions', order: 2 },
          { id: 'communes', label: 'Communes', order: 1 },
        ],
      }),
    );
    expect(screen.options).to.eql([`${ALL} 12 rencontres`, 'Communes 7 rencontres', 'Régions 5 rencontres']);
  });

  it('is done by pressing anywhere on the chip, which is large enough for a finger', async () => {
    const screen = await shown();
    const box = screen.box('Régions');
    const chip = box.closest('label');
    expect(box.getBoundingClientRect().height).to.be.at.least(24);
    expect(box.getBoundingClientRect().width).to.be.closeTo(chip?.getBoundingClientRect().width ?? 0, 2.5);
  });
});
