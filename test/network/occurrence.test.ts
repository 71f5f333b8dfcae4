import { expect } from '@open-wc/testing';
import { readSound, type MeetingInput } from '../../src/contract/index.ts';
import { Snapshot, daysOf, displayZone, isPast, type Occurrence } from '../../src/network/index.ts';
import { dayFrom, temporalReady } from '../../src/time/index.ts';
import { meeting, networkDocument } from '../support/documents.ts';

function occurrence(changes: Partial<MeetingInput>): Occurrence {
  const document = readSound(networkDocument({ meetings: [meeting('m', changes)] }));
  const [first] = document ? new Snapshot(document, [], '').occurrences : [];
  if (!first) throw new Error('not sound');
  return first;
}

before(temporalReady);

describe('the days a meeting fills', () => {
  const cases: [what: string, changes: Partial<MeetingInput>, zone: string, first: number, last: number][] = [
    ['an hour of one day', { start: '2026-03-26T09:00', end: '2026-03-26T10:00' }, 'Europe/Paris', 26, 26],
    [
      'over midnight: both (must-pass 19)',
      { start: '2026-03-26T22:00', end: '2026-03-27T01:00' },
      'Europe/Paris',
      26,
      27,
    ],
    [
      'to 00:00: no ghost day (must-pass 19)',
      { start: '2026-03-26T22:00', end: '2026-03-27T00:00' },
      'Europe/Paris',
      26,
      26,
    ],
    ['no end: its start', { start: '2026-03-26T00:00', end: null }, 'Europe/Paris', 26, 26],
    [
      'end before start: its start (must-pass 14)',
      { start: '2026-03-26T10:00', end: '2026-03-20T10:00' },
      'Europe/Paris',
      26,
      26,
    ],
    [
      'whole days, the end exclusive (must-pass 20)',
      { start: '2026-03-26', end: '2026-03-28' },
      'Europe/Paris',
      26,
      27,
    ],
    [
      'a whole day that ends on itself (must-pass 20)',
      { start: '2026-03-26', end: '2026-03-26' },
      'Pacific/Noumea',
      26,
      26,
    ],
    [
      'the zone’s own day (must-pass 18)',
      { start: '2026-03-26T20:00', end: '2026-03-26T21:00', timeZone: 'Pacific/Tahiti' },
      'Pacific/Noumea',
      27,
      27,
    ],
  ];
  for (const [what, changes, zone, first, last] of cases) {
    it(what, () => {
      expect(daysOf(occurrence(changes), zone)).to.deep.equal({
        first: dayFrom(2026, 3, first),
        last: dayFrom(2026, 3, last),
      });
    });
  }
});

describe('the zone a meeting is shown in', () => {
  it('is the venue’s for those who go there, the viewer’s for those who connect', () => {
    const there = { timeZone: 'Pacific/Tahiti' } as const;
    expect(displayZone(occurrence({ ...there, attendance: 'onsite' }), 'Europe/Paris')).to.equal('Pacific/Tahiti');
    expect(displayZone(occurrence({ ...there, attendance: 'mixed' }), 'Europe/Paris')).to.equal('Pacific/Tahiti');
    expect(displayZone(occurrence({ ...there, attendance: 'online' }), 'Europe/Paris')).to.equal('Europe/Paris');
  });

  it('is the host’s choice before both', () => {
    expect(displayZone(occurrence({ attendance: 'online' }), 'Europe/Paris', 'Indian/Reunion')).to.equal(
      'Indian/Reunion',
    );
  });
});

describe('a meeting that is over', () => {
  const start = Date.parse('2026-03-26T08:30Z');
  const end = Date.parse('2026-03-26T11:00Z');

  it('is so from its end on', () => {
    expect(isPast(occurrence({}), end - 1)).to.equal(false);
    expect(isPast(occurrence({}), end)).to.equal(true);
  });

  it('is not so at the moment it starts, though it lasts no time (must-pass 14)', () => {
    expect(isPast(occurrence({ end: null }), start)).to.equal(false);
    expect(isPast(occurrence({ end: null }), start + 1)).to.equal(true);
  });
});
