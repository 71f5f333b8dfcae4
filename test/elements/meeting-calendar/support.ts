import { fixture, html, waitUntil } from '@open-wc/testing';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { MeetingInput, NetworkDocumentInput } from '../../../src/contract/index.ts';
import '../../../src/elements/meeting-calendar/define.ts';
import type { MeetingCalendar } from '../../../src/elements/meeting-calendar/meeting-calendar.ts';
import { CalendarScreen, PATIENT } from './calendar-screen.ts';

let count = 0;

/** A meeting in Paris, ten days after the Monday on which the tests take place, and what a test changes. */
export function meeting(title: string, changes: Partial<MeetingInput> = {}): MeetingInput {
  count += 1;
  return {
    id: `m${count}`,
    title,
    start: '2026-03-12T14:00',
    end: '2026-03-12T16:30',
    levels: ['regions'],
    location: { name: 'Hôtel de Région', city: 'Rennes' },
    ...changes,
  };
}

/** That many meetings, one a day at 10 h from a day on: «Rencontre 1», «Rencontre 2» … */
export function meetings(total: number, from = '2026-03-03'): MeetingInput[] {
  const first = Date.parse(from);
  return Array.from({ length: total }, (_, i) => {
    const day = new Date(first + i * 86_400_000).toISOString().slice(0, 10);
    return meeting(`Rencontre ${i + 1}`, { start: `${day}T10:00`, end: `${day}T11:00` });
  });
}

/** A network in Paris with three levels that holds these meetings. */
export function networkOf(held: MeetingInput[], changes: Partial<NetworkDocumentInput> = {}): NetworkDocumentInput {
  return {
    version: 1,
    generatedAt: '2026-02-28T06:00:00Z',
    network: { name: 'Réseau', timeZone: 'Europe/Paris', language: 'fr' },
    levels: [
      { id: 'communes', label: { fr: 'Communes', en: 'Municipalities' } },
      { id: 'departements', label: { fr: 'Départements', en: 'Departments' } },
      { id: 'regions', label: { fr: 'Régions', en: 'Regions' } },
    ],
    meetings: held,
    ...changes,
  };
}

interface Setting {
  data?: unknown;
  endpoint?: string;
  group?: string;
  lang?: string;
  view?: 'agenda' | 'month' | 'week' | 'programme';
  views?: string;
  levels?: string;
  date?: string;
  limit?: number;
  timeZone?: string;
  width?: number;
}

/** A calendar on the page, in whatever state it is. */
export async function calendarOf({
  data,
  endpoint = '',
  group = '',
  lang = 'fr',
  view,
  views,
  levels = '',
  date = '',
  limit = 10,
  timeZone = '',
  width = 900,
}: Setting): Promise<CalendarScreen> {
  const frame = document.createElement('div');
  frame.style.inlineSize = `${width}px`;
  const element = await fixture<MeetingCalendar>(
    html`<anacej-meeting-calendar
      .data=${data}
      endpoint=${endpoint}
      group=${group}
      lang=${lang}
      view=${ifDefined(view)}
      views=${ifDefined(views)}
      levels=${levels}
      date=${date}
      limit=${limit}
      time-zone=${timeZone}
    ></anacej-meeting-calendar>`,
    { parentNode: frame },
  );
  return new CalendarScreen(element);
}

/** A calendar that has read its meetings and shows them. */
export async function shown(
  held: MeetingInput[] | NetworkDocumentInput,
  setting: Setting = {},
): Promise<CalendarScreen> {
  const screen = await calendarOf({ data: Array.isArray(held) ? networkOf(held) : held, ...setting });
  await waitUntil(() => screen.isReady, 'the calendar to be ready', PATIENT);
  return screen;
}
