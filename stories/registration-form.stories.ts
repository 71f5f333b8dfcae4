import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import type { MeetingInput } from '../src/contract/index.ts';
import type { RegistrationForm } from '../src/elements/registration-form/registration-form.ts';
import type { RegistrationClient } from '../src/network/registration-client.ts';
import { unknown, type RegistrationOutcome } from '../src/network/registration-outcome.ts';
import {
  dayFromNow,
  failedNetwork,
  holding,
  inNetwork,
  loadingNetwork,
  sample,
  staleNetwork,
} from './support/networks.ts';

const { args, argTypes, template } = getStorybookHelpers<RegistrationForm>('anacej-registration-form');

/** Meetings that stay open, so that a story is the same on every day. */
function meeting(id: string, changes: Partial<MeetingInput> = {}): MeetingInput {
  return {
    id,
    title: 'Associer les jeunes au budget de la commune',
    start: `${dayFromNow(40)}T09:30`,
    end: `${dayFromNow(40)}T12:00`,
    location: { name: 'Hôtel de ville', city: 'Rennes' },
    registration: { capacity: 30, remaining: 12, closes: `${dayFromNow(38)}T18:00` },
    ...changes,
  };
}

const data = holding([
  meeting('un'),
  meeting('deux', {
    title: 'Animer un conseil de jeunes',
    start: `${dayFromNow(60)}T14:00`,
    end: `${dayFromNow(60)}T16:00`,
  }),
]);

const meta: Meta<RegistrationForm> = {
  title: 'Inscription',
  component: 'anacej-registration-form',
  args: { ...args, data, meeting: 'un', minimumTime: 0 },
  argTypes,
  render: (given) => template(given),
};
export default meta;

type Story = StoryObj<RegistrationForm>;

/** Nothing typed yet. */
export const Blank: Story = {};

/** Nobody has named a meeting: the visitor chooses among the open ones. */
export const Choosing: Story = { args: { meeting: '' } };

/** One group of questions after the other. */
export const Steps: Story = { args: { steps: true } };

/** What is typed is kept in this tab until it is sent or erased. */
export const KeepDraft: Story = { args: { keepDraft: true } };

/** Sent empty: the summary has the focus and leads to the fields. */
export const Errors: Story = { play: ({ canvasElement }) => press(canvasElement) };

/** On its way: one request, and the button says so. */
export const Sending: Story = { ...sending(() => new Promise(() => {})) };

/** Confirmed by the endpoint. */
export const Done: Story = {
  ...sending(() => ({
    kind: 'registered',
    repeated: false,
    receipt: {
      id: 'R-2026-0042',
      status: 'confirmed',
      manageUrl: 'https://example.org/inscription/exemple',
      meeting: null,
    },
  })),
};

/** No seat was left: third on the waiting list. */
export const Waitlisted: Story = {
  ...sending(() => ({
    kind: 'registered',
    repeated: false,
    receipt: {
      id: 'R-2026-0043',
      status: 'waitlisted',
      position: 3,
      manageUrl: 'https://example.org/inscription/exemple',
      meeting: null,
    },
  })),
};

/** The meeting filled up while the form was being filled in. */
export const FilledUp: Story = { ...sending(() => ({ kind: 'refused', reason: 'full', status: 409, remaining: 0 })) };

/** The connection was cut: nobody knows whether it arrived, and sending again is safe. */
export const Unknown: Story = { ...sending(() => unknown('network')) };

/** Full, without a waiting list. */
export const Full: Story = { args: { data: holding([meeting('un', { registration: { remaining: 0 } })]) } };

/** Cancelled. */
export const Cancelled: Story = { args: { data: holding([meeting('un', { status: 'cancelled' })]) } };

/** Another service takes the registrations. */
export const Elsewhere: Story = {
  args: { data: holding([meeting('un', { registration: { url: 'https://example.org/billetterie' } })]) },
};

/** Overseas: the date in both clocks. */
export const TwoClocks: Story = {
  args: {
    data: holding([
      meeting('un', { timeZone: 'America/Martinique', location: { name: 'Mairie', city: 'Fort-de-France' } }),
    ]),
  },
};

/** Every kind of question an endpoint may ask. */
export const EveryQuestion: Story = {
  args: {
    data: {
      ...data,
      registration: {
        url: 'registrations',
        notice: 'Vos réponses servent à organiser la rencontre, et à rien d’autre.',
        fields: (
          ['text', 'textarea', 'email', 'tel', 'number', 'date', 'select', 'radio', 'checkbox', 'checkboxes'] as const
        ).map((type) => ({
          id: type,
          type,
          label: `Une question «\u202f${type}\u202f»`,
          hint: 'Un indice sous la question.',
          options: ['Une réponse', 'Une autre'],
        })),
      },
    },
  },
};

/** On a phone. */
export const Phone: Story = { globals: { width: '360' } };

/** In English. */
export const English: Story = { globals: { language: 'en' } };

/** From right to left. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** On a dark page. */
export const Dark: Story = { globals: { scheme: 'dark' } };

/** No meeting is open. */
export const Empty: Story = { args: { data: holding([]), meeting: '' } };

/** While the answer is on its way. */
export const Loading: Story = {
  render: () => inNetwork(loadingNetwork(), document.createElement('anacej-registration-form')),
};

/** The endpoint does not answer: what the host put inside the tag stays. */
export const Failed: Story = {
  render: () => {
    const form = document.createElement('anacej-registration-form');
    form.append(Object.assign(document.createElement('a'), { href: '#', textContent: 'S’inscrire par courriel' }));
    return inNetwork(failedNetwork(), form);
  },
};

/** The endpoint answered before, and does not now. */
export const Stale: Story = {
  render: () => inNetwork(staleNetwork(), document.createElement('anacej-registration-form')),
};

/** With the calendar that leads to it. */
export const WithCalendar: Story = {
  args: { group: 'with-form', meeting: '', data: sample },
  render: (given) =>
    html`<anacej-meeting-calendar group="with-form" limit="4" .data=${sample}></anacej-meeting-calendar>
      ${template(given)}`,
};

/** A story that fills the form in and sends it to an endpoint that answers so. */
function sending(answer: () => RegistrationOutcome | Promise<RegistrationOutcome>): Partial<Story> {
  const client = { send: () => Promise.resolve(answer()) } as unknown as RegistrationClient;
  return {
    args: { client },
    play: async ({ canvasElement }) => {
      const root = await formIn(canvasElement);
      const values = [
        'Commune de Kergoat',
        undefined,
        'Aïcha Le Goff',
        'aicha@kergoat.fr',
        undefined,
        'Ali Diop',
        'ali@kergoat.fr',
      ];
      root.querySelectorAll<HTMLInputElement>('input[id]:not([type=checkbox], [type=radio])').forEach((input, i) => {
        const value = values[i];
        if (!value) return;
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      root.querySelectorAll<HTMLInputElement>('[type=radio]')[2]?.click();
      await press(canvasElement);
    },
  };
}

async function press(canvas: HTMLElement): Promise<void> {
  (await formIn(canvas)).querySelector<HTMLElement>('#submit')?.click();
}

/** The form, once it is there. */
async function formIn(canvas: HTMLElement): Promise<ShadowRoot> {
  for (;;) {
    const root = canvas.querySelector('anacej-registration-form')?.shadowRoot;
    if (root?.querySelector('form')) return root;
    await new Promise(requestAnimationFrame);
  }
}
