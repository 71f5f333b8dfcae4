import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { sampleDocument } from '../../demo/endpoint/sample/index.ts';
import { shapeOf } from '../../scripts/lib/contract-shape.ts';
import { readerOf } from '../../src/contract/compact.ts';
import { documentSchema } from '../../src/contract/schema.ts';
import { meeting, networkDocument } from './documents.ts';

const shape = shapeOf(documentSchema);

/** Whether a field that is not there is `undefined` or missing makes no difference to anybody. */
function asJson(read: unknown): unknown {
  return JSON.parse(JSON.stringify(read));
}

/** What the bundle's reader makes of a document; `undefined` where it refuses it. */
function compactly(input: unknown): unknown {
  try {
    return asJson(readerOf(shape)(input));
  } catch {
    return undefined;
  }
}

/** The same by the schema itself. */
function bySchema(input: unknown): unknown {
  const result = v.safeParse(documentSchema, input);
  return result.success ? asJson(result.output) : undefined;
}

/** Every document that differs from `document` by one value, at any depth. */
function* mutants(document: unknown): Generator {
  for (const wrong of [null, undefined, '', 0, -1, 1.5, true, 'x', [], {}, [null], { fr: 1 }, '2026-02-30']) {
    yield wrong;
  }
  if (typeof document !== 'object' || document === null) return;
  const list: readonly unknown[] | undefined = Array.isArray(document) ? document : undefined;
  for (const key of Object.keys(document)) {
    for (const mutant of mutants(Reflect.get(document, key))) {
      const changed: object = list ? [...list] : { ...document };
      Reflect.set(changed, key, mutant);
      yield changed;
    }
  }
}

describe('the contract as data, which bundles read documents by', () => {
  it('reads the sample year as the schema does', () => {
    const sample: unknown = JSON.parse(JSON.stringify(sampleDocument(Date.UTC(2026, 10, 22))));
    expect(compactly(sample)).to.deep.equal(bySchema(sample));
    expect(compactly(sample)).not.to.equal(undefined);
  });

  it('fills in defaults, drops unknown fields and keeps null for «not given»', () => {
    const document = networkDocument({ x: 1, meetings: [meeting({ end: null, colour: 'red', levels: null })] });
    expect(compactly(document)).to.deep.equal(bySchema(document));
  });

  it('agrees with the schema on every document that has one wrong value in it, or is stricter', () => {
    const full = networkDocument({
      generatedAt: '2026-01-01T00:00Z',
      levels: [{ id: 'regions', label: { fr: 'Régions', en: 'Regions' }, order: 1 }],
      meetings: [
        meeting({
          end: '2026-03-12',
          status: 'cancelled',
          location: { name: 'Mairie', latitude: 48.1, longitude: -3 },
          speakers: [{ name: 'A', role: 'B' }],
          organizer: { name: 'C' },
          series: ['s'],
          registration: { remaining: 2, waitlist: true, closes: '2026-03-01' },
        }),
      ],
      testimonials: [{ id: 't', quote: 'Q', author: { name: 'D', photo: { src: 'p.jpg', alt: '' } } }],
      registration: { url: 'r', notice: 'N', fields: [{ id: 'f', label: 'F', type: 'radio', options: ['a'] }] },
    });
    expect(compactly(full)).to.deep.equal(bySchema(full));
    let refused = 0;
    let tried = 0;
    for (const mutant of mutants(full)) {
      tried++;
      const compact = compactly(mutant);
      if (compact === undefined) refused++;
      else expect(compact, JSON.stringify(mutant)).to.deep.equal(bySchema(mutant));
    }
    expect(tried).to.be.above(500);
    expect(refused).to.be.above(200);
  });

  it('refuses nothing that is sound', () => {
    for (const mutant of mutants(networkDocument({ meetings: [meeting()] }))) {
      const sound = bySchema(mutant);
      // A list where an object belongs is all that it is stricter about: PHP writes an empty object so.
      if (sound !== undefined && compactly(mutant) === undefined) {
        expect(JSON.stringify(mutant)).to.match(/\[/);
      }
    }
  });

  it('leaves prototypes alone (must-pass 30)', () => {
    const evil: unknown = JSON.parse(
      '{"version":1,"network":{"name":"x","__proto__":{"polluted":1}},"__proto__":{"polluted":1}}',
    );
    compactly(evil);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});
