import { expect } from '@open-wc/testing';
import { IdempotencyKeys } from '../../src/network/idempotency-keys.ts';
import { plainJson } from '../../src/network/plain-json.ts';
import { RegistrationClient, type RegistrationWait } from '../../src/network/registration-client.ts';
import type { RegistrationOutcome } from '../../src/network/registration-outcome.ts';
import { answering, cut, json, problem, receipt } from '../elements/registration-form/endpoint.ts';

const URL = 'https://endpoint.example/registrations';
const KEY = 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6';
const options = { retry: { tries: 3, base: 2, cap: 50 }, timeout: 5_000, byteLimit: 2_000 };
const client = new RegistrationClient(options);
/** For answers that never come. */
const hasty = new RegistrationClient({ ...options, timeout: 30 });
const send = (waits: RegistrationWait[] = [], by = client) =>
  by.send(URL, '{}', KEY, { onWait: (wait) => waits.push(wait) });

const html = () =>
  new Response('<!doctype html><title>Wi-Fi</title>', { status: 200, headers: { 'Content-Type': 'text/html' } });
const refused = (reason: string, status: number, remaining = 0) => ({ kind: 'refused', reason, status, remaining });
const unknown = (cause: string, status = 0, retryAfter = 0) => ({ kind: 'unknown', cause, status, retryAfter });

describe('RegistrationClient', () => {
  const realFetch = window.fetch.bind(window);
  afterEach(() => {
    window.fetch = realFetch;
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => true });
  });

  const atOnce: [answer: string, response: () => Response, outcome: object][] = [
    ['201', () => json(201, receipt), { kind: 'registered', repeated: false, receipt }],
    ['200, the answer of an earlier try', () => json(200, receipt), { kind: 'registered', repeated: true, receipt }],
    ['409 full', () => problem(409, 'full'), refused('full', 409)],
    ['409 full with two seats left', () => problem(409, 'full', { remaining: 2 }), refused('full', 409, 2)],
    ['409 closed', () => problem(409, 'closed'), refused('closed', 409)],
    ['409 cancelled', () => problem(409, 'cancelled'), refused('cancelled', 409)],
    [
      '409 with its code beside a type of its own',
      () => json(409, { type: 'about:blank', code: 'full' }),
      refused('full', 409),
    ],
    ['409 of nobody’s kind', () => problem(409, 'edit-conflict'), refused('rejected', 409)],
    ['422 key-reused', () => problem(422, 'key-reused'), refused('keyReused', 422)],
    [
      '422 with errors',
      () => problem(422, 'invalid', { errors: [{ path: 'contact.email', code: 'email', message: 'Non' }] }),
      { kind: 'invalid', errors: [{ path: 'contact.email', code: 'email', message: 'Non' }] },
    ],
    ['422 that names no field', () => json(422, null), refused('rejected', 422)],
    ['413', () => problem(413, 'too-large'), refused('tooLarge', 413)],
    ['415', () => problem(415, 'unsupported-type'), refused('malformed', 415)],
    ['400', () => new Response('', { status: 400 }), refused('malformed', 400)],
    ['403', () => new Response('<h1>Non</h1>', { status: 403 }), refused('rejected', 403)],
    ['404', () => new Response('', { status: 404 }), refused('rejected', 404)],
  ];
  for (const [answer, response, outcome] of atOnce) {
    it(`takes ${answer} as final, at the first try`, async () => {
      const received = answering(response());
      expect(await send()).to.deep.equal(outcome);
      expect(received).to.have.length(1);
    });
  }

  const again: [answer: string, response: Response | Error | 'never', outcome: object][] = [
    ['500', json(500, {}), unknown('server', 500)],
    ['503', json(503, {}), unknown('server', 503)],
    ['408', json(408, {}), unknown('server', 408)],
    ['429', problem(429, 'rate-limited'), unknown('busy', 429)],
    ['409 in-progress', problem(409, 'in-progress'), unknown('processing', 409)],
    ['a connection that is cut', cut, unknown('network')],
    ['no answer in time', 'never', unknown('timeout')],
    ['HTML with 200, as of a hotel’s network', html(), unknown('unreadable', 200)],
    ['201 with half a body', new Response('{"id":"R-1"', { status: 201 }), unknown('unreadable', 201)],
    ['a confirmation without a number', json(201, { status: 'confirmed' }), unknown('unreadable', 201)],
    ['a body without end', new Response('x'.repeat(3_000), { status: 201 }), unknown('network')],
  ];
  for (const [answer, response, outcome] of again) {
    it(`tries three times with the same key after ${answer}, then says that it does not know`, async () => {
      const received = answering(response);
      expect(await send([], response === 'never' ? hasty : client)).to.deep.equal(outcome);
      expect(received.map(({ key }) => key)).to.deep.equal([KEY, KEY, KEY]);
    });

    it(`finds out after ${answer}`, async () => {
      answering(response, json(200, receipt));
      expect((await send([], response === 'never' ? hasty : client)).kind).to.equal('registered');
    });
  }

  it('waits as long as it is asked, and says why', async () => {
    const waits: RegistrationWait[] = [];
    answering(problem(409, 'in-progress', {}, { 'Retry-After': '0.03' }), json(200, receipt));
    await send(waits);
    expect(waits).to.deep.equal([{ cause: 'processing', ms: 30 }]);
  });

  it('gives up where it is asked to wait longer than it may, and says how long', async () => {
    const received = answering(problem(429, 'rate-limited', {}, { 'Retry-After': '120' }));
    expect(await send()).to.deep.equal(unknown('busy', 429, 120));
    expect(received).to.have.length(1);
  });

  it('keeps waits that nobody asked for apart by chance, within bounds', async () => {
    const waits: RegistrationWait[] = [];
    answering(json(503, {}));
    await send(waits);
    expect(waits).to.have.length(2);
    expect(waits[0]?.ms).to.be.within(1, 2);
    expect(waits[1]?.ms).to.be.within(2, 4);
  });

  it('asks nothing of the network while offline', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    const received = answering(json(201, receipt));
    expect(await send()).to.deep.equal(unknown('offline'));
    expect(received).to.have.length(0);
  });

  it('ends when it is told to, in the middle of a request and in the middle of a wait', async () => {
    for (const answer of ['never', json(503, {}, { 'Retry-After': '0.05' })] as const) {
      answering(answer);
      const stop = new AbortController();
      const outcome: Promise<RegistrationOutcome> = client.send(URL, '{}', KEY, {
        signal: stop.signal,
        onWait: () => stop.abort(),
      });
      if (answer === 'never') stop.abort();
      expect(await outcome).to.deep.equal(unknown('stopped'));
    }
  });

  it('must-pass 39: a `fetch` of the page’s own that takes no notice of the signal does not hold it up', async () => {
    window.fetch = () => new Promise(() => {});
    expect(await send([], hasty)).to.deep.equal(unknown('timeout'));
  });

  it('sends no cookie, and of the page no more than its origin', async () => {
    const received = answering(json(201, receipt));
    await send();
    expect(received[0]?.init).to.include({ method: 'POST', credentials: 'omit', referrerPolicy: 'origin' });
  });
});

describe('plainJson', () => {
  it('must-pass 38: writes lists as lists, whatever the page has added to them', () => {
    const prototype = Array.prototype as unknown as Record<string, unknown>;
    prototype['toJSON'] = () => 'a string';
    prototype['added'] = true;
    try {
      expect(plainJson({ list: [1, 'a', [true, null]] })).to.equal('{"list":[1,"a",[true,null]]}');
    } finally {
      delete prototype['toJSON'];
      delete prototype['added'];
    }
  });

  it('leaves out what has no value and keeps what is odd', () => {
    expect(plainJson({ none: undefined, text: '“\u2028"\ud800' })).to.equal('{"text":"“\u2028\\"\\ud800"}');
    expect(JSON.parse(plainJson(Object.fromEntries([['__proto__', 'x']])))).to.have.own.property('__proto__', 'x');
  });
});

describe('IdempotencyKeys', () => {
  const keyFor = (keys: IdempotencyKeys<string>, content: string) => keys.attemptFor(content, '').key;

  it('gives one key to one content, also after another one was sent, until it is forgotten', () => {
    const keys = new IdempotencyKeys<string>();
    const first = keyFor(keys, 'a');
    expect(keyFor(keys, 'a')).to.equal(first);
    const other = keyFor(keys, 'b');
    expect(other).not.to.equal(first);
    expect(keyFor(keys, 'a')).to.equal(first);
    keys.forget();
    expect(keyFor(keys, 'a')).not.to.equal(first);
    expect(keyFor(keys, 'b')).to.equal(other);
    keys.clear();
    expect(keys.last).to.equal(undefined);
    expect(keyFor(keys, 'b')).not.to.equal(other);
  });

  it('keeps to what was sent first as long as that is in doubt, and to its key ever after', () => {
    const keys = new IdempotencyKeys<string>();
    const first = keys.attemptFor('a', 'in French');
    expect(keys.attemptFor('a', 'in English')).to.deep.equal(first);
    expect(keys.last).to.deep.equal(first);
    keys.settle();
    expect(keys.last).to.equal(undefined);
    expect(keys.attemptFor('a', 'in English')).to.deep.equal({ ...first, request: 'in English' });
  });
});
