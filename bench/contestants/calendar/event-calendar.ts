import { DayGrid, List, createCalendar, type EventInput } from '@event-calendar/core';
import css from '@event-calendar/core/index.css?inline';
import type { CalendarContestant } from '../../contest.ts';
import { adopt, el } from '../dom.ts';
import { textOf } from './plain-model.ts';

adopt(document, css);

const root = el('div');
let calendar: ReturnType<typeof createCalendar>;
let events: EventInput[];

const contestant: CalendarContestant = {
  sight: { title: '.ec-title', entry: '.ec-day-grid .ec-event', row: '.ec-list .ec-event' },
  roots: () => [root],
  prepare({ document }) {
    events = (document.meetings ?? []).map(({ id, title, start, end, levels }) => ({
      id,
      title: textOf(title),
      start,
      end: end ?? start,
      extendedProps: { level: levels?.[0] },
    }));
  },
  mount(host) {
    host.append(root);
    calendar = createCalendar(root, [DayGrid, List], {
      locale: 'fr',
      firstDay: 1,
      view: 'dayGridMonth',
      headerToolbar: { start: 'prev,next today', center: 'title', end: 'dayGridMonth,listMonth' },
      dayMaxEvents: true,
      events,
    });
  },
  next: () => calendar.next(),
  filter: (level) =>
    calendar.setOption('events', level ? events.filter((event) => event.extendedProps.level === level) : events),
  show: (view) => calendar.setOption('view', view === 'list' ? 'listMonth' : 'dayGridMonth'),
};
export default contestant;
