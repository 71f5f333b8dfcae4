import { expect, waitUntil } from '@open-wc/testing';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock } from '../../support/page.ts';
import { plain } from '../../support/screen.ts';
import { calendarOf, meeting, networkOf } from './support.ts';
import type { CalendarScreen } from './calendar-screen.ts';

/** What a machine under load may take to read fifty thousand meetings. */
const LONG = { interval: 20, timeout: 40_000 };

/** That many meetings, twenty a day from 1 January on. */
function meetings(count: number) {
  const model = meeting('Une');
  return Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2026, 0, 1 + Math.floor(i / 20))).toISOString().slice(0, 10);
    const hour = String(8 + (i % 10)).padStart(2, '0');
    return { ...model, id: `n${i}`, title: `Rencontre ${i}`, start: `${day}T${hour}:00`, end: `${day}T${hour}:50` };
  });
}

async function shownAtLength(count: number): Promise<CalendarScreen> {
  const screen = await calendarOf({ data: networkOf(meetings(count)) });
  await waitUntil(() => screen.meetings.length, 'the meetings', LONG);
  return screen;
}

describe('fifty thousand meetings (must-pass 9)', function () {
  this.timeout(60_000);
  beforeEach(stopClock);
  afterEach(leavePage);

  it('make a page no larger than fifty do: only what is shown is drawn', async () => {
    const few = await shownAtLength(1500);
    const nodes = few.root.querySelectorAll('*').length;
    leavePage();
    stopClock();
    const many = await shownAtLength(50_000);
    expect(many.meetings).to.have.length(10);
    expect(many.root.querySelectorAll('*').length).to.be.within(nodes - 5, nodes + 5);
  });

  it('can all be reached: the last month as well as the next', async () => {
    const screen = await shownAtLength(50_000);
    screen.element.view = 'month';
    screen.element.goTo('2032-11-03');
    await waitUntil(() => plain(screen.root.querySelector('#period')?.textContent) === 'novembre 2032', 'it', LONG);
    await waitUntil(() => screen.root.querySelector('table'), 'the month', LONG);
    expect(screen.dayName('2032-11-03')).to.equal('mercredi 3 novembre 2032, 20 rencontres');
    expect(screen.root.querySelectorAll('*').length, 'three meetings a day and the chosen day').to.be.below(2500);
  });
});
