import { expect } from '@open-wc/testing';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock } from '../../support/page.ts';
import type { CalendarScreen } from './calendar-screen.ts';
import { meeting, shown } from './support.ts';

const seminar = meeting('Séminaire', { start: '2026-03-12', end: '2026-03-18' });

/** The bars and pills of the month that bear a title, from top to bottom. */
function pillsOf({ table }: CalendarScreen, title: string): HTMLElement[] {
  return [...table.querySelectorAll<HTMLElement>('[part~=pill]')].filter(({ textContent }) =>
    textContent.includes(title),
  );
}

/** Whether an element begins and ends with round corners, in the direction of writing. */
function rounds(element: HTMLElement | undefined): [boolean, boolean] {
  if (!element) throw new Error('There is no such bar.');
  const { borderStartStartRadius, borderStartEndRadius } = getComputedStyle(element);
  return [parseFloat(borderStartStartRadius) > 0, parseFloat(borderStartEndRadius) > 0];
}

describe('meetings of several days in the month', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('are one bar a week over all their days, named once in each', async () => {
    const screen = await shown([seminar], { view: 'month', date: '2026-03-12' });
    expect(pillsOf(screen, 'Séminaire')).to.have.length(2);
    for (const day of ['12', '13', '14', '15', '16', '17']) {
      expect(screen.over(`2026-03-${day}`), day).to.eql(['Séminaire']);
    }
    for (const day of ['11', '18']) expect(screen.over(`2026-03-${day}`), day).to.eql([]);
    await expect(screen.element).to.be.accessible();
  });

  it('are round only where they begin and end, and else go on to the edge of the week', async () => {
    const screen = await shown([seminar], { view: 'month', date: '2026-03-12' });
    const [first, second] = pillsOf(screen, 'Séminaire');
    expect(rounds(first)).to.eql([true, false]);
    expect(rounds(second)).to.eql([false, true]);
    const sunday = screen.cell('2026-03-15').getBoundingClientRect();
    expect(first?.getBoundingClientRect().right).to.be.closeTo(sunday.right, 2);
  });

  it('are seen on every day also where they begin in the month before', async () => {
    const long = meeting('Stage', { start: '2026-03-30', end: '2026-04-08' });
    const screen = await shown([long], { view: 'month', date: '2026-04-01' });
    const [first, second] = pillsOf(screen, 'Stage').map((bar) => getComputedStyle(bar).backgroundColor);
    expect(first).to.equal(second);
    expect(first).not.to.equal(getComputedStyle(screen.cell('2026-04-01')).backgroundColor);
  });

  it('run the other way where one reads from right to left', async () => {
    const screen = await shown([seminar], { view: 'month', date: '2026-03-12' });
    screen.element.dir = 'rtl';
    await screen.element.updateComplete;
    for (const day of ['12', '13', '14', '15']) expect(screen.over(`2026-03-${day}`), day).to.eql(['Séminaire']);
    expect(screen.over('2026-03-11')).to.eql([]);
  });

  it('are counted in the name of each day they cover', async () => {
    const screen = await shown([seminar, meeting('Une', { start: '2026-03-13T10:00', end: null })], { view: 'month' });
    expect(screen.dayName('2026-03-12')).to.equal('jeudi 12 mars 2026, 1 rencontre');
    expect(screen.dayName('2026-03-13')).to.equal('vendredi 13 mars 2026, 2 rencontres');
    expect(screen.dayName('2026-03-18')).to.equal('mercredi 18 mars 2026, aucune rencontre');
  });

  it('lie in rows of their own, above what is of one day', async () => {
    const screen = await shown(
      [
        seminar,
        meeting('Forum', { start: '2026-03-13', end: '2026-03-15' }),
        meeting('Une', { start: '2026-03-13T08:00', end: null }),
      ],
      { view: 'month' },
    );
    const tops = ['Séminaire', 'Forum', 'Une'].map((title) => pillsOf(screen, title)[0]?.getBoundingClientRect());
    for (const [above, below] of [tops.slice(0, 2), tops.slice(1)]) {
      expect(below?.top ?? 0).to.be.at.least(above?.bottom ?? Infinity);
    }
    expect(screen.over('2026-03-13')).to.have.members(['Séminaire', 'Forum', '8 h Une']);
  });

  it('are among those that a full day holds back, and that the day then lists', async () => {
    const days = ['A', 'B', 'C', 'D'].map((name) => meeting(name, { start: '2026-03-12', end: '2026-03-14' }));
    const screen = await shown([...days, meeting('E', { start: '2026-03-12T09:00', end: null })], { view: 'month' });
    expect(screen.over('2026-03-12')).to.eql(['A', 'B', 'C']);
    await screen.click(screen.button('2 autres rencontres, jeudi 12 mars 2026'));
    expect(screen.meetings).to.have.members(['A', 'B', 'C', 'D', 'E']);
    expect(screen.button('1 autre rencontre, vendredi 13 mars 2026')).to.have.trimmed.text('+ 1 autre');
  });

  it('open from any of their bars', async () => {
    const screen = await shown([seminar], { view: 'month', date: '2026-03-12' });
    const [, second] = pillsOf(screen, 'Séminaire');
    if (second) await screen.click(second);
    expect((await screen.opened()).querySelector('h2')).to.have.trimmed.text('Séminaire');
  });

  it('are lines under the numbers where there is little room', async () => {
    const screen = await shown([seminar], { view: 'month', date: '2026-03-12', width: 360 });
    const line = pillsOf(screen, 'Séminaire')[0]?.getBoundingClientRect();
    expect(line?.height).to.be.below(8);
    for (const day of ['12', '15']) expect(screen.over(`2026-03-${day}`), day).to.eql(['Séminaire']);
    expect(screen.root.querySelector('.root')?.scrollWidth).to.equal(360);
    await expect(screen.element).to.be.accessible();
  });

  it('leave the day to the finger where there is little room: the whole cell chooses it', async () => {
    const screen = await shown([seminar], { view: 'month', width: 360 });
    const { left, bottom } = screen.cell('2026-03-13').getBoundingClientRect();
    const touched = screen.root.elementFromPoint(left + 4, bottom - 4);
    expect(touched).to.equal(screen.dayButton('2026-03-13'));
  });
});
