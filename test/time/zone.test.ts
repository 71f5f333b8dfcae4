import { expect } from '@open-wc/testing';
import { Zone, dayIso, isZone, temporalReady, viewerZone } from '../../src/time/index.ts';

/** What a clock on the wall shows, without the zone: `2026-03-29T03:00`. */
const wall = (zone: string, instant: number) => new Date(Zone.of(zone).toLocal(instant)).toISOString().slice(0, 16);
const instant = (zone: string, local: string) =>
  new Date(Zone.of(zone).toInstant(Date.parse(`${local}Z`))).toISOString();
const at = (iso: string) => Date.parse(iso);

describe('Zone', () => {
  before(temporalReady);

  it('stands on one of the three machines the suite is run on', () => {
    expect(viewerZone()).to.be.oneOf(['Europe/Paris', 'America/Martinique', 'Pacific/Noumea']);
  });

  const changes: [mustPass: number, zone: string, instant: string, before: string, after: string][] = [
    [15, 'Europe/Paris', '2026-03-29T01:00Z', '2026-03-29T01:59', '2026-03-29T03:00'],
    [15, 'Europe/Paris', '2026-10-25T01:00Z', '2026-10-25T02:59', '2026-10-25T02:00'],
    [16, 'America/Miquelon', '2026-03-08T05:00Z', '2026-03-08T01:59', '2026-03-08T03:00'],
    [16, 'America/Miquelon', '2026-11-01T04:00Z', '2026-11-01T01:59', '2026-11-01T01:00'],
  ];
  for (const [mustPass, zone, change, before, after] of changes) {
    it(`${zone} shows the right hour on both sides of ${change} (must-pass ${String(mustPass)})`, () => {
      expect(wall(zone, at(change) - 60_000)).to.equal(before);
      expect(wall(zone, at(change))).to.equal(after);
    });

    it(`${zone} remembers both sides of ${change}, in whichever order they are asked for`, () => {
      const fresh = [at(change), at(change) - 1, at(change) + 1, at(change) - 1].map((ms) =>
        Zone.of(zone).offsetAt(ms),
      );
      expect(fresh[0]).to.equal(fresh[2]);
      expect(fresh[1]).to.equal(fresh[3]);
      expect(fresh[0]).not.to.equal(fresh[1]);
    });
  }

  it('keeps the two 02:30 of 25 October apart (must-pass 15)', () => {
    expect(wall('Europe/Paris', at('2026-10-25T00:30Z'))).to.equal('2026-10-25T02:30');
    expect(wall('Europe/Paris', at('2026-10-25T01:30Z'))).to.equal('2026-10-25T02:30');
    expect(instant('Europe/Paris', '2026-10-25T02:30'), 'the first of them').to.equal('2026-10-25T00:30:00.000Z');
  });

  it('moves a wall clock that was skipped on by the gap (must-pass 15, 16)', () => {
    expect(instant('Europe/Paris', '2026-03-29T02:30')).to.equal('2026-03-29T01:30:00.000Z');
    expect(instant('America/Miquelon', '2026-03-08T02:30')).to.equal('2026-03-08T05:30:00.000Z');
  });

  // must-pass 17
  const overseas: [zone: string, hours: number][] = [
    ['America/Martinique', -4],
    ['America/Guadeloupe', -4],
    ['America/Cayenne', -3],
    ['Indian/Reunion', 4],
    ['Indian/Mayotte', 3],
    ['Pacific/Noumea', 11],
    ['Pacific/Tahiti', -10],
    ['Pacific/Wallis', 12],
    ['Pacific/Marquesas', -9.5],
  ];
  for (const [zone, hours] of overseas) {
    it(`${zone} is ${String(hours)} hours from UTC, all year (must-pass 17)`, () => {
      for (const day of ['2026-01-15T12:00Z', '2026-07-15T12:00Z']) {
        expect(Zone.of(zone).offsetAt(at(day)) / 3_600_000).to.equal(hours);
      }
      expect(Zone.of(zone).toInstant(at('2026-07-15T10:00Z'))).to.equal(at('2026-07-15T10:00Z') - hours * 3_600_000);
    });
  }

  it('puts one instant on the day of each place (must-pass 18)', () => {
    const moment = at('2026-03-09T20:00Z');
    expect(dayIso(Zone.of('Pacific/Noumea').dayAt(moment))).to.equal('2026-03-10');
    expect(dayIso(Zone.of('Pacific/Tahiti').dayAt(moment))).to.equal('2026-03-09');
    expect(dayIso(Zone.of('Europe/Paris').dayAt(moment))).to.equal('2026-03-09');
  });

  it('puts an instant before 1970 on its day', () => {
    expect(dayIso(Zone.of('Europe/Paris').dayAt(at('1969-12-31T22:59Z')))).to.equal('1969-12-31');
    expect(dayIso(Zone.of('Europe/Paris').dayAt(at('1969-12-31T23:00Z')))).to.equal('1970-01-01');
  });

  for (const zone of [
    'Europe/Paris',
    'America/Miquelon',
    'Pacific/Noumea',
    'Pacific/Marquesas',
    'Australia/Lord_Howe',
  ]) {
    it(`agrees with Temporal through the whole of 2026 in ${zone}, forward and back`, () => {
      const formatter = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
      for (let moment = at('2026-01-01T00:15Z'); moment < at('2027-01-01T00:00Z'); moment += 7_260_000) {
        const shown = formatter.format(moment).replace(' ', 'T');
        expect(wall(zone, moment)).to.equal(shown);
        const back = Zone.of(zone).toInstant(Zone.of(zone).toLocal(moment));
        // Of an hour that happens twice the first is meant: at most one clock change away.
        expect(moment - back).to.be.oneOf([0, 3_600_000, 1_800_000]);
      }
    });
  }

  it('is one object for one name', () => {
    expect(Zone.of('Europe/Paris')).to.equal(Zone.of('Europe/Paris'));
  });

  it('throws at a name nobody knows, and still does so the second time', () => {
    expect(() => Zone.of('Mars/Olympus')).to.throw(RangeError);
    expect(() => Zone.of('Mars/Olympus')).to.throw(RangeError);
  });
});

describe('isZone', () => {
  const names: [name: string, known: boolean][] = [
    ['Europe/Paris', true],
    ['europe/paris', true],
    ['America/St_Barthelemy', true],
    ['UTC', true],
    ['', false],
    ['Mars/Olympus', false],
    ['+02:00', false],
    ['-0930', false],
    ['Romance Standard Time', false],
    ['/x/Europe/Paris', false],
    ['Europe/Paris ', false],
  ];
  for (const [name, known] of names) {
    it(`${known ? 'knows' : 'does not know'} «${name}»`, () => {
      expect(isZone(name)).to.equal(known);
    });
  }
});
