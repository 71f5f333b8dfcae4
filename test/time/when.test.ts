import { expect } from '@open-wc/testing';
import { dayIso, parseWhen, spanOf, temporalReady, type When } from '../../src/time/index.ts';

const utc = Date.UTC;

describe('parseWhen', () => {
  const dates: [text: string, kind: When['kind'], ms: number][] = [
    ['2026-03-29', 'date', utc(2026, 2, 29)],
    ['2028-02-29', 'date', utc(2028, 1, 29)],
    ['2026-03-29T10:00', 'local', utc(2026, 2, 29, 10)],
    ['2026-03-29T10:00:30', 'local', utc(2026, 2, 29, 10, 0, 30)],
    ['2026-03-29T10:00:30.123', 'local', utc(2026, 2, 29, 10, 0, 30) + 123],
    ['2026-03-29T02:30', 'local', utc(2026, 2, 29, 2, 30)], // skipped in Paris, but a wall clock may say so
    ['2026-03-29T10:00Z', 'instant', utc(2026, 2, 29, 10)],
    ['2026-03-29T10:00+02:00', 'instant', utc(2026, 2, 29, 8)],
    ['2026-03-29T10:00+0200', 'instant', utc(2026, 2, 29, 8)],
    ['2026-03-29T10:00:00-09:30', 'instant', utc(2026, 2, 29, 19, 30)],
    ['2026-01-01T00:00+11:00', 'instant', utc(2025, 11, 31, 13)],
  ];
  for (const [text, kind, ms] of dates) {
    it(`reads ${text} as ${kind}`, () => {
      expect(parseWhen(text)).to.deep.equal({ kind, ms });
    });
  }

  const refused = [
    '',
    '2019-9-13T10-10-00-00', // must-pass 13
    '0001-01-01', // how some exporters write that there is no date
    '2026-13-01',
    '2026-00-10',
    '2026-02-29',
    '2026-04-31',
    '2026-03-32',
    '2026-03-00',
    '2026-03-29T24:00',
    '2026-03-29T25:00',
    '2026-03-29T10:60',
    '2026-03-29T10',
    '2026-03-29 10:00',
    '2026-03-29T10:00+24:00',
    '2026-03-29T10:00+02:60',
    '2026-03-29T10:00[Europe/Paris]',
    '20260329',
    '29/03/2026',
    ' 2026-03-29',
    '2026-03-29\n',
    '２０２６-03-29',
    '+002026-03-29',
  ];
  for (const text of refused) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(parseWhen(text)).to.equal(undefined);
    });
  }
});

describe('spanOf', () => {
  before(temporalReady);

  it('reads wall clocks in the zone of the meeting', () => {
    const paris = { start: utc(2026, 2, 9, 9), end: utc(2026, 2, 9, 11) };
    expect(spanOf('2026-03-09T10:00', '2026-03-09T12:00', 'Europe/Paris')).to.deep.equal(paris);
    const noumea = { start: utc(2026, 2, 8, 23), end: utc(2026, 2, 9, 1) };
    expect(spanOf('2026-03-09T10:00', '2026-03-09T12:00', 'Pacific/Noumea')).to.deep.equal(noumea);
  });

  it('leaves an instant where it is, whatever the zone', () => {
    expect(spanOf('2026-03-09T10:00Z', null, 'Pacific/Noumea')?.start).to.equal(utc(2026, 2, 9, 10));
  });

  // must-pass 14
  const backwards: [what: string, end: string | null | undefined][] = [
    ['ends before it starts', '2026-03-09T09:00'],
    ['ends when it starts', '2026-03-09T10:00'],
    ['has no end', null],
    ['is not given an end', undefined],
    ['ends at no date', 'midi'],
    ['ends on the day it starts, without an hour', '2026-03-09'],
  ];
  for (const [what, end] of backwards) {
    it(`has no negative length where a meeting ${what} (must-pass 14)`, () => {
      expect(spanOf('2026-03-09T10:00', end, 'Europe/Paris')).to.deep.equal({
        start: utc(2026, 2, 9, 9),
        end: utc(2026, 2, 9, 9),
      });
    });
  }

  it('ends at midnight without touching the next day (must-pass 19)', () => {
    const span = spanOf('2026-03-09T18:00', '2026-03-10T00:00', 'Europe/Paris');
    expect(span).to.deep.equal({ start: utc(2026, 2, 9, 17), end: utc(2026, 2, 9, 23) });
    expect(span).not.to.have.property('allDay');
  });

  it('goes over midnight as one stretch (must-pass 19)', () => {
    const span = spanOf('2026-03-28T22:00', '2026-03-29T04:00', 'Europe/Paris');
    expect(span && (span.end - span.start) / 3_600_000, 'clocks went forward in between').to.equal(5);
  });

  // must-pass 20: the end of whole days is exclusive; without one, or on the same day, it is one day.
  const wholeDays: [start: string, end: string | undefined, first: string, exclusive: string][] = [
    ['2026-03-09', undefined, '2026-03-09', '2026-03-10'],
    ['2026-03-09', '2026-03-09', '2026-03-09', '2026-03-10'],
    ['2026-03-09', '2026-03-10', '2026-03-09', '2026-03-10'],
    ['2026-03-09', '2026-03-12', '2026-03-09', '2026-03-12'],
    ['2026-03-09', '2026-03-01', '2026-03-09', '2026-03-10'],
    ['2026-03-09', '2026-03-11T12:00', '2026-03-09', '2026-03-12'],
    ['2026-12-31', '2027-01-02', '2026-12-31', '2027-01-02'],
  ];
  for (const [start, end, first, exclusive] of wholeDays) {
    it(`fills the days from ${start} to ${end ?? 'no end'} up to ${exclusive} (must-pass 20)`, () => {
      const days = spanOf(start, end, 'Europe/Paris')?.allDay;
      expect(days && [dayIso(days.startDay), dayIso(days.endDay)]).to.deep.equal([first, exclusive]);
    });
  }

  it('makes a whole day as long as the day is: 23 hours when clocks go forward', () => {
    const span = spanOf('2026-03-29', undefined, 'Europe/Paris');
    expect(span && (span.end - span.start) / 3_600_000).to.equal(23);
  });

  it('is nothing where the start is no date', () => {
    expect(spanOf('bientôt', '2026-03-09', 'Europe/Paris')).to.equal(undefined);
  });
});
