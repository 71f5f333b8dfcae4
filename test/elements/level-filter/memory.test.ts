import { expect, waitUntil } from '@open-wc/testing';
import { ENDPOINT, answering, json } from '../../support/fake-fetch.ts';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock } from '../../support/page.ts';
import { replace } from '../../support/replace.ts';
import type { FilterScreen } from './filter-screen.ts';
import { ALL, PATIENT, filterOf, network } from './support.ts';

const REMEMBER = 'Se souvenir de mon niveau';
const stored = () => Object.keys(localStorage).filter((key) => key.startsWith('anacej'));

async function remembering(setting: Parameters<typeof filterOf>[0] = {}): Promise<FilterScreen> {
  answering(json(network()));
  const screen = await filterOf({ endpoint: ENDPOINT, remember: true, ...setting });
  await waitUntil(() => screen.isReady, 'the filter to be ready', PATIENT);
  return screen;
}

describe('a filter that offers to remember', () => {
  beforeEach(stopClock);
  afterEach(async () => {
    await leavePage();
    for (const key of stored()) localStorage.removeItem(key);
  });

  it('stores nothing before the visitor ticks the box', async () => {
    const screen = await remembering();
    expect(screen.box(REMEMBER).checked).to.equal(false);
    await screen.tick('Régions');
    expect(stored()).to.be.empty;
    await expect(screen.element).to.be.accessible();
  });

  it('keeps the levels as they change, and restores them with the box ticked', async () => {
    const screen = await remembering();
    await screen.tick('Communes');
    await screen.tick(REMEMBER);
    await screen.tick('Régions');
    await screen.tick('Communes');
    screen.element.remove();
    const again = await remembering();
    expect(again.box(REMEMBER).checked).to.equal(true);
    expect(again.box('Régions').checked).to.equal(true);
    expect(again.sentence).to.equal('5 rencontres, dont 1 complète.');
    expect(again.announced).to.equal('');
    await expect(again.element).to.be.accessible();
  });

  it('erases everything when the box is unticked', async () => {
    const screen = await remembering();
    await screen.tick('Régions');
    await screen.tick(REMEMBER);
    expect(stored()).to.have.length(1);
    await screen.tick(REMEMBER);
    expect(stored()).to.be.empty;
    await screen.tick('Communes');
    expect(stored()).to.be.empty;
  });

  it('is not begun, nor ended, by what is chosen in another tab: there too the box is what counts', async () => {
    const key = `anacej-rencontres levels ${ENDPOINT} `;
    const screen = await remembering();
    localStorage.setItem(key, '["communes"]');
    await screen.tick('Régions');
    expect(localStorage.getItem(key), 'begun elsewhere').to.equal('["regions"]');
    expect(screen.box(REMEMBER).checked).to.equal(true);
    localStorage.removeItem(key);
    await screen.tick('Communes');
    expect(stored(), 'ended elsewhere').to.be.empty;
    expect(screen.box(REMEMBER).checked).to.equal(false);
  });

  it('leaves alone what was kept elsewhere where the page locks the level', async () => {
    const key = `anacej-rencontres levels ${ENDPOINT} `;
    localStorage.setItem(key, '["communes"]');
    const screen = await remembering({ levels: 'regions', locked: true, facets: 'attendance' });
    await screen.tick('En présentiel');
    expect(localStorage.getItem(key)).to.equal('["communes"]');
  });

  it('keeps a memory for each endpoint and each group', async () => {
    const screen = await remembering({ group: 'a' });
    await screen.tick('Régions');
    await screen.tick(REMEMBER);
    const other = await remembering({ group: 'b' });
    expect(other.box(ALL).checked).to.equal(true);
    expect(other.box(REMEMBER).checked).to.equal(false);
    expect(stored()).to.eql([`anacej-rencontres levels ${ENDPOINT} a`]);
  });

  for (const [what, text] of [
    ['levels that are no more', '["neant","__proto__"]'],
    ['no JSON', '<script>'],
    ['no list', '{"0":"regions"}'],
  ] as const) {
    it(`ignores what somebody else wrote there: ${what}`, async () => {
      localStorage.setItem(`anacej-rencontres levels ${ENDPOINT} `, text);
      const screen = await remembering();
      expect(screen.box(ALL).checked).to.equal(true);
    });
  }

  it('says so where the browser refuses, and works without', async () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const method of ['getItem', 'setItem', 'removeItem'] as const) replace(Storage.prototype, method, refuse);
    const screen = await remembering();
    await screen.tick(REMEMBER);
    expect(screen.alert).to.equal('Ce navigateur ne permet pas de garder votre choix.');
    expect(screen.box(REMEMBER).checked).to.equal(false);
    await screen.tick('Régions');
    expect(screen.box('Régions').checked).to.equal(true);
    await expect(screen.element).to.be.accessible();
  });

  it('gives way to the page’s address', async () => {
    localStorage.setItem(`anacej-rencontres levels ${ENDPOINT} `, '["communes"]');
    const before = location.href;
    history.replaceState(
      null,
      '',
      `${location.pathname}${location.search}${location.search ? '&' : '?'}niveau=regions`,
    );
    try {
      const screen = await remembering({ syncUrl: true });
      expect(screen.element.selection.levels).to.eql(['regions']);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('offers no memory of what is locked', async () => {
    const screen = await remembering({ levels: 'regions', locked: true });
    expect(screen.text).not.to.include(REMEMBER);
  });
});
