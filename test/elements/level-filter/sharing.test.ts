import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/elements/meeting-calendar/define.ts';
import '../../../src/elements/network-provider/define.ts';
import type { LevelFilter } from '../../../src/elements/level-filter/level-filter.ts';
import type { MeetingCalendar } from '../../../src/elements/meeting-calendar/meeting-calendar.ts';
import { ENDPOINT, answering, json } from '../../support/fake-fetch.ts';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock, turn } from '../../support/page.ts';
import { Screen } from '../../support/screen.ts';
import { FilterScreen } from './filter-screen.ts';
import { ALL, PATIENT, network, ofLevels } from './support.ts';

const held = network({ meetings: [...ofLevels(['communes'], 2), ...ofLevels(['regions'], 1)] });
const OF_REGIONS = ['Rencontre regions 1'];

/** The filters and calendars of a page, once they all have something to show. */
async function pageOf(markup: ReturnType<typeof html>): Promise<{ filters: FilterScreen[]; calendars: Screen[] }> {
  const page = await fixture(markup);
  const filters = [...page.querySelectorAll<LevelFilter>('anacej-level-filter')].map((one) => new FilterScreen(one));
  const calendars = [...page.querySelectorAll('anacej-meeting-calendar')].map((one) => new Screen(one));
  await waitUntil(
    () => filters.every(({ isReady }) => isReady) && calendars.every(({ meetings }) => meetings.length === 3),
    'the page to be ready',
    PATIENT,
  );
  return { filters, calendars };
}

async function settled({ host }: Screen): Promise<void> {
  await (host as MeetingCalendar | LevelFilter).updateComplete;
}

describe('a filter and what follows it', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('need not stand together: the endpoint’s name joins them, in one request', async () => {
    const requests = answering(json(held));
    const { filters, calendars } = await pageOf(
      html`<div>
        <aside><anacej-level-filter endpoint=${ENDPOINT}></anacej-level-filter></aside>
        <main><anacej-meeting-calendar endpoint=${ENDPOINT}></anacej-meeting-calendar></main>
      </div>`,
    );
    await filters[0]?.tick('Régions');
    for (const calendar of calendars) await settled(calendar);
    expect(calendars.map(({ meetings }) => meetings)).to.eql([OF_REGIONS]);
    expect(requests).to.have.length(1);
  });

  it('clears what it offers and no more than it tells, where another filter stands beside it', async () => {
    answering(json(held));
    const { filters } = await pageOf(
      html`<div>
        <anacej-level-filter endpoint=${ENDPOINT} lang="fr"></anacej-level-filter>
        <anacej-level-filter endpoint=${ENDPOINT} lang="fr" facets="audience"></anacej-level-filter>
      </div>`,
    );
    const [levels, audience] = filters;
    if (!levels || !audience) throw new Error('no filters');
    await audience.tick('Réservées aux membres');
    await levels.tick('Régions');
    (await levels.laterButton('Tout effacer')).click();
    await settled(levels);
    await settled(audience);
    expect(levels.sentence).to.equal('Effacé : Régions. 3 rencontres.');
    expect(audience.ticked).to.eql(['Réservées aux membres']);
  });

  it('keep to their group: one that bears another name does not follow', async () => {
    answering(json(held));
    const { filters, calendars } = await pageOf(
      html`<div>
        <anacej-level-filter endpoint=${ENDPOINT} group="a"></anacej-level-filter>
        <anacej-meeting-calendar endpoint=${ENDPOINT} group="a"></anacej-meeting-calendar>
        <anacej-meeting-calendar endpoint=${ENDPOINT} group="b"></anacej-meeting-calendar>
        <anacej-meeting-calendar endpoint=${ENDPOINT}></anacej-meeting-calendar>
      </div>`,
    );
    await filters[0]?.tick('Régions');
    for (const calendar of calendars) await settled(calendar);
    expect(calendars.map(({ meetings }) => meetings.length)).to.eql([1, 3, 3]);
  });

  it('keep to their network: two endpoints on a page do not mix', async () => {
    answering(json(held));
    const { filters, calendars } = await pageOf(
      html`<div>
        <anacej-network endpoint=${ENDPOINT}>
          <anacej-level-filter></anacej-level-filter>
          <anacej-meeting-calendar></anacej-meeting-calendar>
        </anacej-network>
        <anacej-network endpoint="https://other.example/network.json">
          <anacej-level-filter></anacej-level-filter>
          <anacej-meeting-calendar></anacej-meeting-calendar>
        </anacej-network>
      </div>`,
    );
    await filters[1]?.tick('Régions');
    for (const calendar of calendars) await settled(calendar);
    expect(calendars.map(({ meetings }) => meetings.length)).to.eql([3, 1]);
    expect(filters.map(({ ticked }) => ticked)).to.eql([[ALL], ['Régions']]);
  });

  it('are told of each other: a second filter shows the same choice, and only the one that was used speaks', async () => {
    answering(json(held));
    const { filters } = await pageOf(
      html`<div>
        <anacej-level-filter endpoint=${ENDPOINT}></anacej-level-filter>
        <anacej-level-filter endpoint=${ENDPOINT}></anacej-level-filter>
      </div>`,
    );
    await filters[0]?.tick('Régions');
    for (const filter of filters) await settled(filter);
    expect(filters.map(({ ticked }) => ticked)).to.eql([['Régions'], ['Régions']]);
    expect(filters.map(({ announced }) => announced)).to.eql(['1 rencontre.', '']);
  });

  it('hold the choice while the page loads newer data', async () => {
    const newer = network({ meetings: ofLevels(['regions'], 4) });
    answering(json(held), json(newer));
    const { filters, calendars } = await pageOf(
      html`<div>
        <anacej-level-filter endpoint=${ENDPOINT}></anacej-level-filter>
        <anacej-meeting-calendar endpoint=${ENDPOINT}></anacej-meeting-calendar>
      </div>`,
    );
    const [filter] = filters;
    await filter?.tick('Régions');
    await filter?.element.network?.load();
    for (const calendar of calendars) await settled(calendar);
    expect(calendars.map(({ meetings }) => meetings.length)).to.eql([4]);
    expect(filter?.ticked).to.eql(['Régions']);
  });

  describe('when the page takes a filter away', () => {
    /** A filter in a column of its own, beside a calendar. */
    async function pageWith(more?: unknown) {
      answering(json(held));
      const { filters, calendars } = await pageOf(
        html`<div>
          <aside><anacej-level-filter endpoint=${ENDPOINT} facets="level audience"></anacej-level-filter></aside>
          <main>${more}<anacej-meeting-calendar endpoint=${ENDPOINT}></anacej-meeting-calendar></main>
        </div>`,
      );
      const [filter, other] = filters;
      const [calendar] = calendars;
      if (!filter || !calendar) throw new Error('no page');
      const shows = (count: number) =>
        waitUntil(() => calendar.meetings.length === count, `${count} meetings`, PATIENT);
      return { filter, other, calendar, shows };
    }

    it('its choice goes with it: nobody could see it any more, or undo it', async () => {
      const { filter, shows } = await pageWith();
      await filter.tick('Régions');
      await shows(1);
      filter.element.remove();
      await shows(3);
    });

    it('what the page itself chose there goes, too, and is there again with the filter', async () => {
      const { filter, shows } = await pageWith();
      const column = filter.element.parentElement;
      Object.assign(filter.element, { levels: 'regions', locked: true });
      await shows(1);
      filter.element.remove();
      await shows(3);
      column?.append(filter.element);
      await shows(1);
    });

    it('its choice stays where another offers it, and where the filter is only moved', async () => {
      const { filter, other, calendar } = await pageWith(
        html`<anacej-level-filter endpoint=${ENDPOINT}></anacej-level-filter>`,
      );
      await filter.tick('Régions');
      calendar.host.after(filter.element);
      await turn();
      await settled(filter);
      expect(filter.ticked).to.eql(['Régions']);
      filter.element.remove();
      await turn();
      await settled(calendar);
      expect(other?.ticked).to.eql(['Régions']);
      expect(calendar.meetings).to.eql(OF_REGIONS);
    });
  });
});
