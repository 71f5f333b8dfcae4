import { expect } from '@open-wc/testing';
import {
  checkRegistration,
  meetingSchema,
  parseNetwork,
  pickText,
  registrationSchema,
  safeLink,
  safeResource,
  testimonialSchema,
} from '../../src/contract/index.ts';
import { meeting, networkDocument, read } from './documents.ts';

const ENDPOINT = 'https://reseau.example/reseau.json';
const testimonial = { id: 't1', quote: 'Utile.', author: { name: 'A' } };
const registration = { url: '/inscriptions', notice: 'Vos données…' };

/** Every kind of JSON value, each in the wrong place somewhere. */
const ZOO: unknown[] = [
  null,
  0,
  -1.5,
  '',
  'x',
  true,
  [],
  [[]],
  [null],
  [{}],
  ['x', 3],
  {},
  { x: 1 },
  { fr: {} },
  { name: [] },
];

describe('a value of the wrong kind in any field', () => {
  const rooms: [list: string, fields: string[], document: (changes: Record<string, unknown>) => unknown][] = [
    ['meeting', Object.keys(meetingSchema.entries), (changes) => networkDocument({ meetings: [meeting(changes)] })],
    [
      'testimonial',
      Object.keys(testimonialSchema.entries),
      (changes) => networkDocument({ testimonials: [{ ...testimonial, ...changes }] }),
    ],
    [
      'registration',
      Object.keys(registrationSchema.entries),
      (changes) => networkDocument({ registration: { ...registration, ...changes } }),
    ],
    [
      'network',
      ['name', 'url', 'timeZone', 'language', 'logo'],
      (changes) => networkDocument({ network: { name: 'R', ...changes } }),
    ],
    ['document', ['version', 'generatedAt', 'network', 'meetingsUrl', 'feeds'], (changes) => networkDocument(changes)],
  ];
  for (const [room, fields, document] of rooms) {
    it(`throws nothing, whichever field of a ${room} it stands in`, () => {
      for (const field of fields) {
        for (const value of ZOO) {
          const what = `${room}.${field} = ${JSON.stringify(value)}`;
          expect(() => parseNetwork(document({ [field]: value })), what).not.to.throw();
        }
      }
    });
  }
});

describe('strings made to harm (must-pass 27, 28)', () => {
  let strings: string[] = [];

  before(async function () {
    strings = await hostileStrings();
    if (strings.length === 0) {
      console.warn('The corpus of hostile strings is not beside the repository: these tests are skipped.');
      this.skip();
    }
  });

  it('come out of every text of a meeting as they went in: nothing is decoded, nothing is cut', () => {
    for (const text of strings) {
      const speaker = { name: `n${text}`, role: text, organization: text };
      const item = meeting({
        title: text,
        summary: text,
        description: { fr: text },
        speakers: [speaker],
        location: { name: text, city: text },
      });
      const { data } = read(networkDocument({ meetings: [item], network: { name: text } }));
      const [out] = data.meetings;
      expect(out).to.deep.include({ title: text, summary: text, description: { fr: text }, speakers: [speaker] });
      expect(out?.location).to.deep.include({ name: text, city: text });
      expect(pickText(out?.description, ['fr']).text).to.equal(text);
    }
  });

  it('make no date, no zone, no status', () => {
    for (const text of strings) {
      const item = { end: text, status: text, attendance: text };
      const { data } = read(networkDocument({ meetings: [meeting(item)], network: { name: 'R', timeZone: text } }));
      expect(data.meetings[0]).to.include({ status: 'scheduled', attendance: 'onsite' });
      if (text !== '2026-03-29') expect(data.meetings[0]).not.to.have.property('end');
    }
  });

  it('may be the key of a language without harm', () => {
    for (const text of strings) {
      const { data } = read(networkDocument({ meetings: [meeting({ title: Object.fromEntries([[text, 'T']]) })] }));
      if (text !== '__proto__' && text !== 'constructor' && text !== 'prototype') {
        expect(pickText(data.meetings[0]?.title, ['fr']).text, text).to.equal('T');
      }
    }
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });

  it('make no link but to the web, a mailbox or a telephone', () => {
    for (const text of strings) {
      const link = safeLink(text, ENDPOINT);
      if (link !== undefined) expect(new URL(link).protocol).to.be.oneOf(['http:', 'https:', 'mailto:', 'tel:']);
      const resource = safeResource(text, ENDPOINT);
      if (resource !== undefined) expect(new URL(resource).protocol).to.be.oneOf(['http:', 'https:']);
    }
  });

  it('are taken or refused in a registration, never with an exception', () => {
    for (const text of strings) {
      const person = { name: text, email: text, role: text };
      const input = {
        meeting: text,
        organization: { name: text, siren: text },
        contact: person,
        participants: [person],
      };
      const checked = checkRegistration({ ...input, answers: { [text]: text }, consents: { [text]: true } });
      expect(checked.ok, text).to.equal(false);
    }
  });
});

/** Every hostile string there is, wherever in its file it stands; none where the corpus is not there. */
async function hostileStrings(): Promise<string[]> {
  if ((await (await fetch('/corpus/available')).json()) !== true) return [];
  const files = ['blns_open', 'csv_injection_open', 'dompurify_expect_open', 'h5sc_vectors_open'];
  const documents = await Promise.all(
    files.map(async (file): Promise<unknown> => (await fetch(`/corpus/hostile/${file}.json`)).json()),
  );
  return [...new Set(documents.flatMap(stringsIn))];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsIn);
  return [];
}
