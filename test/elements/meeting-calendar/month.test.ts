import { expect, waitUntil } from '@open-wc/testing';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock } from '../../support/page.ts';
import { plain } from '../../support/screen.ts';
import { PATIENT } from './calendar-screen.ts';
import { meeting, networkOf, shown } from './support.ts';

const sameDay = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    meeting(`Rencontre ${i + 1}`, { start: `2026-03-12T${10 + i}:00`, end: null }),
  );

describe('the month', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('is one table named after the month, weeks from Monday, days by their whole date', async () => {
    const screen = await shown([meeting('Une')], { view: 'month' });
    expect(plain(screen.period.textContent)).to.equal('mars 2026');
    expect(screen.table.getAttribute('aria-labelledby')).to.equal(screen.period.id);
    expect([...screen.table.querySelectorAll('th')].map((head) => head.abbr)).to.eql([
      'lundi',
      'mardi',
      'mercredi',
      'jeudi',
      'vendredi',
      'samedi',
      'dimanche',
    ]);
    const days = [...screen.table.querySelectorAll('td time')].map((time) => (time as HTMLTimeElement).dateTime);
    expect([days[0], days.at(-1), days.length]).to.eql(['2026-02-23', '2026-04-05', 42]);
    expect(screen.dayName('2026-03-12')).to.equal('jeudi 12 mars 2026, 1 rencontre');
    expect(screen.dayName('2026-03-02')).to.equal('lundi 2 mars 2026 (aujourd’hui), aucune rencontre');
    await expect(screen.element).to.be.accessible();
  });

  it('begins the week and speaks as its language does', async () => {
    const screen = await shown([meeting('Une')], { view: 'month', lang: 'en-US', timeZone: 'Europe/Paris' });
    expect(plain(screen.period.textContent)).to.equal('March 2026');
    expect(screen.table.querySelector('th')?.abbr).to.equal('Sunday');
    expect(screen.dayName('2026-03-12')).to.equal('Thursday, March 12, 2026, 1 meeting');
    expect(screen.pills('2026-03-12')).to.eql(['2:00 PM Une']);
    await expect(screen.element).to.be.accessible();
  });

  it('turns to the next and the previous month and back to today, and announces it politely', async () => {
    const screen = await shown([meeting('Une')], { view: 'month' });
    const { period } = screen;
    expect(period.closest('[aria-live=polite]')).to.exist;
    await screen.click(screen.button('Suivant'));
    expect(plain(period.textContent)).to.equal('avril 2026');
    await screen.click(screen.button('Précédent'));
    await screen.click(screen.button('Précédent'));
    expect(plain(period.textContent)).to.equal('février 2026');
    await screen.click(screen.button('Aujourd’hui'));
    expect(plain(period.textContent)).to.equal('mars 2026');
    // A live region speaks only when it is the same element that changes.
    expect(screen.period).to.equal(period);
  });

  it('keeps who stands on a meeting that the network takes back: the focus goes to the name of the month', async () => {
    const screen = await shown([meeting('Une')], { view: 'month' });
    screen.cell('2026-03-12').querySelector<HTMLElement>('[part~=pill]')?.focus();
    await screen.element.network?.give(networkOf([]));
    await waitUntil(() => screen.pills('2026-03-12').length === 0, 'newer data', PATIENT);
    expect(screen.root.activeElement?.contains(screen.period), 'the focus is on the period').to.equal(true);
  });

  it('leaves the focus alone where it is on the page, or on a day that stays', async () => {
    const screen = await shown([meeting('Une')], { view: 'month' });
    screen.dayButton('2026-03-12').focus();
    await screen.element.network?.give(networkOf([]));
    await waitUntil(() => screen.pills('2026-03-12').length === 0, 'newer data', PATIENT);
    expect(screen.focusedDay).to.equal('2026-03-12');
  });

  it('leaves the focus on the button that turns, so that it can be pressed again', async () => {
    const screen = await shown([meeting('Une')], { view: 'month' });
    const next = screen.button('Suivant');
    next.focus();
    await screen.click(next);
    expect(screen.root.activeElement).to.equal(next);
  });

  it('begins at the day that the host names', async () => {
    const screen = await shown([meeting('Une')], { view: 'month', date: '2026-10-25' });
    expect(plain(screen.period.textContent)).to.equal('octobre 2026');
    expect(screen.tabStop).to.equal('2026-10-25');
  });

  it('shows up to four meetings in a day, or three and how many others there are', async () => {
    const four = await shown(sameDay(4), { view: 'month' });
    expect(four.pills('2026-03-12')).to.have.length(4);
    const five = await shown(sameDay(5), { view: 'month' });
    expect(five.pills('2026-03-12')).to.have.length(3);
    expect(five.button('2 autres rencontres, jeudi 12 mars 2026')).to.have.trimmed.text('+ 2 autres');
  });

  it('opens the day at «+ 2 autres»: all its meetings stand under the month', async () => {
    const screen = await shown(sameDay(5), { view: 'month' });
    await screen.click(screen.button('2 autres rencontres'));
    expect(screen.headings.at(-1)).to.equal('4 jeudi 12 mars 2026');
    expect(screen.meetings).to.have.length(5);
    expect(screen.focusedDay).to.equal('2026-03-12');
    await expect(screen.element).to.be.accessible();
  });

  it('says that a chosen day holds no meeting', async () => {
    const screen = await shown([meeting('Une')], { view: 'month' });
    await screen.click(screen.dayButton('2026-03-13'));
    expect(screen.text).to.include('Aucune rencontre ce jour-là.');
  });

  it('shows past meetings too', async () => {
    const screen = await shown([meeting('Bilan', { start: '2026-02-25T10:00' })], { view: 'month' });
    expect(screen.pills('2026-02-25')).to.eql(['10 h Bilan']);
  });

  it('shows marks under the number where there is little room, and the meetings of the chosen day', async () => {
    const wide = await shown([meeting('Une')], { view: 'month', date: '2026-03-12', width: 900 });
    const wholePill = wide.cell('2026-03-12').querySelector('[part~=pill]');
    expect(wholePill?.getBoundingClientRect().width).to.be.above(80);
    const narrow = await shown([meeting('Une')], { view: 'month', date: '2026-03-12', width: 360 });
    const pill = narrow.cell('2026-03-12').querySelector('[part~=pill]');
    expect(pill?.getBoundingClientRect().width).to.be.below(20);
    const mark = pill?.querySelector('svg');
    expect(mark?.getBoundingClientRect().width).to.be.above(4);
    expect(narrow.meetings).to.eql(['Une']);
    await expect(narrow.element).to.be.accessible();
  });

  it('is no wider than its place where a long title is cancelled or full: what is only heard is cut with it', async () => {
    const title = 'Rencontre annuelle des conseils municipaux d’enfants et de jeunes de la région Auvergne-Rhône-Alpes';
    const sunday = { start: '2026-03-15T10:00', end: '2026-03-15T12:00' };
    const held = [
      meeting(title, { ...sunday, status: 'cancelled' }),
      meeting(title, { ...sunday, registration: { remaining: 0 } }),
      meeting(title, { start: '2026-03-14', end: '2026-03-16', status: 'postponed' }),
    ];
    const screen = await shown(held, { view: 'month', date: '2026-03-01', width: 1000 });
    expect(screen.pills('2026-03-15').join(' ')).to.contain('Annulée').and.to.contain('Complet');
    expect(screen.root.querySelector('.root')?.scrollWidth).to.equal(1000);
  });

  it('keeps within 320 pixels', async () => {
    const screen = await shown([meeting('Une rencontre au titre assez long pour déborder')], {
      view: 'month',
      date: '2026-03-12',
      width: 320,
    });
    const { width } = screen.element.getBoundingClientRect();
    expect(width).to.equal(320);
    expect(screen.root.querySelector('.root')?.scrollWidth).to.equal(320);
  });

  it('breaks no number and no name of a day where text is twice as large', async () => {
    const screen = await shown([meeting('Une')], { view: 'month', width: 320 });
    screen.element.style.fontSize = '32px';
    const linesOf = (element: Element | null) => {
      const range = document.createRange();
      range.selectNodeContents(element ?? screen.table);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    };
    const names = [...screen.table.querySelectorAll('th > [aria-hidden]')];
    const numbers = [...screen.table.querySelectorAll('td time')];
    expect([names.length, numbers.length]).to.eql([7, 42]);
    for (const text of [...names, ...numbers]) expect(linesOf(text), text.textContent).to.equal(1);
    expect(screen.root.querySelector('.root')?.scrollWidth).to.equal(320);
  });

  it('is kept when the visitor looks at the list in between', async () => {
    const screen = await shown([meeting('De mars'), meeting('D’avril', { start: '2026-04-09T10:00', end: null })], {
      view: 'month',
    });
    await screen.click(screen.button('Suivant'));
    await screen.click(screen.button('Liste'));
    expect(screen.button('Liste').ariaPressed).to.equal('true');
    expect(plain(screen.period.textContent)).to.equal('À partir du mercredi 1er avril 2026');
    expect(screen.meetings).to.eql(['D’avril']);
    await screen.click(screen.button('Mois'));
    expect(plain(screen.period.textContent)).to.equal('avril 2026');
    expect(screen.element.getAttribute('view')).to.equal('month');
  });
});
