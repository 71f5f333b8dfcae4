import { expect } from '@open-wc/testing';
import { readSound, type MeetingInput } from '../../src/contract/index.ts';
import { Snapshot } from '../../src/network/index.ts';
import { temporalReady } from '../../src/time/index.ts';
import { meeting, networkDocument } from '../support/documents.ts';
import { NOW, stopClock } from '../support/page.ts';
import { putBack } from '../support/replace.ts';

function snapshotOf(changes: Parameters<typeof networkDocument>[0] = {}): Snapshot {
  const document = readSound(networkDocument(changes));
  if (!document) throw new Error('not sound');
  return new Snapshot(document, [], 'https://endpoint.example/');
}

const of = (...meetings: MeetingInput[]) => snapshotOf({ meetings });
const ids = ({ occurrences }: Snapshot) => occurrences.map(({ meeting: { id } }) => id);

describe('Snapshot', () => {
  before(temporalReady);
  afterEach(putBack);

  it('puts the dates in order, whatever zone each is written in', () => {
    const snapshot = of(
      meeting('paris', { start: '2026-03-26T12:00' }),
      meeting('noumea', { start: '2026-03-26T12:00', timeZone: 'Pacific/Noumea' }),
      meeting('instant', { start: '2026-03-26T10:59Z' }),
      meeting('martinique', { start: '2026-03-26T12:00', timeZone: 'America/Martinique' }),
    );
    expect(ids(snapshot)).to.deep.equal(['noumea', 'instant', 'paris', 'martinique']);
  });

  it('keeps the document’s order between dates that start together', () => {
    expect(ids(of(meeting('b'), meeting('a'), meeting('c')))).to.deep.equal(['b', 'a', 'c']);
  });

  it('gives each of several meetings with one id a key of its own (must-pass 11)', () => {
    const snapshot = of(meeting('m'), meeting('m'), meeting('m#1'), meeting('m'));
    const keys = snapshot.occurrences.map(({ key }) => key);
    expect(new Set(keys).size, keys.join()).to.equal(4);
  });

  it('finds a meeting by its id: the date that comes next, or the last of one that is over', () => {
    stopClock();
    const on = (...days: string[]) => of(...days.map((day) => meeting('m', { start: day, end: day })));
    const found = (snapshot: Snapshot) => snapshot.occurrences.findIndex((date) => date === snapshot.find('m'));
    expect(found(on('2027-02-01', '2027-01-01')), 'none is over').to.equal(0);
    expect(found(on('2025-01-01', '2026-01-01', '2027-01-01', '2027-02-01')), 'two are over').to.equal(2);
    expect(found(on('2025-01-01', '2026-01-01')), 'all are over').to.equal(1);
  });

  it('finds nothing by an id there is not', () => {
    const snapshot = of(meeting('m'));
    for (const id of ['néant', undefined, '__proto__']) expect(snapshot.find(id), id).to.equal(undefined);
  });

  it('puts the levels in their own order where they have one, else in the document’s', () => {
    const levels = ['c', 'a', 'b'].map((id) => ({ id, label: id }));
    expect(snapshotOf({ levels }).document.levels.map(({ id }) => id)).to.deep.equal(['c', 'a', 'b']);
    const ordered = snapshotOf({ levels: levels.map((level, i) => ({ ...level, order: -i })) });
    expect(ordered.document.levels.map(({ id }) => id)).to.deep.equal(['b', 'a', 'c']);
    expect(ordered.levelOrder('a')).to.equal(1);
    expect(ordered.levelOrder('néant')).to.equal(-1);
    expect(ordered.levelOrder('constructor')).to.equal(-1);
  });

  it('is as old as the endpoint says, or as its reading', () => {
    stopClock();
    expect(snapshotOf({ generatedAt: '2026-03-01T08:00Z' }).generatedAt).to.equal(Date.parse('2026-03-01T08:00Z'));
    expect(snapshotOf().generatedAt).to.equal(NOW);
  });

  it('says a text in the reader’s language, then the network’s, then the first', () => {
    const snapshot = snapshotOf({ network: { name: 'R', language: 'br' } });
    const text = { de: 'Treffen', br: 'Emvod', fr: 'Rencontre' };
    expect(snapshot.text(text, 'fr-CA')).to.equal('Rencontre');
    expect(snapshot.text(text, 'en')).to.equal('Emvod');
    expect(snapshot.text({ de: 'Treffen' }, 'en')).to.equal('Treffen');
    expect(snapshot.text(null, 'fr')).to.equal('');
  });
});
