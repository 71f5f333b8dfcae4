import { expect, waitUntil } from '@open-wc/testing';
import { leavePage } from '../../support/leave-page.ts';
import { readConsole, stopClock } from '../../support/page.ts';
import { PATIENT, type CalendarScreen } from './calendar-screen.ts';
import { meeting, shown } from './support.ts';

const weekly = () =>
  meeting('Permanence', { start: '2026-03-03T10:00', end: '2026-03-03T11:00', recurrence: 'FREQ=WEEKLY' });

async function unfolded(screen: CalendarScreen): Promise<void> {
  await screen.element.updateComplete;
  await waitUntil(() => screen.isReady && !screen.isLoading, 'the dates to be there', PATIENT);
}

describe('a meeting that recurs', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('stands on each of its days, among the others; an endless rule too (must-pass 22)', async () => {
    const screen = await shown([weekly(), meeting('Séance')], { view: 'month', date: '2026-03-01' });
    await unfolded(screen);
    for (const day of ['03', '10', '17', '24', '31']) {
      expect(screen.pills(`2026-03-${day}`).join(), day).to.contain('Permanence');
    }
    expect(screen.pills('2026-03-12').join()).to.contain('Séance');
    screen.element.goTo('2031-03-01');
    await unfolded(screen);
    expect(screen.pills('2031-03-04').join()).to.contain('Permanence');
  });

  it('opens at the date that was chosen', async () => {
    const screen = await shown([weekly()], { view: 'month', date: '2026-03-01' });
    await unfolded(screen);
    screen.cell('2026-03-17').querySelector<HTMLElement>('[part~=pill]')?.click();
    expect((await screen.opened()).textContent).to.contain('17 mars');
  });

  it('with 359 dates: every date can be reached, and the list shows no 359 cards (must-pass 10)', async () => {
    const daily = meeting('Exposition', {
      start: '2026-03-03T10:00',
      end: '2026-03-03T18:00',
      recurrence: 'FREQ=DAILY;COUNT=359',
    });
    const screen = await shown([daily]);
    await unfolded(screen);
    expect(screen.meetings).to.have.length(10);
    const shownDays = new Set<string>();
    for (const month of ['03', '04', '05', '06', '07', '08', '09', '10', '11', '12']) {
      screen.element.view = 'month';
      screen.element.goTo(`2026-${month}-01`);
      await waitUntil(() => screen.root.querySelector('table'), 'the month', PATIENT);
      await unfolded(screen);
      for (const pill of screen.root.querySelectorAll('[part~=pill]')) {
        shownDays.add(pill.closest('td')?.querySelector('time')?.dateTime ?? '');
      }
    }
    expect([...shownDays].filter((day) => day >= '2026-03-03' && day <= '2026-12-31')).to.have.length(304);
    screen.element.goTo('2027-02-24');
    await unfolded(screen);
    expect(screen.pills('2027-02-24')).to.have.length(1);
    expect(screen.pills('2027-02-25')).to.have.length(0);
  });

  it('whose rule is none keeps its own date, and the console says why', async () => {
    const lines = readConsole();
    const screen = await shown([meeting('Permanence', { recurrence: 'QUAND ON PEUT' })]);
    await unfolded(screen);
    expect(screen.meetings).to.deep.equal(['Permanence']);
    expect(lines.join()).to.contain('recurrence');
  });
});
