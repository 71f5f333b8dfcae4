import type { MeetingCalendar, NetworkProvider } from '../../../src/index.ts';
import type { CalendarContestant } from '../../contest.ts';
import { LEVELS } from '../../data.ts';
import { el, press } from '../dom.ts';
import { loadElements } from '../ours.ts';

/** The elements as the script tag brings them: a filter and a calendar that share one network. */
let network: NetworkProvider | undefined;
let calendar: MeetingCalendar | undefined;

const contestant: CalendarContestant = {
  sight: { title: '#period', entry: '.pill', row: '.meeting:not(.chosen *)' },
  load: () =>
    loadElements(
      ['anacej-network', 'anacej-meeting-calendar', 'anacej-level-filter'],
      ['meeting-calendar/views/agenda', 'meeting-calendar/views/month'],
    ),
  roots: () => [calendar, network?.firstElementChild].flatMap((element) => element?.shadowRoot ?? []),
  mount(host, { document: data, listed }) {
    network = document.createElement('anacej-network');
    calendar = document.createElement('anacej-meeting-calendar');
    calendar.view = 'month';
    calendar.limit = listed;
    network.data = data;
    network.append(document.createElement('anacej-level-filter'), calendar);
    host.append(el('div', 'ours', network));
  },
  next: () => {
    if (calendar?.shadowRoot) press(calendar.shadowRoot, '[part~="next"]');
  },
  filter: (level) => {
    const root = network?.firstElementChild?.shadowRoot;
    // The boxes stand in the order of the levels, after that of all levels.
    const place = LEVELS.findIndex(({ id }) => id === level) + 2;
    if (root) press(root, level ? `.option:nth-child(${place}) input` : 'input:checked');
  },
  show: (view) => {
    if (calendar) calendar.view = view === 'list' ? 'agenda' : 'month';
  },
};
export default contestant;
