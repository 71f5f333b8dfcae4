import { expect } from '@open-wc/testing';
import { Network, OTHER_LEVELS, type Selection } from '../../src/network/index.ts';
import { addFacets } from '../../src/network/facets.ts';
import { meeting, networkDocument } from '../support/documents.ts';

const document = networkDocument({
  meetings: [
    meeting('villes', { levels: ['villes'], attendance: 'onsite', audience: 'members' }),
    meeting('deux', { levels: ['villes', 'regions'], attendance: 'online', series: 'climat' }),
    meeting('toutes', { attendance: 'mixed', audience: 'everyone', series: ['climat', 'budget'] }),
    meeting('inconnue', { levels: ['epci'], attendance: 'online' }),
  ],
});

describe('the visitor’s selection', () => {
  let network: Network;
  beforeEach(async () => {
    network = new Network();
    await network.give(document);
  });

  const ids = () => network.selected.map((occurrence) => occurrence.meeting.id);
  const all = ['villes', 'deux', 'toutes', 'inconnue'];

  const choices: [what: string, choice: Partial<Selection>, left: string[]][] = [
    ['nothing leaves everything', {}, all],
    ['one level leaves its own and what is for every level', { levels: ['villes'] }, ['villes', 'deux', 'toutes']],
    ['two levels leave those of either', { levels: ['regions', 'villes'] }, ['villes', 'deux', 'toutes']],
    [
      '«Autres» leaves the levels the endpoint does not list (must-pass 12)',
      { levels: [OTHER_LEVELS] },
      ['toutes', 'inconnue'],
    ],
    ['a level nobody has leaves what is for every level', { levels: ['néant'] }, ['toutes']],
    ['a series leaves those that belong to it', { series: ['budget'] }, ['toutes']],
    ['attendance', { attendance: ['online'] }, ['deux', 'inconnue']],
    ['audience', { audience: ['everyone'] }, ['toutes']],
    ['two facets leave what passes both', { levels: ['villes'], attendance: ['online'] }, ['deux']],
  ];
  for (const [what, choice, left] of choices) {
    it(`narrows the meetings: ${what}`, () => {
      network.select(choice);
      expect(ids()).to.have.members(left);
      expect(ids()).to.have.length(left.length);
    });
  }

  it('is announced once a change, and not at all where nothing changes', () => {
    let told = 0;
    network.subscribe(() => told++);
    network.select({ levels: ['villes'] });
    network.select({ levels: ['villes'] });
    network.select({ meeting: undefined, levels: ['villes'] });
    network.select({});
    expect(told).to.equal(1);
  });

  it('gives the same array while neither data nor facets change, so that lists need not be drawn again', () => {
    network.select({ levels: ['villes'] });
    const { selected } = network;
    network.select({ meeting: 'deux', registering: 'villes' });
    expect(network.selected).to.equal(selected);
    network.select({ levels: [] });
    expect(network.selected).not.to.equal(selected);
  });

  it('lives on when the data is loaded again', async () => {
    network.select({ levels: ['regions'] });
    await network.give(networkDocument());
    expect(network.selection.levels).to.deep.equal(['regions']);
    expect(ids()).to.deep.equal(['deux']);
  });
});

describe('what each choice would leave', () => {
  it('counts with all other facets applied, and not its own', async () => {
    const network = new Network();
    await network.give(document);
    network.select({ levels: ['regions'], attendance: ['online'] });
    const { snapshot } = network;
    const levels = snapshot?.count('levels', network.selection, 0);
    expect([...(levels ?? [])]).to.have.deep.members([
      ['villes', 1],
      ['regions', 1],
      [OTHER_LEVELS, 1],
      ['', 2],
    ]);
    const attendance = snapshot?.count('attendance', network.selection, 0);
    expect([...(attendance ?? [])]).to.have.deep.members([
      ['online', 1],
      ['mixed', 1],
      ['', 2],
    ]);
  });

  it('counts again once a meeting is over, another facet is chosen, or a late facet can be read', async () => {
    const network = new Network();
    const end = '2026-03-12T12:00Z';
    const location = { name: 'Hôtel de Région', region: 'Bretagne' };
    await network.give(
      networkDocument({
        meetings: [
          meeting('matin', { start: '2026-03-12T10:00Z', end, attendance: 'onsite', location }),
          meeting('été', { start: '2026-07-01T10:00Z', end: '2026-07-01T12:00Z', attendance: 'online' }),
        ],
      }),
    );
    const over = Date.parse(end);
    const all = (now: number) => network.snapshot?.count('levels', network.selection, now).get('');
    const territories = () => [...(network.snapshot?.count('territory', network.selection, 0).keys() ?? [])];
    expect([all(over - 60_000), all(over), all(over - 60_000)]).to.eql([2, 1, 2]);
    network.select({ levels: ['villes'] });
    expect(all(0), 'its own facet').to.equal(2);
    network.select({ attendance: ['online'] });
    expect(all(0), 'another facet').to.equal(1);
    network.select({ attendance: [] });
    expect(all(0)).to.equal(2);
    expect(territories()).to.eql(['']);
    addFacets((await import('../../src/network/late/facets.ts')).lateFacets);
    expect(territories()).to.have.members(['', 'bretagne', 'a-distance']);
  });

  it('counts what is for every level under each level', async () => {
    const network = new Network();
    await network.give(networkDocument({ meetings: [meeting('toutes')] }));
    const { snapshot } = network;
    const counts = snapshot?.count('levels', network.selection, 0);
    expect([...(counts ?? [])]).to.deep.equal([
      ['', 1],
      ['villes', 1],
      ['regions', 1],
    ]);
  });
});

describe('registering', () => {
  it('leads nowhere without a form, nor where the endpoint takes none', async () => {
    const network = new Network();
    await network.give(document);
    expect(network.takesRegistrations).to.equal(false);
    network.offerForm(() => {});
    expect(network.takesRegistrations, 'no registration in the document').to.equal(false);
    await network.give({ ...document, registration: null });
    expect(network.takesRegistrations, '«not given», as exporters write it').to.equal(false);
    await network.give({ ...document, registration: { url: '/inscriptions', notice: 'Vos données…' } });
    expect(network.takesRegistrations).to.equal(true);
  });

  it('calls the first form each time anew, until it is withdrawn', () => {
    const network = new Network();
    const opened: string[] = [];
    const withdraw = network.offerForm((id) => opened.push(`first ${id}`));
    network.offerForm((id) => opened.push(`second ${id}`));
    network.register('m1');
    network.register('m1');
    withdraw();
    network.register('m2');
    expect(opened).to.deep.equal(['first m1', 'first m1', 'second m2']);
    expect(network.selection.registering).to.equal('m2');
  });

  it('tells the elements when a form comes and goes, so that the buttons do', () => {
    const network = new Network();
    let told = 0;
    network.subscribe(() => told++);
    network.offerForm(() => {})();
    expect(told).to.equal(2);
  });
});
