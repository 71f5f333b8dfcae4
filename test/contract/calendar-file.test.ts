import { expect } from '@open-wc/testing';
import { parseNetwork, type MeetingInput, type Text } from '../../src/contract/index.ts';
import { calendarFile, type CalendarFileOptions } from '../../src/contract/calendar-file.ts';
import { occurrencesOf } from '../../src/network/occurrence.ts';
import { temporalReady } from '../../src/time/index.ts';

const NOW = Date.parse('2026-03-02T09:00:00Z');
const text = (value: Text | null | undefined) => (typeof value === 'string' ? value : (value?.['fr'] ?? ''));

/** A file of meetings at one and the same time, and what a test changes of them. */
function fileOf(changes: Partial<MeetingInput> | Partial<MeetingInput>[], options: Partial<CalendarFileOptions> = {}) {
  const parsed = parseNetwork({
    version: 1,
    network: { name: 'Réseau' },
    levels: [
      { id: 'moyennes', label: 'Villes, moyennes' },
      { id: 'regions', label: 'Régions' },
    ],
    series: [{ id: 'climat', label: 'Climat' }],
    meetings: [changes].flat().map((change) => ({
      id: 'm1',
      title: 'Rencontre',
      start: '2026-03-29T10:00',
      end: '2026-03-29T12:00',
      ...change,
    })),
  });
  if (!parsed.ok) throw new Error('no meeting');
  return calendarFile(occurrencesOf(parsed.data), {
    text,
    document: parsed.data,
    domain: 'rencontres.example',
    urlOf: ({ id }) => `https://rencontres.example/${id}`,
    now: NOW,
    ...options,
  });
}

const unfolded = (file: string) => file.replace(/\r\n /g, '').split('\r\n');

describe('calendarFile', () => {
  before(temporalReady);

  it('writes hours as UTC instants, on the day the clocks change too', () => {
    expect(unfolded(fileOf({}))).to.include.members([
      'DTSTART:20260329T080000Z',
      'DTEND:20260329T100000Z',
      'DTSTAMP:20260302T090000Z',
    ]);
  });

  it('writes whole days as dates, the end exclusive', () => {
    const lines = unfolded(fileOf({ start: '2026-03-29', end: '2026-03-31' }));
    expect(lines).to.include.members(['DTSTART;VALUE=DATE:20260329', 'DTEND;VALUE=DATE:20260331']);
  });

  it('names a meeting alike in every file of it, and counts its changes', () => {
    expect(unfolded(fileOf({ sequence: 3 }))).to.include.members([
      'UID:m1@rencontres.example',
      'SEQUENCE:3',
      'STATUS:CONFIRMED',
    ]);
  });

  it('says that it is cancelled', () => {
    expect(unfolded(fileOf({ status: 'cancelled' }))).to.include('STATUS:CANCELLED');
  });

  it('names place, levels, series and page', () => {
    const lines = unfolded(
      fileOf({
        location: {
          name: 'Hôtel de ville',
          address: '1, place de la Mairie',
          postalCode: '35000',
          city: 'Rennes',
          latitude: 48.1113,
          longitude: -1.68,
        },
        levels: ['regions', 'moyennes', 'inconnu'],
        series: 'climat',
      }),
    );
    expect(lines).to.include.members([
      'LOCATION:Hôtel de ville\\, 1\\, place de la Mairie\\, 35000 Rennes',
      'GEO:48.111300;-1.680000',
      'CATEGORIES:Villes\\, moyennes,Régions,Climat',
      'URL:https://rencontres.example/m1',
    ]);
  });

  it('names only an organizer who can be written to', () => {
    const organizer = { name: 'Réseau "jeunes"; bureau', url: 'mailto:bureau@rencontres.example?subject=x' };
    expect(unfolded(fileOf({ organizer }))).to.include(
      'ORGANIZER;CN="Réseau ^\'jeunes^\'; bureau":mailto:bureau@rencontres.example',
    );
    for (const other of ['Réseau', { name: 'Réseau', url: 'https://rencontres.example' }])
      expect(fileOf({ organizer: other })).not.to.contain('ORGANIZER');
  });

  it('gives a meeting without an end none', () => {
    expect(fileOf({ end: null })).not.to.contain('DTEND');
  });

  it('tells the dates of one meeting apart, alike in a file of all and of one', () => {
    const dates = [{}, { start: '2026-04-29T10:00', end: '2026-04-29T12:00' }, { id: 'm2' }];
    const uidsOf = (file: string) => unfolded(file).filter((line) => line.startsWith('UID'));
    const all = ['UID:m1-20260329T080000Z', 'UID:m2', 'UID:m1-20260429T080000Z'].map(
      (uid) => `${uid}@rencontres.example`,
    );
    expect(uidsOf(fileOf(dates))).to.have.members(all);
    expect(uidsOf(fileOf({}, { among: [{ meeting: { id: 'm1' } }, { meeting: { id: 'm1' } }] }))).to.eql(
      all.slice(0, 1),
    );
  });

  it('names a date of a rule alike whether its other dates are known so far or not', () => {
    const recurrence = 'FREQ=MONTHLY';
    expect(unfolded(fileOf({ recurrence }))).to.include('UID:m1-20260329T080000Z@rencontres.example');
  });

  it('sends nobody to the place of a meeting that has moved online', () => {
    const location = { name: 'Ancienne salle', city: 'Poitiers', latitude: 46.58, longitude: 0.34 };
    expect(unfolded(fileOf({ location }))).to.include('LOCATION:Ancienne salle\\, Poitiers');
    const file = fileOf({ location, status: 'movedOnline' });
    for (const place of ['LOCATION', 'GEO', 'Poitiers']) expect(file).not.to.contain(place);
  });

  it('lets no two words grow together', () => {
    const lines = unfolded(fileOf({ title: 'De\tl’eau', description: 'un\vdeux\u0085trois\ffin\u0007' }));
    expect(lines).to.include('SUMMARY:De\tl’eau');
    expect(lines.find((line) => line.startsWith('DESCRIPTION'))).to.match(/:un\\ndeux\\ntrois\\nfin\\n/);
  });

  it('must-pass 11: loses no meeting of those that share id and time', () => {
    const uids = new Set(unfolded(fileOf([{}, {}, {}])).filter((line) => line.startsWith('UID')));
    expect(uids.size).to.equal(3);
  });

  it('takes meetings out of a calendar again', () => {
    expect(unfolded(fileOf({ sequence: 4 }, { method: 'CANCEL' }))).to.include.members([
      'METHOD:CANCEL',
      'STATUS:CANCELLED',
      'SEQUENCE:4',
    ]);
  });

  it('says how a calendar that one subscribes to is called, how old it is and when to ask again', () => {
    const lines = unfolded(fileOf({}, { name: 'Rencontres; Régions', refreshHours: 6, modified: NOW - 60_000 }));
    expect(lines).to.include.members([
      'NAME:Rencontres\\; Régions',
      'X-WR-CALNAME:Rencontres\\; Régions',
      'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
      'X-PUBLISHED-TTL:PT6H',
      'LAST-MODIFIED:20260302T085900Z',
    ]);
  });

  it('must-pass 27: lets no text begin a line of its own', () => {
    const file = fileOf({ title: 'A\r\nATTENDEE:mailto:x@y.example', description: 'a;b\\c\u0000\u2028d' });
    expect(unfolded(file)).to.include('SUMMARY:A\\nATTENDEE:mailto:x@y.example');
    expect(file).not.to.match(/^ATTENDEE/m);
    expect(unfolded(file).find((line) => line.startsWith('DESCRIPTION'))).to.contain('a\\;b\\\\c\\nd');
  });

  it('folds at 75 octets and cuts no character', () => {
    const title = '🌍é'.repeat(60);
    const file = fileOf({ title });
    const octets = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).to.be.at.most(75);
    expect(unfolded(file)).to.include(`SUMMARY:${title}`);
  });
});
