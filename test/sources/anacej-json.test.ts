import { expect } from '@open-wc/testing';
import { parseNetwork } from '../../src/contract/index.ts';
import { readAnacejJson } from '../../src/sources/anacej-json.ts';
import { meeting, networkDocument } from '../support/documents.ts';
import { networkOf } from '../hostile/documents.ts';

describe('readAnacejJson', () => {
  const sound: [what: string, document: unknown][] = [
    ['the least document', { version: 1, network: { name: 'R' } }],
    ['an ordinary one', networkDocument()],
    ['one with everything in it', networkOf(['x', 'y'])],
    ['one with unknown fields and nulls', { ...networkDocument(), minor: 2, series: null }],
  ];
  for (const [what, document] of sound) {
    it(`reads ${what} alike by the short way and by the one that mends`, async () => {
      const quick = await readAnacejJson(JSON.stringify(document));
      expect(quick).to.deep.equal(parseNetwork(document));
      expect(quick.ok && quick.problems).to.deep.equal([]);
    });
  }

  it('takes parsed JSON as it is', async () => {
    expect((await readAnacejJson(networkDocument())).ok).to.equal(true);
  });

  it('mends a document with a fault in it, and says where', async () => {
    const read = await readAnacejJson(
      JSON.stringify(networkDocument({ meetings: [meeting('a'), meeting('b', { start: 'x' })] })),
    );
    expect(read.ok && read.data.meetings.map(({ id }) => id)).to.deep.equal(['a']);
    expect(read.ok && read.problems.map(({ path }) => path)).to.deep.equal(['meetings[1].start']);
  });

  const unreadable: [what: string, body: unknown, message: RegExp][] = [
    ['nothing', '', /an empty answer/],
    ['blanks', ' \r\n', /an empty answer/],
    ['HTML', '<!doctype html><title>Connexion</title>', /not JSON: it begins with "<!doctype html>/],
    ['cut JSON', '{"version": 1, "network": {"na', /not JSON: it begins with "\{\\"version/],
    ['JSON with comments', '{/* version */ "version": 1}', /not JSON/],
    ['JSON with a comma too many', '{\n"version": 1,\n}', /not JSON: .*; .*(line 3|Property name)/],
    ['null', 'null', /got null/],
    ['undefined', undefined, /got a undefined|got undefined/],
    ['a number', '42', /got a number/],
    ['a list', '[]', /got a list/],
  ];
  for (const [what, body, message] of unreadable) {
    it(`refuses ${what}, and says what it saw (must-pass 7)`, async () => {
      const read = await readAnacejJson(body);
      expect(!read.ok && read.error.code).to.equal('shape');
      expect(!read.ok && read.error.message).to.match(message);
    });
  }

  it('quotes no more than the beginning of what it cannot read', async () => {
    const read = await readAnacejJson(`<html>${'x'.repeat(100_000)}`);
    expect(!read.ok && read.error.message.length).to.be.lessThan(100);
  });
});
