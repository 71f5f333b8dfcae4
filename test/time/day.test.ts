import { expect } from '@open-wc/testing';
import {
  addMonths,
  dayFrom,
  dayIso,
  dayParts,
  firstDayOf,
  monthOf,
  monthWeeks,
  weekStart,
} from '../../src/time/index.ts';

const day = (iso: string) => Date.parse(`${iso}T00:00Z`) / 86_400_000;

describe('a day', () => {
  it('is a number of days since 1970, before it too', () => {
    expect(dayFrom(1970, 1, 1)).to.equal(0);
    expect(dayFrom(1969, 12, 31)).to.equal(-1);
    expect(dayIso(-1)).to.equal('1969-12-31');
  });

  it('goes round through its parts and through its text, over 400 years of leap days', () => {
    for (let number = dayFrom(1900, 1, 1); number < dayFrom(2300, 1, 1); number += 13) {
      const { year, month, date } = dayParts(number);
      expect(dayFrom(year, month, date)).to.equal(number);
      expect(day(dayIso(number))).to.equal(number);
    }
  });

  it('has ISO weekdays: Monday 1, Sunday 7', () => {
    expect(dayParts(day('2026-03-09')).weekday).to.equal(1);
    expect(dayParts(day('2026-03-15')).weekday).to.equal(7);
    expect(dayParts(-4).weekday, '28 December 1969').to.equal(7);
  });
});

describe('addMonths', () => {
  const cases: [from: string, months: number, to: string][] = [
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-05-31', -18, '2024-11-30'],
    ['2026-05-10', 0, '2026-05-10'],
  ];
  for (const [from, months, to] of cases) {
    it(`${from} and ${String(months)} months is ${to}`, () => {
      expect(dayIso(addMonths(day(from), months))).to.equal(to);
    });
  }
});

describe('the weeks of a month', () => {
  const cases: [month: string, firstWeekday: number, rows: number, first: string, last: string][] = [
    ['2026-03-01', 1, 6, '2026-02-23', '2026-04-05'],
    ['2026-03-01', 7, 5, '2026-03-01', '2026-04-04'],
    ['2026-02-01', 7, 4, '2026-02-01', '2026-02-28'],
    ['2027-02-01', 1, 4, '2027-02-01', '2027-02-28'],
    ['2026-12-01', 1, 5, '2026-11-30', '2027-01-03'],
    ['2026-08-01', 6, 5, '2026-08-01', '2026-09-04'],
  ];
  for (const [month, firstWeekday, rows, first, last] of cases) {
    it(`${month.slice(0, 7)} from weekday ${String(firstWeekday)}: ${String(rows)} rows, ${first} to ${last}`, () => {
      const weeks = monthWeeks(monthOf(day(month)), firstWeekday);
      expect(weeks).to.have.length(rows);
      expect(weeks.map((week) => week.length)).to.deep.equal(Array.from({ length: rows }, () => 7));
      const days = weeks.flat();
      expect(days.map((number) => dayIso(number)).at(0)).to.equal(first);
      expect(days.map((number) => dayIso(number)).at(-1)).to.equal(last);
      expect(days.every((number, i) => i === 0 || number === (days[i - 1] ?? 0) + 1)).to.equal(true);
    });
  }

  it('hold every day of the month once, in any year and from any weekday', () => {
    for (let month = monthOf(day('2020-01-01')); month < monthOf(day('2032-01-01')); month++) {
      for (let firstWeekday = 1; firstWeekday <= 7; firstWeekday++) {
        const days = monthWeeks(month, firstWeekday).flat();
        expect(days)
          .to.include(firstDayOf(month))
          .and.to.include(firstDayOf(month + 1) - 1);
        expect(dayParts(days[0] ?? NaN).weekday).to.equal(firstWeekday);
      }
    }
  });

  it('begin on the day itself where it is the first weekday', () => {
    expect(weekStart(day('2026-03-09'), 1)).to.equal(day('2026-03-09'));
    expect(weekStart(day('2026-03-09'), 2)).to.equal(day('2026-03-03'));
  });
});
