import { Calendar, type EventInput } from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import list from 'fullcalendar/list';
import french from 'fullcalendar/locales/fr';
import skeleton from 'fullcalendar/skeleton.css?inline';
import classic from 'fullcalendar/themes/classic';
import palette from 'fullcalendar/themes/classic/palette.css?inline';
import theme from 'fullcalendar/themes/classic/theme.css?inline';
import type { CalendarContestant } from '../../contest.ts';
import { adopt, el } from '../dom.ts';
import { PER_DAY, textOf } from './plain-model.ts';

for (const css of [skeleton, theme, palette]) adopt(document, css);

const root = el('div');
let calendar: Calendar;
let events: (EventInput & { level: string | undefined })[];

const contestant: CalendarContestant = {
  sight: { title: '.bench-title', entry: '.bench-event', row: '.bench-row' },
  roots: () => [root],
  prepare({ document }) {
    events = (document.meetings ?? []).map(({ id, title, start, end, levels }) => ({
      id,
      title: textOf(title),
      start,
      ...(end ? { end } : {}),
      level: levels?.[0],
    }));
  },
  mount(host) {
    host.append(root);
    calendar = new Calendar(root, {
      plugins: [dayGrid, list, classic],
      locale: french,
      initialView: 'dayGridMonth',
      headerToolbar: { left: 'prev,next today', center: 'title', right: 'dayGridMonth,listMonth' },
      dayMaxEvents: PER_DAY,
      toolbarTitleClass: 'bench-title',
      eventClass: ({ view }) => (view.type === 'listMonth' ? 'bench-row' : 'bench-event'),
      events,
    });
    calendar.render();
  },
  next: () => calendar.next(),
  filter: (level) => calendar.setOption('events', level ? events.filter((event) => event.level === level) : events),
  show: (view) => calendar.changeView(view === 'list' ? 'listMonth' : 'dayGridMonth'),
};
export default contestant;
