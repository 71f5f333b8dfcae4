import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/meeting-calendar/define.ts';
import type { MeetingCalendar } from '../../src/elements/meeting-calendar/meeting-calendar.ts';
import { leavePage } from '../support/leave-page.ts';
import { stopClock } from '../support/page.ts';
import { Screen } from '../support/screen.ts';
import { dayOf, networkOf } from './documents.ts';
import { faultsIn, tagsIn } from './markup.ts';
import { hostileStrings } from './strings.ts';
import { watch } from './watch.ts';

describe('hostile strings in every field of a meeting (must-pass 27)', function () {
  this.timeout(60_000);
  let texts: string[];
  before(async () => {
    texts = await hostileStrings();
  });
  beforeEach(stopClock);
  afterEach(leavePage);

  async function calendarWith(limit: number, given = texts): Promise<MeetingCalendar> {
    const calendar = await fixture<MeetingCalendar>(
      html`<anacej-meeting-calendar .data=${networkOf(given)} limit=${limit}></anacej-meeting-calendar>`,
    );
    await waitUntil(() => calendar.network?.state.status === 'ready', 'the data', { timeout: 10_000 });
    // Its dates recur by rules that cannot be read: it asks for them, and each keeps its own.
    await waitUntil(() => calendar.shadowRoot?.querySelector('[part~=title]'), 'the meetings', { timeout: 10_000 });
    await waitUntil(() => !new Screen(calendar).isLoading, 'all of them', { timeout: 10_000 });
    expect(calendar.network?.snapshot?.problems, 'every field reaches the page').to.deep.equal([]);
    return calendar;
  }

  const inAll = (calendar: Element, selector: string) =>
    [...(calendar.shadowRoot?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent);

  it('are text in the list, as they were written', async () => {
    const plain = tagsIn(await calendarWith(10, ['a', 'b']));
    const watching = watch();
    const calendar = await calendarWith(texts.length);
    expect(inAll(calendar, '[part~=title] bdi')).to.deep.equal(texts);
    expect(faultsIn(calendar)).to.deep.equal([]);
    expect(
      [...tagsIn(calendar)].filter((tag) => !plain.has(tag)),
      'no kind of element that plain words do not make',
    ).to.deep.equal([]);
    expect(await watching.seen()).to.deep.equal([]);
  });

  it('are text in every month', async () => {
    const watching = watch();
    const calendar = await calendarWith(1);
    calendar.view = 'month';
    await waitUntil(() => calendar.shadowRoot?.querySelector('table'), 'the month', { timeout: 5000 });
    const seen = new Set<string | null>();
    const months = new Set(texts.map((_, n) => `${dayOf(n).slice(0, 7)}-01`));
    for (const month of months) {
      calendar.date = month;
      await calendar.updateComplete;
      for (const title of inAll(calendar, '.pill bdi')) seen.add(title);
      expect(faultsIn(calendar)).to.deep.equal([]);
    }
    expect(
      texts.filter((text) => !seen.has(text)),
      'not shown in any month',
    ).to.deep.equal([]);
    expect(await watching.seen()).to.deep.equal([]);
  });

  it('are text in the open meeting', async () => {
    const watching = watch();
    const calendar = await calendarWith(1);
    const faults = new Set<string>();
    for (const [n, text] of texts.entries()) {
      expect(calendar.openMeeting(`${n} ${text}`), text).to.equal(true);
      await calendar.updateComplete;
      if (n === 0)
        await waitUntil(() => calendar.shadowRoot?.querySelector('dialog[open]'), 'the dialog', { timeout: 10_000 });
      const dialog = calendar.shadowRoot?.querySelector('dialog');
      expect(dialog?.querySelector('h2')?.textContent, 'title').to.equal(text);
      for (const part of [dialog?.querySelector('.lead'), dialog?.querySelector('.details li bdi')]) {
        expect(part?.textContent).to.equal(text);
      }
      for (const fault of faultsIn(calendar)) faults.add(fault);
    }
    expect([...faults]).to.deep.equal([]);
    // The endpoint's own picture of a meeting, and nothing that the strings ask for.
    expect([...new Set(await watching.seen())]).to.deep.equal(['request https://reseau.example/image.webp']);
  });
});
