import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import type { MeetingInput } from '../src/contract/index.ts';
import type { MeetingCalendar } from '../src/elements/meeting-calendar/meeting-calendar.ts';
import {
  dayFromNow,
  failedNetwork,
  holding,
  inNetwork,
  loadingNetwork,
  sample,
  staleNetwork,
} from './support/networks.ts';

const { args, argTypes, template } = getStorybookHelpers<MeetingCalendar>('anacej-meeting-calendar');

/** A meeting in ten days, and what is particular to it. */
function meeting(title: string, changes: Partial<MeetingInput> = {}): MeetingInput {
  const day = dayFromNow(10);
  return {
    id: title,
    title,
    start: `${day}T14:00`,
    end: `${day}T16:30`,
    levels: ['regions'],
    location: { name: 'Hôtel de Région', city: 'Rennes' },
    registration: { remaining: 12 },
    ...changes,
  };
}

const meta: Meta<MeetingCalendar> = {
  title: 'Calendrier',
  component: 'anacej-meeting-calendar',
  args: { ...args, data: sample },
  argTypes,
  render: (given) => template(given),
};
export default meta;

type Story = StoryObj<MeetingCalendar>;

/** The list of what is to come. */
export const Agenda: Story = {};

/** The month as a grid. */
export const Month: Story = { args: { view: 'month' } };

/** Seven days with their hours. */
export const Week: Story = { args: { view: 'week', views: 'agenda month week programme' } };

/** A year at a glance: which level meets in which month. */
export const Programme: Story = { args: { view: 'programme' } };

/** On a phone: the list. */
export const AgendaOnPhone: Story = { globals: { width: '360' } };

/** On a phone: marks under the days, and the meetings of the chosen one. */
export const MonthOnPhone: Story = { args: { view: 'month' }, globals: { width: '360' } };

/** On a phone: one day after the other. */
export const WeekOnPhone: Story = { args: { view: 'week' }, globals: { width: '360' } };

/** On a phone: the months go on beside their levels. */
export const ProgrammeOnPhone: Story = { args: { view: 'programme' }, globals: { width: '360' } };

/** With a form on the page, meetings can be registered for. */
export const WithForm: Story = {
  args: { group: 'with-form', limit: 4 },
  render: (given) =>
    html`${template(given)} <anacej-registration-form group="with-form" .data=${sample}></anacej-registration-form>`,
};

/** Cancelled, postponed, on another date, online after all. */
export const Statuses: Story = {
  args: {
    data: holding([
      meeting('Le budget des jeunes', { status: 'cancelled' }),
      meeting('Recueillir la parole des enfants', { status: 'postponed' }),
      meeting('Conseils régionaux : mandat et moyens', {
        status: 'rescheduled',
        previousStart: `${dayFromNow(3)}T14:00`,
      }),
      meeting('Santé mentale', { status: 'movedOnline', attendance: 'online', location: null }),
    ]),
  },
};

/** Seats left, full, waiting list, not open yet, closed, elsewhere. */
export const Seats: Story = {
  args: {
    data: holding([
      meeting('Des places'),
      meeting('Une seule place', { registration: { remaining: 1 } }),
      meeting('Plus de place', { registration: { remaining: 0 } }),
      meeting('Liste d’attente', { registration: { remaining: 0, waitlist: true } }),
      meeting('Pas encore ouverte', { registration: { opens: `${dayFromNow(5)}T09:00` } }),
      meeting('Close', { registration: { closes: `${dayFromNow(-1)}T18:00` } }),
      meeting('Inscription ailleurs', { registration: { url: 'https://example.org/billetterie' } }),
    ]),
  },
};

/** Whole days, several days, over midnight, without an end. */
export const Spans: Story = {
  args: {
    view: 'month',
    date: dayFromNow(10),
    data: holding([
      meeting('Toute la journée', { start: dayFromNow(10), end: dayFromNow(11) }),
      meeting('Trois jours', { start: dayFromNow(9), end: dayFromNow(12) }),
      meeting('Passe minuit', { start: `${dayFromNow(11)}T22:00`, end: `${dayFromNow(12)}T02:00` }),
      meeting('Sans fin annoncée', { start: `${dayFromNow(12)}T09:30`, end: null }),
    ]),
  },
};

/** At the venue’s clock, its zone named. */
export const Overseas: Story = {
  args: {
    data: holding(
      ['America/Martinique', 'Indian/Reunion', 'Pacific/Noumea', 'Pacific/Tahiti', 'Pacific/Marquesas'].map(
        (timeZone) => meeting(timeZone, { timeZone, location: { name: 'Hôtel de ville' } }),
      ),
    ),
  },
};

/** More in a day than a cell holds. */
export const BusyDay: Story = {
  args: {
    view: 'month',
    date: dayFromNow(10),
    data: holding(Array.from({ length: 8 }, (_, i) => meeting(`Atelier ${i + 1}`))),
  },
};

/** Meetings at the same time, of several days, over midnight, early, and without a length. */
export const BusyWeek: Story = {
  args: {
    view: 'week',
    date: dayFromNow(10),
    data: holding([
      meeting('Trois jours', { start: dayFromNow(9), end: dayFromNow(12) }),
      meeting('Passe minuit', { start: `${dayFromNow(10)}T22:00`, end: `${dayFromNow(11)}T02:00` }),
      meeting('Petit déjeuner', { start: `${dayFromNow(10)}T07:30`, end: `${dayFromNow(10)}T08:30` }),
      meeting('Atelier 1'),
      meeting('Atelier 2', { status: 'cancelled' }),
      meeting('Atelier 3', { start: `${dayFromNow(10)}T15:00`, end: `${dayFromNow(10)}T18:00` }),
      meeting('Clôture', { start: `${dayFromNow(10)}T18:00`, end: null }),
    ]),
  },
};

/** On site, from afar, both; cancelled, of several days, of several levels, for all of them, for one that nobody lists. */
export const ProgrammeMarks: Story = {
  args: {
    view: 'programme',
    data: holding([
      meeting('Sur place'),
      meeting('À distance', { levels: ['departements'], attendance: 'online', location: null }),
      meeting('Les deux', { levels: ['departements'], attendance: 'mixed' }),
      meeting('Annulée', { levels: ['grandes-villes'], status: 'cancelled' }),
      meeting('Trois jours', { levels: ['grandes-villes'], start: dayFromNow(40), end: dayFromNow(43) }),
      meeting('Communes et villes', { levels: ['petites-communes', 'villes-moyennes'] }),
      meeting('Pour tous', { levels: [] }),
      meeting('Niveau inconnu', { levels: ['cantons'] }),
    ]),
  },
};

/** A thousand meetings. */
export const Thousand: Story = {
  args: {
    view: 'month',
    data: holding(
      Array.from({ length: 1000 }, (_, i) =>
        meeting(`Rencontre ${i + 1}`, {
          start: `${dayFromNow(i % 300)}T${String(8 + (i % 10)).padStart(2, '0')}:00`,
          end: null,
        }),
      ),
    ),
  },
};

/** Titles that are too long. */
export const LongTitles: Story = {
  args: {
    data: holding([
      meeting('Associer les enfants, les adolescentes et les adolescents aux décisions de la collectivité. '.repeat(6)),
      meeting('Anticonstitutionnellement'.repeat(12)),
    ]),
  },
};

/** A heading of the host’s own, and a word of its own where there is nothing. */
export const OwnWords: Story = {
  args: { data: holding([]) },
  render: (given) =>
    template(
      given,
      html`<h2 slot="heading">Nos prochains rendez-vous</h2>
        <span slot="empty">Le programme paraît en septembre.</span>`,
    ),
};

/** In English. */
export const English: Story = { args: { view: 'month' }, globals: { language: 'en' } };

/** From right to left. */
export const RightToLeft: Story = { args: { view: 'month' }, globals: { direction: 'rtl' } };

/** The list on a dark page. */
export const Dark: Story = { globals: { scheme: 'dark' } };

/** The month on a dark page. */
export const DarkMonth: Story = { args: { view: 'month' }, globals: { scheme: 'dark' } };

/** The week on a dark page. */
export const DarkWeek: Story = { args: { view: 'week' }, globals: { scheme: 'dark' } };

/** The year on a dark page. */
export const DarkProgramme: Story = { args: { view: 'programme' }, globals: { scheme: 'dark' } };

/** The week from right to left. */
export const WeekRightToLeft: Story = { args: { view: 'week' }, globals: { direction: 'rtl' } };

/** A month in which nothing is on. */
export const EmptyMonth: Story = { args: { view: 'month', date: dayFromNow(900) } };

/** No meeting to come. */
export const Empty: Story = { args: { data: holding([]) } };

/** The visitor’s choice leaves no meeting. */
export const EmptyByChoice: Story = {
  args: { group: 'empty-by-choice', data: holding([meeting('Une rencontre des régions')]) },
  render: (given) =>
    html`<anacej-level-filter group="empty-by-choice" .data=${given.data}></anacej-level-filter>
      ${template(given)}
      <p>Choisissez « Départements ».</p>`,
};

/** While the answer is on its way. */
export const Loading: Story = {
  render: () => inNetwork(loadingNetwork(), document.createElement('anacej-meeting-calendar')),
};

/** The endpoint does not answer. */
export const Failed: Story = {
  render: () => inNetwork(failedNetwork(), document.createElement('anacej-meeting-calendar')),
};

/** The endpoint does not answer any more; what it said before stays in view. */
export const Stale: Story = {
  render: () => inNetwork(staleNetwork(), document.createElement('anacej-meeting-calendar')),
};

/** Data that cannot be read. */
export const Invalid: Story = { args: { data: { version: 1 } } };
