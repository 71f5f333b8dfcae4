import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge } from '../../../demo/snippet/contrast.ts';

describe('What the page says of two colours (WCAG 2.2, 1.4.3)', () => {
  it('knows the ends of the scale', () => {
    assert.equal(judge('Texte', '#000000', '#ffffff').ratio, 21);
    assert.equal(judge('Texte', '#808080', '#808080').ratio, 1);
  });

  it('weighs a colour on another as the other on it', () => {
    assert.equal(judge('', '#00615c', '#ffffff').ratio, judge('', '#ffffff', '#00615c').ratio);
  });

  it('finds the lightest grey that can be read on white, and the one after it', () => {
    assert.equal(judge('', '#767676', '#ffffff').enough, true);
    assert.equal(judge('', '#777777', '#ffffff').enough, false);
  });

  it('says it in words and numbers, and never rounds up to what is asked for', () => {
    const { sentence } = judge('Texte sur fond clair', '#777777', '#ffffff');
    assert.equal(
      sentence,
      'Texte sur fond clair\u202F: contraste de 4,47 pour 1. Trop peu lisible\u202F: il faut au moins 4,5 pour 1 (WCAG 2.2, 1.4.3).',
    );
    assert.match(judge('Texte', '#1d4f91', '#ffffff').sentence, /contraste de 8,\d+ pour 1\. Lisible/);
  });
});
