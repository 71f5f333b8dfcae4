import { expect } from '@open-wc/testing';
import type { MeetingInput } from '../../../src/contract/index.ts';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock } from '../../support/page.ts';
import { network, shown } from './support.ts';

/** Late on the last evening of March in Nouméa; still the same morning in Paris and Martinique. */
const held: MeetingInput[] = [
  { id: 'noumea', title: 'Nouméa', start: '2026-04-01T08:00', timeZone: 'Pacific/Noumea', levels: [] },
  { id: 'tahiti', title: 'Tahiti', start: '2026-03-31T22:00', timeZone: 'Pacific/Tahiti', levels: [] },
  { id: 'days', title: 'Deux jours', start: '2026-03-31', end: '2026-04-02', levels: [] },
];

describe('a period', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  for (const { period, found } of [
    { period: { to: '2026-03-31' }, found: ['days', 'tahiti'] },
    { period: { from: '2026-04-01' }, found: ['days', 'noumea'] },
    { period: { from: '2026-04-01', to: '2026-03-31' }, found: ['days', 'noumea', 'tahiti'] },
  ]) {
    it(`asks for the day at the venue, wherever the visitor is: ${JSON.stringify(period)}`, async () => {
      const screen = await shown(network({ meetings: held }), { facets: 'period' });
      screen.element.selection = { ...screen.element.selection, period };
      await screen.element.updateComplete;
      expect(screen.element.network?.selected.map(({ meeting }) => meeting.id).sort()).to.eql(found);
    });
  }
});
