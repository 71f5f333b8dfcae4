import { expect } from '@open-wc/testing';
import { defaultFetchOptions, fetchText, type FetchOptions } from '../../src/network/fetch-text.ts';
import { LoadError } from '../../src/network/load-error.ts';
import { ENDPOINT, answering, cut, pipe, status } from '../support/fake-fetch.ts';
import { setOnline, turn } from '../support/page.ts';
import { putBack, replace } from '../support/replace.ts';

const retry = { tries: 3, base: 1, cap: 5 };
const page = new AbortController();

function load(options: Partial<FetchOptions> = {}, signal = page.signal): Promise<string> {
  return fetchText(ENDPOINT, { ...defaultFetchOptions, retry, ...options }, signal);
}

async function failure(options: Partial<FetchOptions> = {}, signal = page.signal): Promise<LoadError> {
  const reason: unknown = await load(options, signal).catch((error: unknown) => error);
  if (reason instanceof LoadError) return reason;
  throw new Error(`no LoadError: ${String(reason).slice(0, 100)}`);
}

describe('fetchText', () => {
  afterEach(putBack);

  it('asks for JSON, without cookies', async () => {
    const received = answering(new Response('{}'));
    expect(await load()).to.equal('{}');
    expect(received).to.have.length(1);
    expect(received[0]?.init.credentials).to.equal('omit');
    expect(new Headers(received[0]?.init.headers).get('Accept')).to.equal('application/json');
  });

  it('puts together a character that was cut between two pieces', async () => {
    const bytes = new TextEncoder().encode('«é»');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    answering(new Response(body));
    expect(await load()).to.equal('«é»');
  });

  for (const code of [500, 502, 503, 504, 408, 429]) {
    it(`tries ${code} three times and no more (must-pass 1)`, async () => {
      const received = answering(status(code));
      expect(await failure()).to.include({ code: 'server', status: code });
      expect(received).to.have.length(3);
    });
  }

  for (const code of [400, 401, 403, 404, 410, 451]) {
    it(`tries ${code} once (must-pass 2)`, async () => {
      const received = answering(status(code));
      expect(await failure()).to.include({ code: 'refused', status: code });
      expect(received).to.have.length(1);
    });
  }

  it('takes the answer of the second try, or of the third', async () => {
    answering(status(503), new Response('two'));
    expect(await load()).to.equal('two');
    putBack();
    answering(cut, status(500), new Response('three'));
    expect(await load()).to.equal('three');
  });

  it('waits no longer than the cap, whatever Retry-After says (must-pass 1)', async () => {
    answering(status(503, { 'Retry-After': '86400' }), new Response('soon'));
    expect(await load()).to.equal('soon');
  });

  it('tries a cut connection again, and calls it «network» in the end (must-pass 5)', async () => {
    const received = answering(cut);
    expect(await failure()).to.include({ code: 'network' });
    expect(received).to.have.length(3);
  });

  it('tries a connection that is cut inside the body again (must-pass 5)', async () => {
    const body = () => new ReadableStream({ pull: (controller) => controller.error(cut) });
    const received = answering(() => new Response(body()));
    expect(await failure()).to.include({ code: 'network' });
    expect(received).to.have.length(3);
  });

  it('leaves no rejection behind where the body of an error is cut too (must-pass 5)', async () => {
    const body = () => new ReadableStream({ start: (controller) => controller.error(cut) });
    answering(() => new Response(body(), { status: 404 }));
    expect(await failure()).to.include({ code: 'refused' });
    await turn();
  });

  it('does not try again where the browser knows that there is no connection', async () => {
    setOnline(false);
    const received = answering(cut);
    expect(await failure()).to.include({ code: 'offline' });
    expect(received).to.have.length(1);
  });

  it('names the address and the cause for the developer', async () => {
    answering(status(404));
    expect((await failure()).message).to.equal(`${ENDPOINT}: HTTP 404`);
    putBack();
    answering(cut);
    expect((await failure()).message).to.equal(`${ENDPOINT}: TypeError: Failed to fetch`);
  });
});

describe('fetchText: the deadline', () => {
  afterEach(putBack);

  it('ends a request that nobody answers (must-pass 3)', async () => {
    const received = answering('never');
    expect(await failure({ deadline: 20 })).to.include({ code: 'timeout' });
    expect(received[0]?.signal.aborted).to.equal(true);
  });

  it('ends an answer that never ends, however steadily it comes (must-pass 4)', async () => {
    const slow = pipe();
    answering(slow.response);
    // A byte each turn of the page: it is never idle.
    const beat = setInterval(() => slow.write(' '), 1);
    const error = await failure({ deadline: 60 });
    clearInterval(beat);
    expect(error).to.include({ code: 'timeout' });
    expect(error.message).to.include('60 ms');
  });

  it('counts the waits between tries', async () => {
    answering(status(503, { 'Retry-After': '60' }));
    const policy = { tries: 3, base: 1, cap: 60_000 };
    expect(await failure({ deadline: 20, retry: policy })).to.include({ code: 'timeout' });
  });

  it('is 20 seconds, and 20 MB, unless someone says otherwise', () => {
    expect(defaultFetchOptions).to.include({ deadline: 20_000, byteLimit: 20_000_000 });
  });
});

describe('fetchText: the byte limit (must-pass 8)', () => {
  afterEach(putBack);

  /** 10 MB in pieces of 64 kB, made only as they are asked for. */
  function tenMegabytes() {
    const asked = { bytes: 0, left: false };
    const piece = new Uint8Array(65_536).fill(32);
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          asked.bytes += piece.byteLength;
          if (asked.bytes > 10_000_000) controller.close();
          else controller.enqueue(piece);
        },
        cancel: () => void (asked.left = true),
      },
      { highWaterMark: 0 },
    );
    return { asked, response: new Response(body) };
  }

  it('leaves a body as soon as it passes the limit, not when it has ended', async () => {
    const { asked, response } = tenMegabytes();
    const received = answering(() => response);
    const error = await failure({ byteLimit: 1_000_000 });
    expect(error).to.include({ code: 'tooLarge' });
    expect(error.message).to.include('1000000 bytes');
    expect(asked.left, 'the connection is let go').to.equal(true);
    expect(asked.bytes).to.be.lessThan(1_300_000);
    expect(received, 'tried once').to.have.length(1);
  });

  it('takes a body below the limit whole', async () => {
    const { response } = tenMegabytes();
    answering(() => response);
    expect((await load()).length).to.be.at.least(9_900_000);
  });

  it('counts bytes, not characters', async () => {
    answering(() => new Response('é'.repeat(600)));
    expect(await failure({ byteLimit: 1000 })).to.include({ code: 'tooLarge' });
  });

  it('lets the page go on between two pieces', async () => {
    answering(() => new Response(new Blob([new Uint8Array(10_000_000).fill(32)])));
    let turns = 0;
    const beat = setInterval(() => turns++, 0);
    await load();
    clearInterval(beat);
    expect(turns).to.be.greaterThan(0);
  });
});

describe('fetchText: left early', () => {
  afterEach(putBack);

  it('ends the request with the reason of who left', async () => {
    const received = answering('never');
    const controller = new AbortController();
    const loading = load({}, controller.signal).catch((reason: unknown) => reason);
    controller.abort('left');
    expect(await loading).to.equal('left');
    expect(received[0]?.signal.aborted).to.equal(true);
  });

  it('ends the wait between two tries', async () => {
    const controller = new AbortController();
    const received = answering(() => {
      // After this answer has been read there is a minute to wait.
      setTimeout(() => controller.abort('left'));
      return status(503, { 'Retry-After': '60' });
    });
    const options = { retry: { tries: 3, base: 1, cap: 60_000 } };
    expect(await load(options, controller.signal).catch((reason: unknown) => reason)).to.equal('left');
    expect(received).to.have.length(1);
  });

  it('leaves a body that does not end with its request', async () => {
    const controller = new AbortController();
    const deaf = pipe();
    // As a service worker may answer: the body knows nothing of the signal.
    replace(window, 'fetch', () => Promise.resolve(deaf.response));
    const loading = load({}, controller.signal).catch((reason: unknown) => reason);
    await turn();
    controller.abort('left');
    deaf.write('{');
    expect(await loading).to.equal('left');
  });
});
