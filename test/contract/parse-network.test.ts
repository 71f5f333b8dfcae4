import { expect } from '@open-wc/testing';
import { parseMeetingsPage, parseNetwork } from '../../src/contract/index.ts';
import { meeting, networkDocument, read } from './documents.ts';

const paths = (problems: { path: string }[]) => problems.map(({ path }) => path);

describe('parseNetwork: a document that can be read', () => {
  it('fills in what an endpoint may leave out', () => {
    const { data, problems } = read(networkDocument({ meetings: [meeting()] }));
    expect(problems).to.deep.equal([]);
    expect(data.network).to.include({ timeZone: 'Europe/Paris', language: 'fr' });
    expect(data.levels).to.deep.equal([]);
    expect(data.meetings[0]).to.deep.include({
      status: 'scheduled',
      attendance: 'onsite',
      audience: 'members',
      levels: [],
    });
  });

  it('takes null for «not given», wherever a field is optional', () => {
    const nulls = { meetings: [meeting({ end: null, status: null, location: null, levels: null })], series: null };
    const { data, problems } = read(networkDocument({ ...nulls, registration: null, generatedAt: null }));
    expect(problems).to.deep.equal([]);
    expect(data.meetings[0]?.status).to.equal('scheduled');
    expect(data).not.to.have.property('registration');
  });

  it('takes null for a language in which a text is not given', () => {
    const title = { fr: 'Rencontre', en: null };
    const { data, problems } = read(networkDocument({ meetings: [meeting({ title, summary: title })] }));
    expect(problems).to.deep.equal([]);
    expect(data.meetings[0]).to.include({ title, summary: title });
  });

  it('ignores unknown fields at every depth (must-pass 12)', () => {
    const strange = { colour: 'red', location: { name: 'Mairie', floor: 3 }, levels: ['a-level-nobody-declared'] };
    const { data, problems } = read(networkDocument({ meetings: [meeting(strange)], minor: 7, x: [] }));
    expect(problems).to.deep.equal([]);
    expect(data.meetings[0]?.levels).to.deep.equal(['a-level-nobody-declared']);
    expect(data.meetings[0]).not.to.have.property('colour');
  });

  it('reads a minor version to come (must-pass 12)', () => {
    const { data, problems } = read(networkDocument({ version: 1.2, meetings: [meeting()] }));
    expect(problems).to.deep.equal([]);
    expect(data.meetings).to.have.length(1);
  });

  it('keeps meetings with the same id, each of them (must-pass 11)', () => {
    const { data } = read(networkDocument({ meetings: [meeting(), meeting({ title: 'Une autre' })] }));
    expect(data.meetings.map(({ title }) => title)).to.deep.equal(['Rencontre des régions', 'Une autre']);
  });
});

describe('parseNetwork: one bad meeting costs only itself (must-pass 13)', () => {
  const faults: [what: string, bad: unknown, path: string][] = [
    ['a start that no calendar has', meeting({ start: '2026-13-01' }), 'meetings[1].start'],
    ['a start with its separators gone wrong', meeting({ start: '2019-9-13T10-10-00-00' }), 'meetings[1].start'],
    ['30 February', meeting({ start: '2026-02-30T10:00' }), 'meetings[1].start'],
    ['no start', { id: 'm2', title: 'Sans date' }, 'meetings[1].start'],
    ['no title', meeting({ title: undefined }), 'meetings[1].title'],
    ['a title that is a number', meeting({ title: 12 }), 'meetings[1].title'],
    ['an empty id', meeting({ id: '' }), 'meetings[1].id'],
    ['no object at all', 'rencontre', 'meetings[1]'],
    ['null', null, 'meetings[1]'],
    ['a list', [], 'meetings[1].id'],
  ];
  for (const [what, bad, path] of faults) {
    it(`skips ${what}, says where, and keeps the neighbours`, () => {
      const { data, problems } = read(
        networkDocument({ meetings: [meeting({ id: 'before' }), bad, meeting({ id: 'after' })] }),
      );
      expect(data.meetings.map(({ id }) => id)).to.deep.equal(['before', 'after']);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({ path, skipped: 'item' });
      expect(problems[0]?.message).not.to.equal('');
    });
  }

  it('names the id of the meeting it skipped', () => {
    const { problems } = read(networkDocument({ meetings: [meeting({ id: 'm42', start: 'demain' })] }));
    expect(problems[0]).to.include({ id: 'm42' });
  });
});

describe('parseNetwork: a bad optional field costs only the field', () => {
  const faults: [field: string, value: unknown, path: string][] = [
    ['end', '2026-99-99', 'meetings[0].end'],
    ['timeZone', 'Mars/Olympus', 'meetings[0].timeZone'],
    ['timeZone', '+02:00', 'meetings[0].timeZone'],
    ['status', 'maybe', 'meetings[0].status'],
    ['attendance', 3, 'meetings[0].attendance'],
    ['location', [], 'meetings[0].location.name'],
    ['location', { name: 'Mairie', latitude: 91 }, 'meetings[0].location.latitude'],
    ['registration', { capacity: -1 }, 'meetings[0].registration.capacity'],
    ['registration', { remaining: 1.5 }, 'meetings[0].registration.remaining'],
    ['image', { src: 'a.png' }, 'meetings[0].image.alt'],
    ['recurrence', 7, 'meetings[0].recurrence'],
  ];
  for (const [field, value, path] of faults) {
    it(`drops ${field} ${JSON.stringify(value)} and keeps the meeting`, () => {
      const { data, problems } = read(networkDocument({ meetings: [meeting({ [field]: value })] }));
      expect(data.meetings).to.have.length(1);
      expect(data.meetings[0]?.[field as 'end'], field).not.to.deep.equal(value);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({ path, skipped: 'field', id: 'm1' });
    });
  }

  it('drops one bad entry of a list, not the list', () => {
    const documents = [{ label: 'Ordre du jour', url: 'a.pdf' }, { label: 'Sans adresse' }, 'faux'];
    const { data, problems } = read(networkDocument({ meetings: [meeting({ documents })] }));
    expect(data.meetings[0]?.documents).to.have.length(1);
    expect(paths(problems)).to.deep.equal(['meetings[0].documents[1].url', 'meetings[0].documents[2]']);
  });

  it('reports every fault of a meeting, not only the first', () => {
    const { problems } = read(networkDocument({ meetings: [meeting({ end: 'x', status: 'y', url: 4 })] }));
    expect(paths(problems)).to.have.members(['meetings[0].end', 'meetings[0].status', 'meetings[0].url']);
  });

  it('shows the meetings where registration is described wrongly', () => {
    const { data, problems } = read(networkDocument({ meetings: [meeting()], registration: { url: 5 } }));
    expect(data.meetings).to.have.length(1);
    expect(data).not.to.have.property('registration');
    expect(problems[0]?.path).to.match(/^registration\./);
  });

  for (const list of ['levels', 'series', 'meetings', 'testimonials'] as const) {
    it(`reads ${list} that is no list as an empty one, and says so`, () => {
      const { data, problems } = read(networkDocument({ [list]: { length: 3 } }));
      expect(data[list]).to.deep.equal([]);
      expect(problems[0]).to.include({ path: list, message: 'expected a list, got an object', skipped: 'field' });
    });
  }
});

describe('parseNetwork: what cannot be read at all is an error', () => {
  const unreadable: [what: string, input: unknown, code: string, path: string][] = [
    ['null', null, 'shape', ''],
    ['a list', [], 'shape', ''],
    ['a text', '<!doctype html>', 'shape', ''],
    ['a number', 1, 'shape', ''],
    ['an object without a version', { network: { name: 'R' } }, 'shape', 'version'],
    ['a version written as a text', networkDocument({ version: '1' }), 'shape', 'version'],
    ['a major version to come', networkDocument({ version: 2 }), 'version', 'version'],
    ['no network', { version: 1 }, 'shape', 'network'],
    ['a network without a name', { version: 1, network: {} }, 'shape', 'network.name'],
  ];
  for (const [what, input, code, path] of unreadable) {
    it(`refuses ${what}`, () => {
      const parsed = parseNetwork(input);
      expect(parsed.ok).to.equal(false);
      expect(!parsed.ok && parsed.error).to.deep.include({ code, path });
    });
  }

  it('says which version it cannot read', () => {
    const parsed = parseNetwork(networkDocument({ version: 2 }));
    expect(!parsed.ok && parsed.error.message).to.include('2');
  });

  it('keeps a network with a bad logo or a time zone nobody knows, and reports them', () => {
    const network = { name: 'R', timeZone: 'Gallia/Lutetia', logo: 5 };
    const { data, problems } = read(networkDocument({ network }));
    expect(data.network).to.deep.include({ name: 'R', timeZone: 'Europe/Paris' });
    expect(paths(problems)).to.deep.equal(['network.timeZone', 'network.logo']);
  });

  it('reads no name through the prototype of a network that has none', () => {
    const network: unknown = JSON.parse('{"__proto__": {"name": "R"}}');
    expect(parseNetwork(networkDocument({ network })).ok).to.equal(false);
  });
});

describe('parseNetwork on a hostile page', () => {
  it('lets no key reach a prototype (must-pass 30)', () => {
    const hostile: unknown = JSON.parse(`{
      "version": 1, "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}},
      "network": {"name": {"__proto__": "x", "constructor": "y", "fr": "Réseau"}, "__proto__": {"polluted": 1}},
      "meetings": [{"id": "m", "title": "T", "start": "2026-03-09", "end": "bad", "__proto__": {"polluted": 1, "status": "cancelled"},
        "constructor": {"prototype": {"polluted": 1}}}]
    }`);
    const { data } = read(hostile);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect([] as unknown).not.to.have.property('polluted');
    expect(data).not.to.have.property('polluted');
    expect(data.meetings[0]).not.to.have.property('polluted');
    expect(data.meetings[0]?.status, 'nothing is read through a prototype').to.equal('scheduled');
  });

  it('makes no meeting of what the page added to Array.prototype (must-pass 39)', () => {
    const prototype = Array.prototype as unknown as Record<string, unknown>;
    prototype['toJSON'] = () => 'prototype.js';
    prototype['eachSlice'] = () => [];
    try {
      const bad = meeting({ speakers: [{ name: 'A' }, {}, { name: 'B' }] });
      const { data, problems } = read(networkDocument({ meetings: [meeting(), bad] }));
      expect(data.meetings).to.have.length(2);
      expect(data.meetings[1]?.speakers).to.have.length(2);
      expect(problems).to.have.length(1);
    } finally {
      delete prototype['toJSON'];
      delete prototype['eachSlice'];
    }
  });
});

describe('parseMeetingsPage', () => {
  it('reads one window with the same tolerance, and where the next one is', () => {
    const page = parseMeetingsPage({ meetings: [meeting(), meeting({ start: 'x' })], next: '?cursor=2' });
    expect(page.ok && page.data.meetings).to.have.length(1);
    expect(page.ok && page.data.next).to.equal('?cursor=2');
    expect(page.ok && paths(page.problems)).to.deep.equal(['meetings[1].start']);
  });

  for (const input of [null, [], {}, { meetings: 'aucune' }, 'x']) {
    it(`refuses ${JSON.stringify(input)}`, () => {
      expect(parseMeetingsPage(input)).to.deep.include({ ok: false });
    });
  }

  it('ends where «next» is no text', () => {
    const page = parseMeetingsPage({ meetings: [], next: 3 });
    expect(page.ok && page.data).not.to.have.property('next');
  });
});
