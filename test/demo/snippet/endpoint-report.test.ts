import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleDocument } from '../../../demo/endpoint/sample/index.ts';
import { reportOn } from '../../../demo/snippet/endpoint-report.ts';

const network = { name: 'Réseau d’essai', timeZone: 'Europe/Paris' };
const meeting = { id: 'a', title: 'Rencontre', start: '2027-03-11T09:30' };
const report = (document: object) => reportOn(JSON.stringify({ version: 1, network, ...document }));

describe('What the page says of an endpoint', () => {
  it('that it is in order, and what it has', () => {
    const { state, summary } = reportOn(JSON.stringify(sampleDocument(Date.UTC(2026, 10, 23))));
    assert.equal(state, 'good');
    assert.match(summary, /: \d+ rencontres, 6 niveaux, \d+ témoignages\. Les inscriptions sont ouvertes/);
  });

  it('which date is none, with its path, and that the meeting is left out', () => {
    const { state, problems } = report({ meetings: [meeting, { ...meeting, id: 'b', start: '2027-02-30' }] });
    assert.equal(state, 'faulty');
    assert.deepEqual(problems, [
      'meetings[1].start\u202F: ce n’est pas une date\u202F: il faut 2026-03-29, 2026-03-29T10:00 ou 2026-03-29T10:00+02:00, un jour qui existe. Cette entrée est laissée de côté.',
    ]);
  });

  it('what is missing', () => {
    const { problems } = report({ meetings: [{ id: 'a', start: '2027-03-11' }] });
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^meetings\[0\]\.title\u202F: il manque «\u202Ftitle\u202F»/);
  });

  it('which optional field is left out', () => {
    const { problems } = report({ meetings: [{ ...meeting, attendance: 'ailleurs' }] });
    assert.match(problems[0] ?? '', /^meetings\[0\]\.attendance\u202F: il faut .*Ce champ est laissé de côté\.$/);
  });

  it('that a version to come cannot be read', () => {
    const { state, problems } = report({ version: 2 });
    assert.equal(state, 'bad');
    assert.match(problems[0] ?? '', /^version\u202F: ce document est de la version 2/);
  });

  it('that a page is no data, and where JSON is broken', () => {
    assert.match(reportOn('<!doctype html>').summary, /celle d’une page/);
    const { summary } = reportOn('\uFEFF{\n  "version": 1,\n  "meetings": [],\n}');
    assert.match(summary, /Ce n’est pas du JSON.*à la ligne 4 ou juste avant/);
    assert.match(reportOn('{\n"version": 1,\n"network": {\n').summary, /à la ligne 4 ou juste avant/);
  });

  it('of which kind a value has to be, in words', () => {
    const { problems } = report({ meetings: [{ ...meeting, levels: 'regions', attendance: {} }, 'b'] });
    assert.deepEqual(problems, [
      'meetings[0].attendance\u202F: il faut "onsite" ou "online" ou "mixed", et non un objet {…}. Ce champ est laissé de côté.',
      'meetings[0].levels\u202F: il faut une liste […], et non "regions". Ce champ est laissé de côté.',
      'meetings[1]\u202F: il faut un objet {…}, et non "b". Cette entrée est laissée de côté.',
    ]);
  });

  it('that the letters of a file in an old encoding are lost', () => {
    const document = JSON.stringify({ version: 1, network: { name: 'Réseau' } });
    const { state, problems } = reportOn(new TextDecoder().decode(Buffer.from(document, 'latin1')));
    assert.equal(state, 'faulty');
    assert.match(problems[0] ?? '', /UTF-8/);
  });

  it('no more than a person reads', () => {
    const meetings = Array.from({ length: 50 }, (_, i) => ({ id: String(i), title: 'T', start: 'demain' }));
    const { problems } = report({ meetings });
    assert.equal(problems.length, 21);
    assert.equal(problems.at(-1), 'Et 30 autres.');
  });
});
