import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/elements/meeting-calendar/define.ts';
import '../../../src/elements/network-provider/define.ts';
import { leavePage } from '../../support/leave-page.ts';
import { readConsole, stopClock } from '../../support/page.ts';
import { Screen } from '../../support/screen.ts';
import { FilterScreen } from './filter-screen.ts';
import { PATIENT, network, ofLevels, shown } from './support.ts';

describe('levels chosen by the page', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('are ticked from the start, and the visitor may choose otherwise', async () => {
    const screen = await shown(network(), { levels: 'regions' });
    expect(screen.ticked).to.eql(['Régions']);
    expect(screen.sentence).to.equal('5 rencontres, dont 1 complète.');
    expect(screen.announced).to.equal('');
    await screen.tick('Communes');
    expect(screen.sentence).to.equal('12 rencontres, dont 3 complètes.');
  });

  it('are no choice where they are locked: nobody can change them, and only theirs are counted', async () => {
    const screen = await shown(network(), { levels: 'regions', locked: true, facets: 'level attendance' });
    expect(screen.legends).to.eql(['Modalité']);
    expect(screen.options).to.eql([
      'En présentiel 5 rencontres',
      'À distance 0 rencontre',
      'Présentiel et distance 0 rencontre',
    ]);
    screen.element.network?.select({ levels: ['communes'] });
    screen.element.reset();
    expect(screen.element.selection.levels).to.eql(['regions']);
    expect(screen.findButton('Tout effacer')).to.be.undefined;
    await expect(screen.element).to.be.accessible();
  });

  it('stay locked where the page locked the network and a filter in it names others', async () => {
    const page = await fixture(
      html`<anacej-network .data=${network()} levels="regions" locked>
        <anacej-level-filter levels="communes"></anacej-level-filter>
      </anacej-network>`,
    );
    const filter = page.querySelector('anacej-level-filter');
    if (!filter) throw new Error('no filter');
    const screen = new FilterScreen(filter);
    await waitUntil(() => screen.isReady, 'a filter', PATIENT);
    expect(screen.options).to.be.empty;
    expect(screen.sentence).to.equal('5 rencontres, dont 1 complète.');
  });

  it('are one where only one may be chosen: what is ticked is what is shown', async () => {
    const screen = await shown(network(), { levels: 'regions communes', single: true });
    expect(screen.ticked).to.eql(['Régions']);
    expect(screen.sentence).to.equal('5 rencontres, dont 1 complète.');
  });

  it('become one when the page allows one only, and nothing the visitor chose comes back', async () => {
    const screen = await shown(network(), { levels: 'regions' });
    await screen.tick('Communes');
    await screen.tick('Régions');
    await screen.tick('Régions');
    screen.element.single = true;
    await screen.element.updateComplete;
    await waitUntil(() => screen.ticked.length === 1, 'one level', PATIENT);
    expect(screen.element.selection.levels).to.eql(['communes']);
    expect(screen.ticked).to.eql(['Communes']);
  });

  it('are told to the webmaster where no level bears their name', async () => {
    const told = readConsole();
    await shown(network(), { levels: 'regions,comunes' });
    await waitUntil(() => told.some((line) => line.includes('levels="comunes"')), 'a word', PATIENT);
    expect(told.filter((line) => line.includes('levels='))).to.have.length(1);
  });

  it('leave the number of meetings in view where there is nothing else to choose', async () => {
    const screen = await shown(network(), { levels: 'regions', locked: true });
    expect(screen.options).to.be.empty;
    expect(screen.sentence).to.equal('5 rencontres, dont 1 complète.');
  });

  it('hold for everything in a network that names them, and no other meeting is ever drawn', async () => {
    const drawn = new Set<string>();
    const watch = new MutationObserver(() => calendar().meetings.forEach((title) => drawn.add(title)));
    const data = network({ meetings: [...ofLevels(['communes'], 2), ...ofLevels(['regions'], 1)] });
    const page = await fixture(
      html`<anacej-network .data=${data} levels="regions" locked>
        <anacej-level-filter></anacej-level-filter>
        <anacej-meeting-calendar></anacej-meeting-calendar>
      </anacej-network>`,
    );
    const element = page.querySelector('anacej-meeting-calendar');
    const filter = page.querySelector('anacej-level-filter');
    if (!element?.shadowRoot || !filter) throw new Error('no elements');
    const calendar = () => new Screen(element);
    watch.observe(element.shadowRoot, { childList: true, subtree: true });
    await waitUntil(() => calendar().meetings.length, 'meetings', PATIENT);
    expect(calendar().meetings).to.eql(['Rencontre regions 1']);
    expect([...drawn]).to.eql(['Rencontre regions 1']);
    const screen = new FilterScreen(filter);
    expect(screen.options).to.be.empty;
    page.removeAttribute('locked');
    await waitUntil(() => screen.options.length, 'a choice', PATIENT);
    expect(screen.ticked).to.eql(['Régions']);
    watch.disconnect();
  });
});
