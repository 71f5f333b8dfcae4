import { expect } from '@open-wc/testing';
import { defaultRetry, isTransient } from '../../src/network/retry-policy.ts';
import { pause, retryAfterMs, retryDelay } from '../../src/network/retry.ts';
import { NOW, stopClock } from '../support/page.ts';
import { putBack } from '../support/replace.ts';

const policy = { tries: 5, base: 100, cap: 1000 };

describe('the wait before another try (must-pass 1)', () => {
  afterEach(putBack);

  const bounds: [attempt: number, least: number, most: number][] = [
    [1, 50, 100],
    [2, 100, 200],
    [3, 200, 400],
    [4, 400, 800],
    [5, 500, 1000],
    [50, 500, 1000],
  ];
  for (const [attempt, least, most] of bounds) {
    it(`is drawn between ${least} and ${most} ms after try ${attempt}`, () => {
      expect(retryDelay(policy, attempt, null, 0)).to.equal(least);
      expect(retryDelay(policy, attempt, null, 0.5)).to.equal((least + most) / 2);
      expect(retryDelay(policy, attempt, null, 1)).to.equal(most);
    });
  }

  it('differs from page to page, so that a thousand do not come back at once', () => {
    const waits = new Set(Array.from({ length: 50 }, () => retryDelay(policy, 1, null)));
    expect(waits.size).to.be.greaterThan(10);
    for (const wait of waits) expect(wait).to.be.within(50, 100);
  });

  it('is what the endpoint asks for, up to the cap', () => {
    expect(retryDelay(policy, 1, '0', 1)).to.equal(0);
    expect(retryDelay(policy, 1, '0.5', 1)).to.equal(500);
    expect(retryDelay(policy, 1, '3600', 0)).to.equal(1000);
  });

  it('is drawn where what the endpoint asks for cannot be read', () => {
    for (const header of ['', 'demain', 'Infinity', '99 bananes']) {
      expect(retryDelay(policy, 1, header, 1), header).to.equal(100);
    }
  });

  it('reads Retry-After as seconds or as an HTTP date, never as a time that has passed', () => {
    stopClock();
    expect(retryAfterMs('120')).to.equal(120_000);
    expect(retryAfterMs('-5')).to.equal(0);
    expect(retryAfterMs(new Date(NOW + 7000).toUTCString())).to.equal(7000);
    expect(retryAfterMs('Wed, 21 Oct 2015 07:28:00 GMT')).to.equal(0);
    expect(retryAfterMs(null)).to.equal(undefined);
  });

  it('is at most 8 seconds, and there are at most 3 tries, unless someone says otherwise', () => {
    expect(defaultRetry).to.deep.equal({ tries: 3, base: 600, cap: 8000 });
  });
});

describe('which answers are worth another try', () => {
  for (const status of [500, 502, 503, 504, 599, 408, 429]) {
    it(`${status} is`, () => expect(isTransient(status)).to.equal(true));
  }
  for (const status of [400, 401, 403, 404, 410, 413, 422]) {
    it(`${status} is not`, () => expect(isTransient(status)).to.equal(false));
  }
});

describe('a pause', () => {
  it('ends by itself', async () => {
    await pause(0, new AbortController().signal);
  });

  it('is ended by its signal, with its reason', async () => {
    const controller = new AbortController();
    const pausing = pause(60_000, controller.signal).catch((reason: unknown) => reason);
    controller.abort('left');
    expect(await pausing).to.equal('left');
  });

  it('does not begin where its signal has ended already', async () => {
    const reason = await pause(60_000, AbortSignal.abort('before')).catch((reason: unknown) => reason);
    expect(reason).to.equal('before');
  });
});
