import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { spokenDate, type Language } from '../../../demo/endpoint/languages.ts';
import { spanOf, temporalReady } from '../../../src/time/index.ts';

describe('A date in letters and on pages without script', () => {
  before(temporalReady);

  const said = (start: string, end: string, language: Language = 'fr') => {
    const span = spanOf(start, end, 'Europe/Paris');
    assert.ok(span);
    return spokenDate(span, 'Europe/Paris', language);
  };

  it('calls the first of a month «1er» in French, as the calendar does', () => {
    assert.match(said('2026-05-01T10:00', '2026-05-01T12:00'), /^vendredi 1er mai 2026 de 10\sh\s00 à 12\sh\s00/);
    assert.match(said('2026-04-30T10:00', '2026-05-01T12:00'), /^jeudi 30 avril .* au vendredi 1er mai 2026 à/);
    assert.equal(said('2026-06-01', '2026-06-02'), 'lundi 1er juin 2026');
    assert.match(said('2026-06-01', '2026-06-04'), /^lundi 1er\s–\smercredi 3 juin 2026$/);
    assert.match(said('2026-05-11T01:00', '2026-05-11T01:30'), /^lundi 11 mai 2026 de 1\sh\s00 à 1\sh\s30/);
    assert.match(said('2026-05-11T10:00', '2026-05-21T12:00'), /^lundi 11 mai .* au jeudi 21 mai 2026/);
  });

  it('leaves it as it is in English', () => {
    assert.equal(said('2026-06-01', '2026-06-02', 'en'), 'Monday, 1 June 2026');
  });
});
