import { expect, waitUntil } from '@open-wc/testing';
import { OTHER_LEVELS } from '../../../src/network/index.ts';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock } from '../../support/page.ts';
import { replace } from '../../support/replace.ts';
import { underBase } from '../../support/under-base.ts';
import type { FilterScreen } from './filter-screen.ts';
import { ALL, PATIENT, network, ofLevels, shown } from './support.ts';

const FACETS = 'level attendance series audience territory period text';
const data = network({
  meetings: [
    ...ofLevels(['communes'], 2),
    ...ofLevels(['regions'], 1).map((one) => ({
      ...one,
      series: 'climat',
      attendance: 'mixed' as const,
      audience: 'everyone' as const,
      location: { name: 'Mairie', region: 'Île-de-France' },
    })),
    ...ofLevels(['cantons'], 1),
  ],
  series: [{ id: 'climat', label: 'Climat' }],
});

const synced = (setting: Parameters<typeof shown>[1] = {}) =>
  shown(data, { syncUrl: true, facets: FACETS, ...setting });
const query = () => decodeURIComponent(location.search.replace(/%(?:E0|ED|A0|A4|80|00)/g, ''));

/** The address the runner opened: each test adds its own to it and puts it back. */
const opened = location.href;
const host = location.search;

function open(added: string, hash = ''): void {
  history.replaceState(null, '', `${location.pathname}${host ? `${host}&` : '?'}${added}${hash}`);
}

async function went(steps: number, screen: FilterScreen): Promise<void> {
  const popped = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.go(steps);
  await popped;
  await screen.element.updateComplete;
}

describe('the choice in the page’s address', () => {
  beforeEach(stopClock);
  afterEach(async () => {
    await leavePage();
    history.replaceState(null, '', opened);
  });

  it('is not there by default', async () => {
    const screen = await shown(data);
    await screen.tick('Régions');
    expect(location.href).to.equal(opened);
  });

  it('is written under readable names, and the host’s own parameters and hash stay as they are', async () => {
    open('page=2&q=a%20b&vide', '#agenda');
    const before = location.search;
    const screen = await synced();
    expect(location.search, 'not on load').to.equal(before);
    for (const box of [
      'Régions',
      'Communes',
      'Climat',
      'Présentiel et distance',
      'Ouvertes à',
      'Île-de-France',
      'Ce mois-ci',
    ])
      await screen.tick(box);
    expect(location.search.startsWith(before)).to.equal(true);
    expect(decodeURIComponent(location.search.slice(before.length))).to.equal(
      '&niveau=regions&niveau=communes&serie=climat&mode=mixte&public=tous&territoire=ile-de-france&periode=2026-03-01..2026-03-31',
    );
    expect(location.hash).to.equal('#agenda');
    (await screen.laterButton('Tout effacer')).click();
    expect(location.search).to.equal(before);
  });

  it('is written into the page’s own address where a `<base>` leads to another site', () =>
    underBase(async () => {
      const screen = await synced();
      await screen.tick('Régions');
      expect(location.origin + location.pathname).to.equal(opened.replace(/[?#].*/, ''));
      expect(query()).to.include('niveau=regions');
    }));

  it('is restored from an address that was shared', async () => {
    open(
      'niveau=regions&niveau=autres&serie=climat&mode=mixte&public=tous&territoire=ile-de-france&periode=2026-03-01..2026-03-31&recherche=R%C3%A9gions+1',
    );
    const screen = await synced();
    expect(screen.element.selection).to.eql({
      levels: ['regions', OTHER_LEVELS],
      series: ['climat'],
      attendance: ['mixed'],
      audience: ['everyone'],
      territory: ['ile-de-france'],
      period: { from: '2026-03-01', to: '2026-03-31' },
      text: 'Régions 1',
    });
    expect(screen.sentence).to.equal('1 rencontre.');
    expect(screen.announced).to.equal('');
    await expect(screen.element).to.be.accessible();
  });

  it('comes and goes with back and forward', async () => {
    open('page=2');
    const screen = await synced();
    await screen.tick('Régions');
    await screen.tick('Climat');
    await went(-1, screen);
    expect(screen.element.selection)
      .to.include.keys('levels')
      .and.to.deep.include({ levels: ['regions'], series: [] });
    await went(-1, screen);
    expect(screen.ticked).to.include(ALL);
    expect(query()).to.include('page=2').and.not.to.include('niveau');
    await went(1, screen);
    expect(screen.ticked).to.include('Régions');
    expect(screen.sentence).to.equal('1 rencontre.');
  });

  it('takes no step back for every letter that is typed', async () => {
    const screen = await synced();
    const steps = history.length;
    for (const words of ['r', 're', 'regi']) {
      screen.type(words);
      await waitUntil(() => query().includes(`recherche=${words}`), words, PATIENT);
    }
    expect(history.length).to.equal(steps);
  });

  it('keeps what a router keeps in the history', async () => {
    history.replaceState({ router: 7 }, '');
    const screen = await synced();
    await screen.tick('Régions');
    expect(history.state).to.eql({ router: 7 });
  });

  it('can say that a preset was undone', async () => {
    const screen = await synced({ levels: 'regions' });
    expect(query()).not.to.include('niveau');
    await screen.tick(ALL);
    expect(query()).to.match(/[?&]niveau=(&|$)/);
    screen.element.remove();
    const again = await synced({ levels: 'regions' });
    expect(again.ticked).to.include(ALL);
  });

  it('cannot change what is locked', async () => {
    open('niveau=communes');
    const screen = await synced({ levels: 'regions', locked: true });
    expect(screen.element.selection.levels).to.eql(['regions']);
    await screen.tick('Climat');
    expect(query()).to.include('niveau=communes');
  });

  it('bears the group’s name where there is one, so that two do not mix', async () => {
    open('niveau=communes&b-niveau=regions');
    const screen = await synced({ group: 'b' });
    expect(screen.ticked).to.include('Régions').and.not.to.include('Communes');
  });

  it('tells two networks without a group apart by their places on the page, and restores both', async () => {
    open('niveau=regions&niveau-2=communes');
    const [first, second] = [await synced(), await synced()];
    expect(first.ticked).to.include('Régions').and.not.to.include('Communes');
    expect(second.ticked).to.include('Communes').and.not.to.include('Régions');
    await second.tick('Climat');
    expect(query()).to.include('niveau=regions&niveau-2=communes&serie-2=climat');
    await went(-1, second);
    expect(second.ticked).not.to.include('Climat');
    expect(first.ticked).to.include('Régions');
  });

  it('keeps the names of a network as long as its filter stays, whatever comes or goes before it', async () => {
    const [first, second] = [await synced(), await synced()];
    first.element.remove();
    await second.tick('Régions');
    expect(query()).to.include('niveau-2=regions');
    const third = await synced();
    await third.tick('Communes');
    expect(query()).to.include('niveau-2=regions').and.to.include('niveau-3=communes');
  });

  it('is the same for two filters of one network', async () => {
    open('niveau=regions');
    const screens = [await synced({ group: 'b' }), await synced({ group: 'b' })];
    await screens[1]?.tick('Communes');
    for (const screen of screens) expect(screen.ticked).to.include('Communes');
    expect(query()).to.include('b-niveau=communes').and.not.to.include('-2');
  });

  it('chooses one level where only one may be chosen', async () => {
    open('niveau=regions&niveau=communes');
    const screen = await synced({ single: true });
    expect(screen.ticked).to.include('Régions');
    expect(screen.element.selection.levels).to.eql(['regions']);
  });

  const hostile: [what: string, query: string][] = [
    ['markup', 'niveau=<script>alert(1)</script>&serie="><img src=x onerror=alert(1)>'],
    [
      'ten thousand values',
      Array.from({ length: 10_000 }, (_, i) => `niveau=n${i}`)
        .join('&')
        .slice(0, 60_000),
    ],
    ['what is no text', 'niveau=%E0%A4%A&%E0=1&niveau=%00&recherche=%ED%A0%80%00'],
    [
      'names of Object.prototype',
      'niveau=__proto__&niveau=constructor&mode=toString&public=hasOwnProperty&serie=valueOf',
    ],
    ['days that are none', 'periode=2026-13-45..hier&periode=../../..'],
    ['ids that nobody knows', 'niveau=neant&serie=neant&mode=neant&public=neant&territoire=neant'],
    ['nothing', 'niveau=&serie&mode=&periode=&recherche='],
  ];
  for (const [what, added] of hostile) {
    it(`ignores ${what}`, async () => {
      open(added);
      const screen = await synced();
      const { text, ...rest } = screen.element.selection;
      expect(rest).to.eql({ levels: [], series: [], attendance: [], audience: [], territory: [], period: undefined });
      expect(screen.sentence).to.equal(text ? screen.sentence : '4 rencontres.');
      expect(screen.root.querySelector('script, img')).to.equal(null);
      await screen.tick('Régions');
      expect(screen.ticked).to.include('Régions');
      expect(query()).to.include('niveau=regions');
    });
  }

  it('does without where the browser lets nobody change the address', async () => {
    replace(history, 'pushState', () => {
      throw new DOMException('no', 'SecurityError');
    });
    const screen = await synced();
    await screen.tick('Régions');
    expect(screen.ticked).to.include('Régions');
  });
});
