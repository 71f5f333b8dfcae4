import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import type { NetworkProvider } from '../src/elements/network-provider/network-provider.ts';
import { sample } from './support/networks.ts';

const { args, argTypes, template } = getStorybookHelpers<NetworkProvider>('anacej-network');

const meta: Meta<NetworkProvider> = {
  title: 'Réseau',
  component: 'anacej-network',
  args: { ...args, data: sample },
  argTypes,
};
export default meta;

type Story = StoryObj<NetworkProvider>;

/** All elements read the one endpoint that is named around them, and share the visitor’s choice. */
export const AroundAll: Story = {
  render: (given) =>
    template(
      given,
      html`<anacej-level-filter></anacej-level-filter>
        <anacej-meeting-calendar limit="4"></anacej-meeting-calendar>
        <anacej-testimonial-carousel></anacej-testimonial-carousel>
        <anacej-registration-form></anacej-registration-form>`,
    ),
};

/** Two networks on one page do not mix. */
export const Two: Story = {
  render: (given) =>
    html`${[1, 2].map(() =>
      template(
        given,
        html`<anacej-level-filter></anacej-level-filter> <anacej-meeting-calendar limit="2"></anacej-meeting-calendar>`,
      ),
    )}`,
};

/** An address at which nobody answers: every element says so. */
export const Unanswered: Story = {
  args: { data: undefined, endpoint: '/nobody-answers-here.json' },
  render: (given) =>
    template(
      given,
      html`<anacej-level-filter></anacej-level-filter> <anacej-meeting-calendar></anacej-meeting-calendar>`,
    ),
};
