import { expect } from '@open-wc/testing';
import type { Meeting } from '../../../src/contract/index.ts';
import { datesWithin } from '../../../src/network/windows/recurrence.ts';
import { dayFrom, spanOf, temporalReady } from '../../../src/time/index.ts';

const MARCH = [dayFrom(2026, 3, 1), dayFrom(2026, 3, 31)] as const;

function recurring(recurrence: string, changes: Partial<Meeting> = {}): Meeting {
  return {
    id: 'atelier',
    title: 'Atelier',
    start: '2026-03-03T10:00',
    end: '2026-03-03T12:00',
    status: 'scheduled',
    attendance: 'onsite',
    levels: [],
    audience: 'members',
    recurrence,
    ...changes,
  };
}

/** Where each date of the window begins, as the clock of its place shows it. */
function starts(meeting: Meeting, [first, last]: readonly [number, number] = MARCH, zone = 'Europe/Paris'): string[] {
  return datesWithin(meeting, zone, first, last).map(({ start }) => start.slice(0, 16));
}

describe('the dates of a meeting that recurs (must-pass 22)', () => {
  before(temporalReady);

  const rules: [what: string, rule: string, dates: string[]][] = [
    ['so many times', 'FREQ=WEEKLY;COUNT=3', ['03-03T10:00', '03-10T10:00', '03-17T10:00']],
    ['with its name before it', 'RRULE:FREQ=WEEKLY;COUNT=2', ['03-03T10:00', '03-10T10:00']],
    ['on the second Tuesday', 'FREQ=MONTHLY;BYDAY=2TU', ['03-10T10:00']],
    ['until a day', 'FREQ=WEEKLY;UNTIL=20260317', ['03-03T10:00', '03-10T10:00', '03-17T10:00']],
    ['until an instant', 'FREQ=WEEKLY;UNTIL=20260310T090000Z', ['03-03T10:00', '03-10T10:00']],
    ['until a wall clock', 'FREQ=WEEKLY;UNTIL=20260310T100000', ['03-03T10:00', '03-10T10:00']],
    [
      'with one left out and one added',
      'RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20260310T100000\nRDATE:20260312T140000',
      ['03-03T10:00', '03-12T14:00', '03-17T10:00'],
    ],
  ];
  for (const [what, rule, dates] of rules) {
    it(what, () => {
      expect(starts(recurring(rule))).to.deep.equal(dates.map((date) => `2026-${date}`));
    });
  }

  it('keep their hour when clocks change, and so do their ends', () => {
    const dates = datesWithin(recurring('FREQ=WEEKLY'), 'Europe/Paris', dayFrom(2026, 3, 24), dayFrom(2026, 3, 31));
    const instants = dates.map(({ start, end, timeZone }) => {
      const span = spanOf(start, end, timeZone ?? '');
      return [span?.start, span?.end].map((ms) => new Date(ms ?? NaN).toISOString().slice(5, 16)).join(' ');
    });
    expect(instants).to.deep.equal(['03-24T09:00 03-24T11:00', '03-31T08:00 03-31T10:00']);
  });

  it('are those of the place, where the network is elsewhere', () => {
    const inMiquelon = recurring('FREQ=WEEKLY;COUNT=2', { timeZone: 'America/Miquelon' });
    expect(starts(inMiquelon)).to.deep.equal(['2026-03-03T10:00', '2026-03-10T10:00']);
  });

  it('follow the clock of the place where the first one was written as an instant', () => {
    const instant = recurring('FREQ=WEEKLY;COUNT=5', { start: '2026-03-03T09:00Z', end: '2026-03-03T11:00Z' });
    expect(starts(instant).at(-1)).to.equal('2026-03-31T10:00');
  });

  it('are whole days where the first one is, the end exclusive', () => {
    const days = recurring('FREQ=WEEKLY;COUNT=2', { start: '2026-03-03', end: '2026-03-05' });
    const dates = datesWithin(days, 'Pacific/Noumea', ...MARCH).map(({ start, end }) => `${start} ${end ?? ''}`);
    expect(dates).to.deep.equal(['2026-03-03 2026-03-05', '2026-03-10 2026-03-12']);
  });

  it('keep the id of their meeting, and have no end where it has none', () => {
    const dates = datesWithin(recurring('FREQ=WEEKLY;COUNT=2', { end: undefined }), 'Europe/Paris', ...MARCH);
    expect(dates.map(({ id, end }) => [id, end])).to.deep.equal([
      ['atelier', undefined],
      ['atelier', undefined],
    ]);
  });

  it('reach into the window though they begin before it', () => {
    const long = recurring('FREQ=MONTHLY', { start: '2026-01-20T10:00', end: '2026-02-02T10:00' });
    expect(starts(long)).to.deep.equal(['2026-02-20T10:00', '2026-03-20T10:00']);
  });

  it('cost no more than the window, though the rule is endless and a century old', () => {
    const old = recurring('FREQ=DAILY', { start: '1926-03-03T10:00', end: null });
    expect(starts(old)).to.have.length.within(31, 34);
  });

  for (const rule of ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30']) {
    it(`are none where a rule fits no day: ${rule}`, () => {
      expect(starts(recurring(rule))).to.deep.equal([]);
    });
  }

  for (const rule of ['NONSENSE', 'FREQ=SECONDLY', 'FREQ=DAILY;BYMONTH=99']) {
    it(`end at once where a rule is no rule, or has no measure: ${rule}`, () => {
      const began = performance.now();
      try {
        expect(starts(recurring(rule))).to.have.length.below(1001);
      } catch (error) {
        expect(error).to.be.instanceOf(Error);
      }
      expect(performance.now() - began).to.be.below(1000);
    });
  }
});
