import { createCalendar, createViewList, createViewMonthGrid, type CalendarEvent } from '@schedule-x/calendar';
import { createCalendarControlsPlugin } from '@schedule-x/calendar-controls';
import css from '@schedule-x/theme-default/dist/index.css?inline';
import type { CalendarContestant } from '../../contest.ts';
import { adopt, el } from '../dom.ts';
import { PER_DAY, textOf } from './plain-model.ts';

adopt(document, css);

const ZONE = 'Europe/Paris';
const root = el('div');
const controls = createCalendarControlsPlugin();
let calendar: ReturnType<typeof createCalendar>;
let events: CalendarEvent[];

const contestant: CalendarContestant = {
  sight: { title: '.sx__range-heading', entry: '.sx__month-grid-event', row: '.sx__list-event' },
  roots: () => [root],
  prepare({ document }) {
    const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE);
    events = (document.meetings ?? []).map(({ id, title, start, end, levels }) => ({
      id,
      title: textOf(title),
      start: at(start),
      end: at(end ?? start),
      level: levels?.[0],
    }));
  },
  mount(host) {
    root.className = 'schedule-x';
    host.append(root);
    calendar = createCalendar(
      {
        locale: 'fr-FR',
        timezone: ZONE,
        firstDayOfWeek: 1,
        views: [createViewMonthGrid(), createViewList()],
        monthGridOptions: { nEventsPerDay: PER_DAY },
        events,
      },
      [controls],
    );
    calendar.render(root);
  },
  next: () => controls.setDate(controls.getDate().with({ day: 1 }).add({ months: 1 })),
  filter: (level) => calendar.events.set(level ? events.filter((event) => event.level === level) : events),
  show: (view) => controls.setView(view === 'list' ? 'list' : 'month-grid'),
};
export default contestant;
