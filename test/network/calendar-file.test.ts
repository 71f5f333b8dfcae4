import { expect } from '@open-wc/testing';
import { parseNetwork, type MeetingInput, type Text } from '../../src/contract/index.ts';
import { calendarFile } from '../../src/network/calendar-file.ts';
import { occurrencesOf } from '../../src/network/occurrence.ts';
import { temporalReady } from '../../src/time/index.ts';

const NOW = Date.parse('2026-03-02T09:00:00Z');
const text = (value: Text | null | undefined) => (typeof value === 'string' ? value : (value?.['fr'] ?? ''));

function fileOf(meeting: Partial<MeetingInput>, categories: string[] = []): string {
  const parsed = parseNetwork({
    version: 1,
    network: { name: 'Réseau' },
    meetings: [{ id: 'm1', title: 'Rencontre', start: '2026-03-29T10:00', end: '2026-03-29T12:00', ...meeting }],
  });
  const [occurrence] = parsed.ok ? occurrencesOf(parsed.data) : [];
  if (!occurrence) throw new Error('no meeting');
  return calendarFile(occurrence, {
    text,
    categories,
    domain: 'rencontres.example',
    url: 'https://rencontres.example/m1',
    now: NOW,
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

  it('names place, levels and page', () => {
    const lines = unfolded(
      fileOf(
        { location: { name: 'Hôtel de ville', address: '1, place de la Mairie', postalCode: '35000', city: 'Rennes' } },
        ['Villes, moyennes', 'Régions'],
      ),
    );
    expect(lines).to.include.members([
      'LOCATION:Hôtel de ville\\, 1\\, place de la Mairie\\, 35000 Rennes',
      'CATEGORIES:Villes\\, moyennes,Régions',
      'URL:https://rencontres.example/m1',
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
