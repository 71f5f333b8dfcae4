import { expect } from '@open-wc/testing';
import { leavePage } from '../support/leave-page.ts';
import { stopClock } from '../support/page.ts';
import { networkOf } from './documents.ts';
import { TAGS, elementWith } from './element.ts';
import { faultsIn } from './markup.ts';

const KEYS = '"__proto__": {"polluted": 1, "toString": 1}, "constructor": {"prototype": {"polluted": 1}},';
/** A map of languages holds nothing but texts. */
const LANGUAGES = '"__proto__": "polluted", "constructor": "polluted",';

/** A document as text in which every object, at any depth, tries to reach a prototype. */
function poisoned(): string {
  const document = networkOf(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']);
  return JSON.stringify(document)
    .replace(/\{(?="fr")/g, `{${LANGUAGES}`)
    .replace(/\{(?="(?!fr"|__proto__": "))/g, `{${KEYS}`);
}

/** What `{}` answers that no one gave it. */
const inherited = () => {
  const fresh: Record<string, unknown> = {};
  const list: unknown = Reflect.get([], 'polluted');
  return [fresh['polluted'], list, Object.keys(Object.prototype)];
};

describe('keys that reach for a prototype (must-pass 30)', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  for (const tag of TAGS) {
    it(`change nothing, and <${tag}> shows the rest`, async () => {
      const before = inherited();
      const element = await elementWith(tag, poisoned(), { meeting: '0 __proto__' });
      expect(element.network?.snapshot?.problems).to.deep.equal([]);
      expect(element.shadowRoot?.textContent).to.include('__proto__').and.to.include('constructor');
      element.network?.select({ levels: ['__proto__', 'constructor'] });
      await element.updateComplete;
      expect(faultsIn(element)).to.deep.equal([]);
      expect(inherited()).to.deep.equal(before);
      expect(before).to.deep.equal([undefined, undefined, []]);
    });
  }

  it('change nothing where they are the answers to a form', async () => {
    const element = await elementWith('anacej-registration-form', poisoned(), { meeting: '0 __proto__' });
    for (const input of element.shadowRoot?.querySelectorAll('input, textarea') ?? []) {
      if (input instanceof HTMLInputElement && input.type === 'checkbox') input.click();
      else Object.assign(input, { value: '__proto__' }).dispatchEvent(new Event('input', { bubbles: true }));
    }
    await element.updateComplete;
    expect(inherited()).to.deep.equal([undefined, undefined, []]);
  });
});
