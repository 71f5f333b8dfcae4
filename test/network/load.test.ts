import { expect, waitUntil } from '@open-wc/testing';
import { LoadError, Network, type LoadState } from '../../src/network/index.ts';
import { meeting, networkDocument } from '../support/documents.ts';
import { ENDPOINT, answering, json, pipe, status } from '../support/fake-fetch.ts';
import { readConsole, turn } from '../support/page.ts';
import { putBack, replace } from '../support/replace.ts';

/** Every state a network goes through from now on. */
function statesOf(network: Network): LoadState['status'][] {
  const states: LoadState['status'][] = [];
  network.subscribe(() => states.push(network.state.status));
  return states;
}

const titles = (network: Network) => network.snapshot?.occurrences.map(({ meeting: { title } }) => title);
const errorOf = ({ state }: Network) => (state.status === 'failed' ? state.error : undefined);

describe('Network: loading', () => {
  let lines: string[];
  beforeEach(() => {
    lines = readConsole();
  });
  afterEach(putBack);

  it('asks nothing until it is told to', () => {
    const received = answering(json(networkDocument()));
    const network = new Network(ENDPOINT);
    expect(network.state).to.deep.equal({ status: 'idle' });
    expect(network.snapshot).to.equal(undefined);
    expect(network.selected).to.deep.equal([]);
    expect(received).to.have.length(0);
  });

  it('goes from loading to ready, and tells each step once', async () => {
    answering(json(networkDocument()));
    const network = new Network(ENDPOINT);
    const states = statesOf(network);
    await network.load();
    expect(states).to.deep.equal(['loading', 'ready']);
    expect(titles(network)).to.deep.equal(['Rencontre un', 'Rencontre deux']);
    expect(network.snapshot?.base, 'relative addresses are the endpoint’s').to.equal(ENDPOINT);
    expect(lines).to.deep.equal([]);
  });

  it('tells nobody who has stopped listening', async () => {
    answering(json(networkDocument()));
    const network = new Network(ENDPOINT);
    let told = 0;
    network.subscribe(() => told++)();
    await network.load();
    expect(told).to.equal(0);
  });

  it('keeps the last good data beside «loading», and beside «failed»', async () => {
    answering(json(networkDocument()), status(404));
    const network = new Network(ENDPOINT);
    await network.load();
    const { snapshot } = network;
    const again = network.load();
    expect(network.state).to.deep.equal({ status: 'loading', lastGood: snapshot });
    await again;
    expect(network.state).to.deep.include({ status: 'failed', lastGood: snapshot });
    expect(network.snapshot).to.equal(snapshot);
    expect(network.selected).to.have.length(2);
    await waitUntil(() => lines.length > 0);
    expect(lines.join()).to.include('(refused)').and.to.include(`${ENDPOINT}: HTTP 404`);
  });

  it('lets only the newest load write, whichever answers first', async () => {
    const slow = pipe();
    const received = answering(
      slow.response,
      json(networkDocument({ meetings: [meeting('neuve', { title: 'Neuve' })] })),
    );
    const network = new Network(ENDPOINT);
    const states = statesOf(network);
    const older = network.load();
    await turn();
    await network.load();
    expect(received[0]?.signal.aborted, 'the older request is ended').to.equal(true);
    await older;
    expect(titles(network)).to.deep.equal(['Neuve']);
    expect(states).to.deep.equal(['loading', 'loading', 'ready']);
  });

  it('lets data that is given replace a load under way, and the other way round', async () => {
    answering(() => json(networkDocument({ meetings: [] })));
    const network = new Network(ENDPOINT);
    const loading = network.load();
    await network.give(networkDocument());
    await loading;
    expect(titles(network)).to.have.length(2);
    const giving = network.give(networkDocument());
    await network.load();
    await giving;
    expect(titles(network)).to.have.length(0);
  });

  it('lets only the newest data stand, though older data takes longer to read', async () => {
    const network = new Network();
    // What is wrong in a document is looked for by a part that is fetched.
    const older = network.give({ ...networkDocument(), meetings: [meeting('vieille'), {}] });
    await network.give(networkDocument({ meetings: [meeting('neuve')] }));
    await older;
    expect(titles(network)).to.deep.equal(['Rencontre neuve']);
  });

  it('goes back to where it was when it is aborted', async () => {
    const received = answering(json(networkDocument()), 'never');
    const first = new Network(ENDPOINT);
    const neverLoaded = first.load();
    first.abort();
    await neverLoaded;
    expect(first.state).to.deep.equal({ status: 'idle' });
    putBack();
    answering(json(networkDocument()), 'never');
    const network = new Network(ENDPOINT);
    await network.load();
    const again = network.load();
    network.abort();
    await again;
    expect(network.state.status).to.equal('ready');
    expect(received[0]?.signal.aborted).to.equal(true);
  });

  it('shows a failure that happened before anything was asked', async () => {
    const network = new Network();
    network.fail(new LoadError('endpoint', 'nowhere'));
    expect(errorOf(network)).to.include({ code: 'endpoint' });
    await waitUntil(() => lines.length > 0);
    expect(lines.join()).to.include('nowhere');
  });

  it('tells even a listener whose neighbour stops listening while it is told', () => {
    const network = new Network();
    const told: string[] = [];
    const stop = network.subscribe(() => {
      told.push('first');
      stop();
    });
    network.subscribe(() => told.push('second'));
    network.select({ levels: ['villes'] });
    network.select({ levels: [] });
    expect(told).to.deep.equal(['first', 'second', 'second']);
  });
});

describe('Network: given data', () => {
  let lines: string[];
  beforeEach(() => {
    lines = readConsole();
  });
  afterEach(putBack);

  for (const [what, data] of [
    ['an object', networkDocument()],
    ['JSON text', JSON.stringify(networkDocument())],
    ['JSON text with a byte order mark', `\uFEFF${JSON.stringify(networkDocument())}`],
  ] as const) {
    it(`reads ${what} and asks nothing of anybody`, async () => {
      const received = answering('never');
      const network = new Network();
      await network.give(data);
      expect(titles(network)).to.have.length(2);
      expect(network.snapshot?.base, 'relative addresses are the page’s').to.equal(document.baseURI);
      expect(received).to.have.length(0);
    });
  }

  it('refuses what is no document, and says where it was', async () => {
    const network = new Network();
    await network.give('{"version": 1}');
    expect(errorOf(network)).to.include({ code: 'invalid' });
    await waitUntil(() => lines.length > 0);
    expect(lines.join()).to.include('network');
  });

  it('never rejects, whatever it is given', async () => {
    const network = new Network();
    const thrower = Object.defineProperty({}, 'version', {
      get() {
        throw new Error('a trap');
      },
    });
    for (const data of [null, 0, '', [], Symbol('x'), () => {}, thrower]) await network.give(data);
    expect(network.state.status).to.equal('failed');
  });
});

describe('Network: what is left out of a document', () => {
  afterEach(putBack);

  it('goes to the console once a document, with its path, its id and its cause (must-pass 13)', async () => {
    const lines = readConsole();
    const network = new Network();
    await network.give({
      ...networkDocument(),
      meetings: [
        meeting('m1'),
        meeting('m2', { start: '2019-9-13T10-10-00-00' }),
        meeting('m3', { end: '2026-13-01' }),
      ],
    });
    await waitUntil(() => lines.length > 0);
    expect(lines).to.have.length(1);
    const [text] = lines;
    expect(text).to.include('[anacej-rencontres]').and.to.include(' 2 problème(s) ');
    expect(text).to.match(/meetings\[1\]\.start \(id "m2"\): .+ \[item ignored\]/);
    expect(text).to.match(/meetings\[2\]\.end \(id "m3"\): .+ \[field ignored\]/);
    expect(titles(network)).to.deep.equal(['Rencontre m1', 'Rencontre m3']);
    expect(network.snapshot?.problems).to.have.length(2);
  });

  it('is cut to twenty lines, with the number of the rest', async () => {
    const lines = readConsole();
    const network = new Network();
    await network.give({ ...networkDocument(), meetings: Array.from({ length: 30 }, () => ({})) });
    await waitUntil(() => lines.length > 0);
    expect(lines[0]).to.include(' 30 problème(s) ').and.to.include('… 10 more');
    expect(lines[0]?.split('\n')).to.have.length(22);
  });

  it('cannot forge a line of its own: what the endpoint wrote is quoted', async () => {
    const lines = readConsole();
    const network = new Network();
    await network.give({ ...networkDocument(), meetings: [meeting('x"\n[anacej-rencontres] forged', { start: 'x' })] });
    await waitUntil(() => lines.length > 0);
    expect(lines[0]).not.to.match(/^\[anacej-rencontres\] forged/m);
  });
});

describe('Network: reading never throws at the page', () => {
  afterEach(putBack);

  it('fails in words where reading itself breaks', async () => {
    readConsole();
    answering(json(networkDocument()));
    const network = new Network(ENDPOINT);
    replace(JSON, 'parse', () => {
      throw new RangeError('too deep');
    });
    await network.load();
    expect(errorOf(network)).to.include({ code: 'invalid' });
  });
});
