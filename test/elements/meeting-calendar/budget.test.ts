import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/elements/level-filter/define.ts';
import '../../../src/elements/network-provider/define.ts';
import type { LevelFilter } from '../../../src/elements/level-filter/level-filter.ts';
import type { MeetingCalendar } from '../../../src/elements/meeting-calendar/meeting-calendar.ts';
import type { MeetingInput } from '../../../src/contract/index.ts';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock } from '../../support/page.ts';
import { Screen } from '../../support/screen.ts';
import { FilterScreen } from '../level-filter/filter-screen.ts';
import { PATIENT } from './calendar-screen.ts';
import { meeting, networkOf } from './support.ts';

/*
 * What the elements may cost, in counts that are the same on every machine; milliseconds are measured by
 * `npm run bench`. A count that must grow for a good reason is raised here, with that reason in the commit.
 */

const LEVELS = ['communes', 'departements', 'regions'];

/** A thousand meetings, two a day from 1 March 2026 on, of the three levels in turn. */
function thousand(): MeetingInput[] {
  const model = meeting('Une');
  return Array.from({ length: 1000 }, (_, i) => {
    const day = new Date(Date.UTC(2026, 2, 1 + Math.floor(i / 2))).toISOString().slice(0, 10);
    const hour = i % 2 ? 14 : 10;
    return {
      ...model,
      id: `n${i}`,
      title: `Rencontre ${i}`,
      start: `${day}T${hour}:00`,
      end: `${day}T${hour}:50`,
      levels: [LEVELS[i % 3] ?? ''],
      registration: { remaining: 5, url: 'https://example.org/' },
    };
  });
}

interface Page {
  readonly filter: LevelFilter;
  readonly calendar: MeetingCalendar;
  readonly choice: FilterScreen;
}

/** A filter and a calendar of a thousand meetings, once all of it is drawn. */
async function pageOf(view: 'agenda' | 'month', inside: string): Promise<Page> {
  const page = await fixture(
    html`<anacej-network .data=${networkOf(thousand())}>
      <anacej-level-filter lang="fr"></anacej-level-filter>
      <anacej-meeting-calendar lang="fr" view=${view}></anacej-meeting-calendar>
    </anacej-network>`,
  );
  const filter = page.querySelector('anacej-level-filter');
  const calendar = page.querySelector('anacej-meeting-calendar');
  if (!filter || !calendar) throw new Error('the page lacks its elements');
  const choice = new FilterScreen(filter);
  await waitUntil(() => choice.isReady && calendar.shadowRoot?.querySelector(inside), 'all to be drawn', PATIENT);
  return { filter, calendar, choice };
}

/** Counts how often an element draws itself from now on. */
function countDrawings(element: LevelFilter | MeetingCalendar): () => number {
  let drawings = 0;
  element.addController({
    hostUpdated() {
      drawings += 1;
    },
  });
  return () => drawings;
}

/** Every node below, comments included; blanks between tags are not, as the bundles have none. */
function nodesIn(element: LevelFilter | MeetingCalendar): number {
  const walker = document.createTreeWalker(new Screen(element).root, NodeFilter.SHOW_ALL);
  let nodes = 0;
  while (walker.nextNode()) {
    if (!(walker.currentNode instanceof Text) || walker.currentNode.data.trim()) nodes += 1;
  }
  return nodes;
}

describe('the budget of a page with a thousand meetings', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('lets a choice draw the filter once and the calendar once', async () => {
    const { filter, calendar, choice } = await pageOf('month', '.pill');
    await choice.tick('Communes');
    // What is said of a choice is fetched with the first one.
    await waitUntil(() => choice.announced, 'the number of meetings', PATIENT);
    await Promise.all([filter.updateComplete, calendar.updateComplete]);
    const drawings = [countDrawings(filter), countDrawings(calendar)];
    const before = choice.announced;
    await choice.tick('Régions');
    await Promise.all([filter.updateComplete, calendar.updateComplete]);
    expect(choice.announced).not.to.equal(before);
    expect(drawings.map((count) => count())).to.eql([1, 1]);
  });

  it('shows the week in the drawing that asks for it, where the page has brought its module', async () => {
    await import('../../../src/elements/meeting-calendar/views/week.ts');
    const { calendar } = await pageOf('agenda', '.meeting');
    calendar.view = 'week';
    await calendar.updateComplete;
    expect(new Screen(calendar).root.querySelector('[part~=week]')).to.exist;
  });

  it('draws ten meetings of the list, and no more than their nodes', async () => {
    const { calendar } = await pageOf('agenda', '.meeting');
    expect(nodesIn(calendar)).to.be.below(820);
  });

  it('draws two meetings on each day of the month, and no more than their nodes', async () => {
    const { calendar } = await pageOf('month', '.pill');
    expect(nodesIn(calendar)).to.be.below(1860);
  });

  it('draws four chips', async () => {
    const { filter } = await pageOf('agenda', '.meeting');
    expect(nodesIn(filter)).to.be.below(110);
  });
});
