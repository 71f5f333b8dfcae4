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

  const THREE = 'RRULE:FREQ=WEEKLY;COUNT=3';
  const added: [what: string, lines: string, dates: string[]][] = [
    [
      'dates alone, without a rule',
      'RDATE:20260310T100000,20260312T140000',
      ['03-03T10:00', '03-10T10:00', '03-12T14:00'],
    ],
    [
      'a date on the clock of another place',
      'RDATE;TZID=America/Martinique:20260310T050000',
      ['03-03T10:00', '03-10T10:00'],
    ],
    ['a day without its hour', 'RDATE;VALUE=DATE:20260312', ['03-03T10:00', '03-12T10:00']],
    ['a date with dashes', 'RDATE:2026-03-12T14:00:00', ['03-03T10:00', '03-12T14:00']],
    ['two rules', 'RRULE:FREQ=WEEKLY;COUNT=2\nRRULE:FREQ=DAILY;COUNT=2', ['03-03T10:00', '03-04T10:00', '03-10T10:00']],
    ['a line that goes on in the next', 'RRULE:FREQ=WEEKLY;CO\r\n UNT=2', ['03-03T10:00', '03-10T10:00']],
    ['blanks in a line', ' RRULE: FREQ=WEEKLY; COUNT=2 ', ['03-03T10:00', '03-10T10:00']],
    [
      'the line of a library that writes the first date too',
      'DTSTART:20260303T090000Z\nRRULE:FREQ=WEEKLY;COUNT=2',
      ['03-03T10:00', '03-10T10:00'],
    ],
    ['no value', `${THREE}\nRDATE:\nEXDATE:`, ['03-03T10:00', '03-10T10:00', '03-17T10:00']],
  ];
  for (const [what, lines, dates] of added) {
    it(`are told by ${what}`, () => {
      expect(starts(recurring(lines))).to.deep.equal(dates.map((date) => `2026-${date}`));
    });
  }

  it('last as long as the date that is added says', () => {
    const periods = 'RDATE;VALUE=PERIOD:20260310T090000Z/20260310T130000Z,20260312T100000/PT30M';
    const dates = datesWithin(recurring(periods), 'Europe/Paris', ...MARCH);
    expect(dates.map(({ start, end }) => [start.slice(5, 16), end?.slice(11, 16)].join(' – '))).to.deep.equal([
      '03-03T10:00 – 12:00',
      '03-10T10:00 – 14:00',
      '03-12T10:00 – 10:30',
    ]);
  });

  const leftOut: [how: string, line: string, changes?: Partial<Meeting>][] = [
    ['an instant', 'EXDATE:20260310T090000Z'],
    ['the clock of another place', 'EXDATE;TZID="America/Martinique":20260310T050000'],
    ['a zone by a name of Windows', 'EXDATE;TZID=Romance Standard Time:20260310T100000'],
    ['its day', 'EXDATE;VALUE=DATE:20260310'],
    ['small letters', 'exdate:20260310t100000'],
    ['a folded line', 'EXDATE;TZID=Europe/Paris:20260310T1\r\n 00000'],
    ['a line that another date of is none', 'EXDATE:demain,20260310T100000'],
    ['its day, where it lasts the whole day', 'EXDATE;VALUE=DATE:20260310', { start: '2026-03-03', end: null }],
    ['midnight of its place', 'EXDATE;TZID=Europe/Paris:20260310T000000', { start: '2026-03-03', end: null }],
    ['that midnight as an instant', 'EXDATE:20260309T230000Z', { start: '2026-03-03', end: null }],
    ['midnight of no place', 'EXDATE:20260310T000000Z', { start: '2026-03-03', end: null }],
  ];
  for (const [how, line, changes] of leftOut) {
    it(`do not hold one that is left out by ${how}`, () => {
      const dates = starts(recurring(`${THREE}\n${line}`, changes)).map((date) => date.slice(0, 10));
      expect(dates).to.deep.equal(['2026-03-03', '2026-03-17']);
    });
  }

  const ofWholeDays = [
    '20260317',
    '20260316T230000Z',
    '20260317T000000Z',
    '20260317T225959Z',
    '20260317T235959Z',
    '20260317T000000',
    '2026-03-17',
  ];
  for (const end of ofWholeDays) {
    it(`end with the day that is written, where they are whole days: UNTIL=${end}`, () => {
      const days = recurring(`FREQ=DAILY;UNTIL=${end}`, { start: '2026-03-15', end: null });
      expect(starts(days)).to.deep.equal(['2026-03-15', '2026-03-16', '2026-03-17']);
    });
  }

  for (const lines of ['   ', 'ZZ:', 'RRULE:', 'EXDATE:20260310T100000']) {
    it(`are nobody’s to tell where nothing says when it recurs: ${JSON.stringify(lines)}`, () => {
      expect(() => starts(recurring(lines))).to.throw('neither an RRULE nor an RDATE');
    });
  }

  it('are told of where something in them cannot be read, and the others hold', () => {
    const told: string[] = [];
    const lines = `${THREE}\nEXDATE;TZID=Romance Standard Time:20260310T100000\nRDATE:garbage\nEXRULE:FREQ=DAILY`;
    const dates = datesWithin(recurring(lines), 'Europe/Paris', ...MARCH, (message) => told.push(message));
    expect(dates).to.have.lengthOf(2);
    expect(told).to.deep.equal([
      'EXDATE: unknown time zone "Romance Standard Time", read in Europe/Paris',
      'RDATE: "garbage" is no date such as 20260329T100000',
      'EXRULE: only RRULE, RDATE and EXDATE are read here',
    ]);
  });

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

  const all = (count: number) => [...Array(count).keys()].join();
  const measureless = [
    'NONSENSE',
    'FREQ=SECONDLY',
    'FREQ=DAILY;BYMONTH=99',
    'FREQ=DAILY;INTERVAL=99999999999999999',
    `FREQ=DAILY;BYHOUR=${all(24)};BYMINUTE=${all(60)};BYSECOND=${all(60)}`,
    'RRULE:FREQ=DAILY\n'.repeat(20_000),
    `RRULE:FREQ=DAILY;UNTIL=20260310\nEXDATE:${'20260301T100000,'.repeat(100_000)}`,
  ];
  for (const rule of measureless) {
    it(`end at once where a rule is no rule, or has no measure: ${rule.slice(0, 50)}`, () => {
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
