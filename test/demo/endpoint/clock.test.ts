import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RateLimit } from '../../../demo/endpoint/guard/rate-limit.ts';
import { ShownTimes } from '../../../demo/endpoint/guard/shown-times.ts';
import { KeptAnswers } from '../../../demo/endpoint/kept-answers.ts';
import { NetworkDocuments, Representation } from '../../../demo/endpoint/network-documents.ts';
import { fixtureDocument, NOW } from './support/fixture.ts';

const HOUR = 60 * 60 * 1000;

describe('A clock that is set back by an hour, as after a pause of its machine', () => {
  it('makes nobody wait for longer than a minute', () => {
    let now = NOW;
    const limit = new RateLimit(2, () => now);
    for (let i = 0; i < 3; i++) limit.take('one');
    now -= HOUR;
    assert.ok(limit.wait('one') <= 60, `${limit.wait('one')} seconds`);
    now += 60_000;
    assert.equal(limit.take('one'), 0);
  });

  it('does not take whoever had the plain form open before for a robot, for an hour, however often they send it', () => {
    let now = NOW;
    const times = new ShownTimes('secret', () => now);
    const stamp = times.stamp();
    now -= HOUR;
    assert.ok(times.check(stamp));
    const fresh = times.stamp();
    now += 1_000;
    assert.throws(() => times.check(fresh), /trop vite/);
  });

  it('does not keep a document for an hour that another process has changed', async () => {
    let now = NOW;
    let reads = 0;
    const documents = new NetworkDocuments(
      () => Promise.resolve({ ...fixtureDocument(), generatedAt: new Date(++reads).toISOString() }),
      () => now,
    );
    await documents.current();
    now -= HOUR;
    await documents.current();
    assert.equal(reads, 2);
    await documents.current();
    assert.equal(reads, 2);
  });

  it('does not keep a page of meetings for an hour either', async () => {
    let now = NOW;
    let made = 0;
    const kept = new KeptAnswers(() => now, 1_000, 10);
    const get = () => kept.get('key', () => Promise.resolve(new Representation({ made: ++made })));
    await get();
    now -= HOUR;
    await get();
    await get();
    assert.equal(made, 2);
  });
});
