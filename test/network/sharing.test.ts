import { expect } from '@open-wc/testing';
import { leaseNetwork, type Lease } from '../../src/network/index.ts';
import { networkDocument } from '../support/documents.ts';
import { ENDPOINT, answering, cut, json, status } from '../support/fake-fetch.ts';
import { leavePage } from '../support/leave-page.ts';
import { readConsole, turn } from '../support/page.ts';

const retry = { tries: 1, base: 1, cap: 1 };
const leases: Lease[] = [];

function lease(endpoint = ENDPOINT, group = '', data?: unknown): Lease {
  const held = leaseNetwork({ localName: 'anacej-test', endpoint, group, data }, { retry });
  leases.push(held);
  return held;
}

describe('a network is shared', () => {
  afterEach(() => {
    for (const held of leases.splice(0)) held.release();
    return leavePage();
  });

  it('by those who name the same endpoint and the same group: one request', () => {
    const received = answering('never');
    const [a, b] = [lease(), lease()];
    expect(a.network).to.equal(b.network);
    expect(received).to.have.length(1);
  });

  it('whichever way the endpoint is written', () => {
    answering('never');
    const path = '/data/../network.json';
    expect(lease(path).network).to.equal(lease(new URL('/network.json', document.baseURI).href).network);
    expect(lease(path).network.endpoint).to.equal(`${location.origin}/network.json`);
  });

  it('not with another group, nor another endpoint', () => {
    const received = answering('never');
    const networks = [lease(), lease(ENDPOINT, 'aside'), lease(`${ENDPOINT}?2`), lease(`${ENDPOINT}?2`, 'aside')];
    expect(new Set(networks.map(({ network }) => network)).size).to.equal(4);
    expect(received).to.have.length(4);
  });

  it('with its selection', () => {
    answering('never');
    lease().network.select({ levels: ['villes'] });
    expect(lease().network.selection.levels).to.deep.equal(['villes']);
    expect(lease(ENDPOINT, 'aside').network.selection.levels).to.deep.equal([]);
  });

  it('where the page holds the data itself, by those who name the same group; the others have one each', async () => {
    const [a, b, alone] = [lease('', 'g', networkDocument()), lease('', 'g', networkDocument()), lease('', '', {})];
    expect(a.network).to.equal(b.network);
    expect(alone.network).not.to.equal(lease('', '', {}).network);
    readConsole();
    await turn();
  });

  for (const endpoint of ['', 'http://[', 'https://']) {
    it(`not at all where the endpoint is «${endpoint}»: it says so, and asks nothing`, async () => {
      const lines = readConsole();
      const received = answering('never');
      const { state } = lease(endpoint).network;
      expect(state.status === 'failed' && state.error.code).to.equal('endpoint');
      expect(received).to.have.length(0);
      // The words for the console are fetched when there are any.
      const { reportFailure } = await import('../../src/network/report.ts');
      expect(reportFailure).to.be.a('function');
      await turn();
      expect(lines.join()).to.include(`<anacej-test endpoint="${endpoint}">`);
    });
  }
});

describe('a shared network is let go', () => {
  afterEach(leavePage);

  it('by its last user: the request is aborted and nothing is kept', async () => {
    const received = answering('never');
    const [a, b] = [lease(), lease()];
    a.release();
    await turn();
    expect(received[0]?.signal.aborted).to.equal(false);
    b.release();
    await turn();
    expect(received[0]?.signal.aborted).to.equal(true);
    const again = lease();
    expect(again.network).not.to.equal(a.network);
    expect(received).to.have.length(2);
    again.release();
  });

  it('once by each user, however often it says so', async () => {
    const received = answering('never');
    const [a, b] = [lease(), lease()];
    a.release();
    a.release();
    await turn();
    expect(received[0]?.signal.aborted).to.equal(false);
    b.release();
  });

  it('not by one who takes it again in the same task, as a moved element does', async () => {
    const received = answering('never');
    const before = lease();
    before.release();
    const after = lease();
    await turn();
    expect(after.network).to.equal(before.network);
    expect(received).to.have.length(1);
    expect(received[0]?.signal.aborted).to.equal(false);
    after.release();
  });

  it('without a trace after a thousand pages: no request of theirs lives on, none of them is asked again', async () => {
    readConsole();
    const received = answering('never');
    for (let i = 0; i < 1000; i++) {
      lease(`${ENDPOINT}?${i % 7}`, String(i % 3)).release();
      if (i % 100 === 0) await turn();
    }
    await turn();
    expect(received.every(({ signal }) => signal.aborted)).to.equal(true);
    const before = received.length;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(received).to.have.length(before);
  });
});

describe('a shared network is loaded again', () => {
  afterEach(() => {
    for (const held of leases.splice(0)) held.release();
    return leavePage();
  });

  /** Loads and waits for how it ends. */
  async function settled({ network }: Lease): Promise<Lease['network']> {
    await new Promise<void>((resolve) => {
      const stop = network.subscribe(() => {
        if (network.state.status === 'loading') return;
        stop();
        resolve();
      });
    });
    return network;
  }

  it('when the page comes back from the back/forward cache (must-pass 41)', async () => {
    const received = answering(() => json(networkDocument()));
    await settled(lease());
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(received, 'a first showing is not a return').to.have.length(1);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(received).to.have.length(2);
  });

  it('when the connection comes back, where it had failed for want of one (must-pass 42)', async () => {
    readConsole();
    const received = answering(cut, json(networkDocument()));
    const network = await settled(lease());
    expect(network.state.status).to.equal('failed');
    dispatchEvent(new Event('online'));
    await settled({ network, release: () => {} });
    expect(network.state.status).to.equal('ready');
    dispatchEvent(new Event('online'));
    expect(received, 'what is there is not asked for again').to.have.length(2);
  });

  it('not when it had failed for another reason', async () => {
    readConsole();
    const received = answering(status(404));
    await settled(lease());
    dispatchEvent(new Event('online'));
    expect(received).to.have.length(1);
  });
});
