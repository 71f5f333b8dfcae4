import { expect } from '@open-wc/testing';
import { pickText, type Text } from '../../src/contract/index.ts';

describe('pickText', () => {
  const both = { fr: 'Rencontre', en: 'Meeting' };
  const cases: [what: string, text: Text | null | undefined, languages: string[], text: string, language?: string][] = [
    ['a plain text is taken as it is', 'Rencontre', ['en'], 'Rencontre'],
    ['the page’s language comes first', both, ['en', 'fr'], 'Meeting', 'en'],
    ['then the network’s', both, ['de', 'fr'], 'Rencontre', 'fr'],
    ['then the first wording', both, ['de', 'it'], 'Rencontre', 'fr'],
    ['a variant falls back to its language', both, ['en-GB'], 'Meeting', 'en'],
    ['a language takes its variant', { 'pt-BR': 'Encontro' }, ['pt'], 'Encontro', 'pt-BR'],
    ['the very variant goes before another', { fr: 'a', 'fr-CA': 'b' }, ['fr-CA'], 'b', 'fr-CA'],
    ['case does not matter', { FR: 'Rencontre' }, ['fr'], 'Rencontre', 'FR'],
    ['nothing is an empty text', null, ['fr'], ''],
    ['what is not given is an empty text', undefined, ['fr'], ''],
    ['a map of no languages is an empty text', {}, ['fr'], ''],
    ['a language that is not given gives way to the next', { fr: null, en: 'Meeting' }, ['fr'], 'Meeting', 'en'],
    ['so does one without a word', { fr: '', de: 'Treffen', en: 'Meeting' }, ['fr', 'en'], 'Meeting', 'en'],
    ['nobody’s language still gives a text', both, [], 'Rencontre', 'fr'],
  ];
  for (const [what, given, languages, text, language] of cases) {
    it(what, () => {
      expect(pickText(given, languages)).to.deep.equal(language === undefined ? { text } : { text, language });
    });
  }
});
