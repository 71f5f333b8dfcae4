import { expect } from '@open-wc/testing';
import { plainJson, type Plain } from '../../src/network/plain-json.ts';

describe('plainJson', () => {
  const values: Plain[] = [
    null,
    true,
    -1.5,
    'é "\\\u2028\n',
    [],
    [1, null, ['x']],
    {},
    { a: 1, 'b c': [{ d: false }], e: null },
    { organization: { name: 'Commune', siren: undefined }, participants: [{ name: 'A' }, { name: 'B' }] },
  ];
  for (const value of values) {
    it(`writes ${JSON.stringify(value)} as JSON.stringify would`, () => {
      expect(plainJson(value)).to.equal(JSON.stringify(value));
    });
  }

  it('is not bent by what Prototype.js 1.6.1 gives arrays (must-pass 38)', () => {
    const prototype = Array.prototype as unknown as Record<string, unknown>;
    prototype['toJSON'] = () => '["prototype.js"]';
    try {
      expect(plainJson({ list: [1, 'a'] })).to.equal('{"list":[1,"a"]}');
    } finally {
      delete prototype['toJSON'];
    }
  });

  it('writes an answer whose name is __proto__ like any other', () => {
    const answers = Object.fromEntries([['__proto__', 'x']]);
    expect(plainJson(answers)).to.equal('{"__proto__":"x"}');
  });
});
