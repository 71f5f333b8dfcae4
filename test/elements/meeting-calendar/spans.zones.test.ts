import { expect } from '@open-wc/testing';
import { viewerZone } from '../../../src/time/index.ts';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock } from '../../support/page.ts';
import { plain } from '../../support/screen.ts';
import { meeting, shown } from './support.ts';

/** Nobody’s clock but that of Paris goes without saying, and only to those who have it. */
const inParis = viewerZone() === 'Europe/Paris' ? '' : ' à Paris';

const allDay = { start: '2026-03-12', end: '2026-03-13' };
const threeDays = { start: '2026-03-12', end: '2026-03-15' };
const overMidnight = { start: '2026-03-12T22:00', end: '2026-03-13T02:00' };
const untilMidnight = { start: '2026-03-12T19:00', end: '2026-03-13T00:00' };
const twoDays = { start: '2026-03-12T14:00', end: '2026-03-13T12:00' };

describe(`meetings that last, for a viewer in ${viewerZone()}`, () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  for (const { name, span, time, days } of [
    {
      name: 'over midnight (must-pass 19)',
      span: overMidnight,
      time: `du jeudi 12 mars, 22 h au vendredi 13 mars, 2 h${inParis}`,
      days: ['12', '13'],
    },
    { name: 'until midnight (must-pass 19)', span: untilMidnight, time: `de 19 h à 0 h${inParis}`, days: ['12'] },
    {
      name: 'over two days (must-pass 20)',
      span: twoDays,
      time: `du jeudi 12 mars, 14 h au vendredi 13 mars, 12 h${inParis}`,
      days: ['12', '13'],
    },
    { name: 'a whole day (must-pass 20)', span: allDay, time: 'toute la journée', days: ['12'] },
    {
      name: 'a whole day without an end (must-pass 20)',
      span: { start: '2026-03-12', end: null },
      time: 'toute la journée',
      days: ['12'],
    },
    {
      name: 'three whole days, the end exclusive (must-pass 20)',
      span: threeDays,
      time: 'du jeudi 12 mars au samedi 14 mars',
      days: ['12', '13', '14'],
    },
  ]) {
    it(`${name}: one meeting in the list, on the day it begins`, async () => {
      const screen = await shown([meeting('Une', span)]);
      expect(screen.days).to.eql({ 'jeudi 12 mars 2026': ['Une'] });
      expect(plain(screen.row('Une').element.querySelector('time')?.textContent)).to.equal(time);
    });

    it(`${name}: on its days in the month and on no other`, async () => {
      const screen = await shown([meeting('Une', span)], { view: 'month' });
      const filled = [...screen.table.querySelectorAll('td')]
        .map((cell) => cell.querySelector('time')?.dateTime ?? '')
        .filter((day) => screen.over(day).length > 0)
        .map((day) => day.slice(-2));
      expect(filled).to.eql(days);
    });
  }

  it('are one bar over their days', async () => {
    const screen = await shown([meeting('Une', twoDays)], { view: 'month' });
    for (const day of ['2026-03-12', '2026-03-13']) expect(screen.over(day)).to.eql(['14 h Une']);
    expect(screen.pills('2026-03-13')).to.eql([]);
  });

  it('fill the first cells of a month when they began in the one before', async () => {
    const screen = await shown([meeting('Une', { start: '2026-03-20', end: '2026-04-03' })], {
      view: 'month',
      date: '2026-04-01',
    });
    // The grid of April begins on Monday 30 March.
    for (const day of ['2026-03-30', '2026-04-02']) expect(screen.over(day)).to.eql(['Une']);
    expect(screen.over('2026-04-03')).to.eql([]);
  });
});
