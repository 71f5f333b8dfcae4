import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import type { MeetingInput } from '../src/contract/index.ts';
import type { LevelFilter } from '../src/elements/level-filter/level-filter.ts';
import { Network } from '../src/network/index.ts';
import { dayFromNow, failedNetwork, inNetwork, loadingNetwork, sample, staleNetwork } from './support/networks.ts';

const { args, argTypes, template } = getStorybookHelpers<LevelFilter>('anacej-level-filter');

const meta: Meta<LevelFilter> = {
  title: 'Filtre',
  component: 'anacej-level-filter',
  args: { ...args, data: sample },
  argTypes,
  render: (given) => template(given),
};
export default meta;

type Story = StoryObj<LevelFilter>;

/** The levels, each with its number of meetings to come. */
export const Levels: Story = {};

/** Two levels chosen. */
export const Chosen: Story = {
  render: () => {
    const network = new Network();
    void network.give(sample);
    network.select({ levels: ['villes-moyennes', 'regions'] });
    return inNetwork(network, document.createElement('anacej-level-filter'));
  },
};

/** One level at most: radio buttons. */
export const Single: Story = { args: { single: true } };

/** A level on each line, for a sidebar. */
export const List: Story = { args: { layout: 'list' } };

/** Everything there is to choose by. */
export const AllFacets: Story = { args: { facets: 'text level attendance series audience territory period' } };

/** Everything there is to choose by, a value on each line. */
export const AllFacetsAsList: Story = { args: { ...AllFacets.args, layout: 'list' } };

/** A level that the page chose; the visitor may choose another. */
export const Preset: Story = { args: { levels: 'regions' } };

/** A region’s own site: its level is no choice, all else is. */
export const Locked: Story = { args: { levels: 'regions', locked: true, facets: 'level attendance period' } };

/** The choice stands in the address of the page, to be shared. */
export const InTheAddress: Story = { args: { syncUrl: true, facets: 'level attendance' } };

/** Offers to remember the levels; nothing is stored before the box is ticked. */
export const Remembering: Story = { args: { remember: true } };

/** On a phone everything folds under a button that says how many are chosen. */
export const PhoneWithFacets: Story = { ...AllFacets, globals: { width: '360' } };

/** With the calendar that follows it. */
export const WithCalendar: Story = {
  args: { group: 'with-calendar' },
  render: (given) =>
    html`${template(given)}
      <anacej-meeting-calendar group="with-calendar" limit="5" .data=${sample}></anacej-meeting-calendar>`,
};

/** Two groups on one page do not mix. */
export const TwoGroups: Story = {
  render: () =>
    html`<anacej-level-filter group="first" .data=${sample}></anacej-level-filter>
      <anacej-meeting-calendar group="first" limit="2" .data=${sample}></anacej-meeting-calendar>
      <anacej-level-filter group="second" .data=${sample}></anacej-level-filter>
      <anacej-meeting-calendar group="second" limit="2" .data=${sample}></anacej-meeting-calendar>`,
};

/** A level without meetings stays, and those that the endpoint does not list stand last. */
export const OtherLevels: Story = {
  args: {
    data: {
      ...sample,
      meetings: ['regions', 'cantons', 'quartiers'].map((level): MeetingInput => ({
        id: level,
        title: level,
        start: dayFromNow(10),
        levels: [level],
      })),
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

/** The endpoint names no level. */
export const Empty: Story = { args: { data: { ...sample, levels: [] } } };

/** While the answer is on its way. */
export const Loading: Story = {
  render: () => inNetwork(loadingNetwork(), document.createElement('anacej-level-filter')),
};

/** The endpoint does not answer. */
export const Failed: Story = {
  render: () => inNetwork(failedNetwork(), document.createElement('anacej-level-filter')),
};

/** The endpoint does not answer any more; what it said before stays in view. */
export const Stale: Story = {
  render: () => inNetwork(staleNetwork(), document.createElement('anacej-level-filter')),
};
