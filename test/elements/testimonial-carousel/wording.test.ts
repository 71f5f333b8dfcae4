import { expect } from '@open-wc/testing';
import { initialsOf, isLanguageTag, unquoted } from '../../../src/elements/testimonial-carousel/wording.ts';

describe('the words of a testimonial', () => {
  const initials: [name: string, initials: string][] = [
    ['Sandrine Peltier', 'SP'],
    ['Jean-Baptiste de la Ferrière', 'JF'],
    ['élias', 'É'],
    ['e\u0301lias', 'É'],
    ['  Fatoumata   Cissé ', 'FC'],
    ['(Inès) Martin', 'M'],
    ['𝒜da 𝓛ovelace', '𝒜𝓛'],
    ['محمد علي', 'مع'],
    ['…', ''],
    ['', ''],
  ];
  for (const [name, expected] of initials) {
    it(`draws «${expected}» for ${JSON.stringify(name)}`, () => expect(initialsOf(name)).to.equal(expected));
  }

  const quotes: [text: string, bare: string][] = [
    ['« Bonjour. »', 'Bonjour.'],
    ['«\u202fBonjour.\u202f»', 'Bonjour.'],
    ['“Hello.”', 'Hello.'],
    ['"Hello."', 'Hello.'],
    ['  Bonjour. ', 'Bonjour.'],
    ['« Oui » ou « non »', '« Oui » ou « non »'],
    ['Il a dit « non »', 'Il a dit « non »'],
  ];
  for (const [text, bare] of quotes) {
    it(`puts its own marks around ${text}`, () => expect(unquoted(text)).to.equal(bare));
  }

  it('takes for a language only what can be one', () => {
    for (const tag of ['fr', 'fr-CA', 'zh-Hant-TW', 'gsw']) expect(isLanguageTag(tag), tag).to.equal(true);
    for (const tag of ['français', 'f', '', null, 'fr_FR', 'fr" onx'])
      expect(isLanguageTag(tag), String(tag)).to.equal(false);
  });
});
