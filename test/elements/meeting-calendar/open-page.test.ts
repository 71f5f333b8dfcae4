import { expect, waitUntil } from '@open-wc/testing';
import { LAZY_PARTS } from '../../../src/elements/meeting-calendar/lazy-parts.ts';
import { leavePage } from '../../support/leave-page.ts';
import { NOW, holdMinutes, readConsole, stopClock } from '../../support/page.ts';
import { plain } from '../../support/screen.ts';
import { replace } from '../../support/replace.ts';
import { PATIENT } from './calendar-screen.ts';
import { meeting, networkOf, shown } from './support.ts';

const DAY = 86_400_000;
const tonight = meeting('Ce soir', { start: '2026-03-02T18:00', end: '2026-03-02T19:00' });
const later = meeting('Plus tard');

describe('a calendar on a page that stays open', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('lets go of a meeting that is over, and opens registration, without being touched', async () => {
    const passTo = holdMinutes();
    const opening = meeting('Bientôt', { registration: { opens: '2026-03-02T20:00', remaining: 3 } });
    const screen = await shown([tonight, opening]);
    expect(screen.meetings).to.eql(['Ce soir', 'Bientôt']);
    expect(screen.row('Bientôt').text).to.include('Inscriptions à partir du 2 mars');
    passTo(NOW + 12 * 3_600_000);
    await screen.element.updateComplete;
    expect(screen.meetings).to.eql(['Bientôt']);
    expect(screen.row('Bientôt').text).to.include('3 places restantes');
  });

  for (const pressed of [false, true]) {
    it(`goes on to the next day at midnight${pressed ? ', also after «Aujourd’hui»' : ''}, and tells the page`, async () => {
      const passTo = holdMinutes();
      const screen = await shown([tonight, later]);
      if (pressed) {
        await screen.click(screen.button('Suivant'));
        await screen.click(screen.button('Aujourd’hui'));
      }
      const told: string[] = [];
      screen.element.addEventListener('anacej-period-change', ({ first }) => told.push(String(first)));
      passTo(NOW + DAY);
      await screen.element.updateComplete;
      expect(plain(screen.period.textContent)).to.equal('À venir');
      expect(screen.meetings).to.eql(['Plus tard']);
      expect(told).to.eql(['2026-03-03']);
    });
  }

  it('takes the focus from nobody when newer data comes after a day was chosen twice', async () => {
    const screen = await shown([later], { view: 'month', date: '2026-03-12' });
    await screen.click(screen.dayButton('2026-03-12'));
    await screen.click(screen.dayButton('2026-03-12'));
    const next = screen.button('Suivant');
    next.focus();
    await screen.element.network?.give(networkOf([later, tonight]));
    await screen.element.updateComplete;
    expect(screen.root.activeElement).to.equal(next);
  });

  it('keeps its view where only what was asked for beside it cannot be had', async () => {
    const screen = await shown([later], { view: 'month', date: '2026-03-12' });
    readConsole();
    replace(LAZY_PARTS, 'dialog', () => Promise.reject(new Error('offline')));
    await screen.click(screen.button('14 h Plus tard'));
    await waitUntil(() => !screen.element.openedMeeting, 'the calendar to give up', PATIENT);
    await screen.element.updateComplete;
    expect(screen.element.view).to.equal('month');
    expect(screen.element.network?.selection.meeting).to.be.undefined;
  });
});
