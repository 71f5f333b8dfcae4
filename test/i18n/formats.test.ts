import { expect } from '@open-wc/testing';
import { Formats } from '../../src/i18n/formats.ts';
import { common as english } from '../../src/i18n/en/common.ts';
import { common as french } from '../../src/i18n/fr/common.ts';
import { firstWeekdayOf, weekdayNames } from '../../src/i18n/week.ts';
import { dayFrom, monthOf } from '../../src/time/index.ts';
import { plain } from '../support/screen.ts';

const fr = new Formats('fr', french.dates);
const en = new Formats('en-GB', english.dates);
const clock = (hours: number, minutes = 0) => (hours * 60 + minutes) * 60_000;

describe('a day in words', () => {
  const cases: [
    day: [number, number, number],
    style: Parameters<Formats['day']>[1],
    french: string,
    english: string,
  ][] = [
    [[2026, 3, 9], 'full', 'lundi 9 mars 2026', 'Monday 9 March 2026'],
    [[2026, 3, 1], 'full', 'dimanche 1er mars 2026', 'Sunday 1 March 2026'],
    [[2026, 3, 1], 'long', 'dimanche 1er mars', 'Sunday 1 March'],
    [[2026, 3, 1], 'day-month', '1er mars', '1 March'],
    [[2026, 3, 11], 'day-month', '11 mars', '11 March'],
    [[2026, 3, 21], 'day-month', '21 mars', '21 March'],
    [[2026, 3, 31], 'day-month', '31 mars', '31 March'],
    [[2024, 2, 29], 'full', 'jeudi 29 février 2024', 'Thursday 29 February 2024'],
    [[2026, 3, 9], 'weekday', 'lun.', 'Mon'],
    [[2026, 4, 9], 'short-month', 'avr.', 'Apr'],
  ];
  for (const [day, style, inFrench, inEnglish] of cases) {
    it(`${day.join('-')} (${style}): «${inFrench}», “${inEnglish}”`, () => {
      expect(plain(fr.day(dayFrom(...day), style))).to.equal(inFrench);
      expect(plain(en.day(dayFrom(...day), style)).replace(',', '')).to.equal(inEnglish);
    });
  }

  it('the name of a month carries its year', () => {
    expect(fr.month(monthOf(dayFrom(2026, 8, 15)))).to.equal('août 2026');
    expect(en.month(monthOf(dayFrom(2026, 8, 15)))).to.equal('August 2026');
  });
});

describe('a time of the clock', () => {
  const cases: [ms: number, french: string, english: string][] = [
    [clock(9, 30), '9 h 30', '9:30'],
    [clock(9), '9 h', '9:00'],
    [clock(9, 5), '9 h 05', '9:05'],
    [clock(0), '0 h', '0:00'],
    [clock(23, 59), '23 h 59', '23:59'],
    [clock(24 * 20_000 + 14, 15), '14 h 15', '14:15'],
    [clock(-1), '23 h', '23:00'],
  ];
  for (const [ms, inFrench, inEnglish] of cases) {
    it(`«${inFrench}», “${inEnglish}”`, () => {
      expect(plain(fr.clock(ms))).to.equal(inFrench);
      // Engines differ over the nought in front.
      expect(plain(en.clock(ms)).replace(/^0(?=\d:)/, '')).to.equal(inEnglish);
    });
  }

  it('does not break between its parts in French', () => {
    expect(fr.clock(clock(9, 30))).to.equal('9\u00a0h\u00a030');
  });
});

describe('the week', () => {
  it('begins with Monday in French', () => {
    expect(firstWeekdayOf('fr')).to.equal(1);
    expect(weekdayNames('fr', 'long')).to.deep.equal([
      'lundi',
      'mardi',
      'mercredi',
      'jeudi',
      'vendredi',
      'samedi',
      'dimanche',
    ]);
  });

  it('begins as people there are used to, where the browser knows', () => {
    const knows = 'getWeekInfo' in Intl.Locale.prototype || 'weekInfo' in Intl.Locale.prototype;
    expect(firstWeekdayOf('en-US')).to.equal(knows ? 7 : 1);
    expect(weekdayNames('en-US', 'short')[0]).to.equal(knows ? 'Sun' : 'Mon');
    expect(firstWeekdayOf('en-GB')).to.equal(1);
  });
});

describe('where a clock hangs', () => {
  const places: [zone: string, french: string, english: string][] = [
    ['America/Martinique', 'en Martinique', 'in Martinique'],
    ['Indian/Reunion', 'à La Réunion', 'in Réunion'],
    ['Pacific/Noumea', 'à Nouméa', 'in Nouméa'],
    ['Pacific/Marquesas', 'aux Marquises', 'in Marquesas'],
    ['America/Cayenne', 'en Guyane', 'in French Guiana'],
    ['America/Miquelon', 'à Saint-Pierre-et-Miquelon', 'in Saint Pierre and Miquelon'],
    ['Europe/Paris', 'à Paris', 'in Paris'],
    ['America/Argentina/Buenos_Aires', 'à Buenos Aires', 'in Buenos Aires'],
    ['UTC', 'en heure UTC', 'in UTC time'],
    ['Etc/GMT+5', 'en heure GMT+5', 'in GMT+5 time'],
  ];
  for (const [zone, inFrench, inEnglish] of places) {
    it(`${zone}: «${inFrench}», “${inEnglish}”`, () => {
      expect(french.inZone(zone)).to.equal(inFrench);
      expect(english.inZone(zone)).to.equal(inEnglish);
    });
  }
});
