import { expect } from '@open-wc/testing';
import type { MeetingInput } from '../../../src/contract/index.ts';
import { viewerZone } from '../../../src/time/index.ts';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock } from '../../support/page.ts';
import { meeting, shown } from './support.ts';
import { boxOf, columnOf, weekOf } from './week-screen.ts';

/** The days of the week of 12 March on which something is heard. */
async function heard(changes: Partial<MeetingInput>): Promise<string[]> {
  const screen = await shown([meeting('Une', changes)], { view: 'week', date: '2026-03-12' });
  return Object.entries(weekOf(screen))
    .filter(([, meetings]) => meetings.length > 0)
    .map(([day]) => day);
}

describe(`the hours of the week, for a viewer in ${viewerZone()}`, () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('are those of the venue, on its own day (must-pass 17, 18)', async () => {
    const held = meeting('À Papeete', {
      timeZone: 'Pacific/Tahiti',
      start: '2026-03-11T15:00',
      end: '2026-03-11T17:00',
    });
    const screen = await shown([held], { view: 'week', date: '2026-03-11' });
    expect(weekOf(screen)['mercredi 11 mars 2026']?.[0]).to.match(/^de 15 h à 17 h à Tahiti À Papeete/);
  });

  it('name a clock that is not the viewer’s where it is seen, not only where it is heard (must-pass 17)', async () => {
    const held = meeting('À Papeete', {
      timeZone: 'Pacific/Tahiti',
      start: '2026-03-11T15:00',
      end: '2026-03-11T16:00',
    });
    const screen = await shown([held], { view: 'week', date: '2026-03-11', width: 1000 });
    const time = screen.root.querySelector('[part~=event] time');
    expect(time?.scrollWidth, 'no line is cut').to.be.at.most(time?.clientWidth ?? 0);
    expect(time?.scrollHeight, 'no line is left out').to.be.at.most(time?.clientHeight ?? 0);
  });

  it('are those of the zone that the host asks for', async () => {
    const screen = await shown([meeting('En ligne', { attendance: 'online', location: null })], {
      view: 'week',
      date: '2026-03-12',
      timeZone: 'Pacific/Noumea',
    });
    expect(weekOf(screen)['vendredi 13 mars 2026']?.[0]).to.match(/^de 0 h à 2 h 30/);
  });

  it('hold a meeting over midnight once, as a bar over its two days (must-pass 19)', async () => {
    const held = meeting('Nuit', { start: '2026-03-12T22:00', end: '2026-03-13T02:00' });
    const screen = await shown([held], { view: 'week', date: '2026-03-12' });
    expect(screen.root.querySelectorAll('[part~=event]')).to.have.length(1);
    expect(boxOf(screen, 'Nuit').left).to.be.closeTo(columnOf(screen, '2026-03-12').left, 3);
    expect(boxOf(screen, 'Nuit').right).to.be.closeTo(columnOf(screen, '2026-03-13').right, 3);
    expect(weekOf(screen)['jeudi 12 mars 2026']?.[0]).to.include('du jeudi 12 mars, 22 h au vendredi 13 mars, 2 h');
  });

  it('end with a day that ends at 0 h, which has no ghost (must-pass 19)', async () => {
    expect(await heard({ start: '2026-03-12T19:00', end: '2026-03-13T00:00' })).to.eql(['jeudi 12 mars 2026']);
  });

  it('leave whole days out: they lie above, the end exclusive (must-pass 20)', async () => {
    const held = meeting('Trois jours', { start: '2026-03-12', end: '2026-03-15' });
    const screen = await shown([held], { view: 'week', date: '2026-03-12' });
    expect(boxOf(screen, 'Trois jours').right).to.be.closeTo(columnOf(screen, '2026-03-14').right, 3);
    expect(await heard({ start: '2026-03-12', end: '2026-03-13' })).to.eql(['jeudi 12 mars 2026']);
  });

  for (const [what, day, start, end] of [
    ['goes forward', '2026-03-29', '2026-03-29T01:30+01:00', '2026-03-29T04:00+02:00'],
    ['goes back', '2026-10-25', '2026-10-25T02:30+02:00', '2026-10-25T02:15+01:00'],
  ] as const) {
    it(`stay in their day where the clock ${what} (must-pass 15)`, async () => {
      const screen = await shown([meeting('Veille', { start, end })], { view: 'week', date: day });
      const box = boxOf(screen, 'Veille');
      expect(box.height).to.be.at.least(24);
      expect(box.left).to.be.at.least(columnOf(screen, day).left);
      expect(box.bottom).to.be.at.most(columnOf(screen, day).bottom);
    });
  }
});
