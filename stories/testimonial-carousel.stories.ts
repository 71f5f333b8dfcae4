import { ContextProvider } from '@lit/context';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import { sampleDocument } from '../demo/endpoint/sample/index.ts';
import type { NetworkDocumentInput, TestimonialInput } from '../src/contract/index.ts';
import { Network, networkContext } from '../src/network/index.ts';
import portrait from './portrait.svg?url&no-inline';

/** By attribute where there is one, by property otherwise. */
type Args = Record<string, unknown>;

const { args, argTypes, template } = getStorybookHelpers<Args>('anacej-testimonial-carousel');

const sample = sampleDocument(Date.now());
const said = sample.testimonials ?? [];

/** The sample, with what these people say instead of what its own do. */
function saying(testimonials: TestimonialInput[]): NetworkDocumentInput {
  return { ...sample, testimonials };
}

const meta: Meta<Args> = {
  title: 'Témoignages',
  component: 'anacej-testimonial-carousel',
  args: { ...args, data: sample },
  argTypes,
  render: (given) => template(given),
};
export default meta;

type Story = StoryObj<Args>;

/** The carousel: as many in view as fit. */
export const Carousel: Story = {};

/** One at a time, set large. */
export const OneInView: Story = { args: { 'per-view': '1' } };

/** More than can be told by dots. */
export const Many: Story = {
  args: {
    data: saying(
      Array.from({ length: 60 }, (_, i) => ({ ...said[i % said.length], id: `many-${i}` }) as TestimonialInput),
    ),
  },
};

/** Moves on by itself, and rests under the pointer and the focus. */
export const Autoplay: Story = { args: { autoplay: true, interval: 5, 'per-view': '1' } };

/** A wall. */
export const Grid: Story = { args: { layout: 'grid' } };

/** One below the other. */
export const List: Story = { args: { layout: 'list', limit: 6 } };

/** Answers under their question. */
export const Interview: Story = { args: { layout: 'interview' } };

/** Long quotes fold; their words stay in the page. */
export const LongQuotes: Story = {
  args: {
    data: saying(
      said.slice(0, 4).map((one, i) => ({
        ...one,
        quote: i % 2 ? one.quote : said.map(({ quote }) => (typeof quote === 'string' ? quote : quote['fr'])).join(' '),
      })),
    ),
  },
};

/** Photos, of which the second cannot be fetched, and sources. */
export const PhotosAndSources: Story = {
  args: {
    data: saying(
      said.slice(0, 4).map((one, i) => ({
        ...one,
        author: {
          ...one.author,
          photo: { src: i === 1 ? '/absent.jpg' : portrait, alt: `Portrait de ${one.author.name}` },
        },
        source: { label: 'Lettre du réseau', url: 'https://example.org/lettre' },
      })),
    ),
  },
};

/** What regions say, mixed anew each day. */
export const OneLevel: Story = { args: { levels: 'regions', order: 'random-by-day' } };

/** A heading of the host’s own. */
export const OwnHeading: Story = {
  render: (given) => template(given, html`<h2 slot="heading">Paroles de membres</h2>`),
};

/** In English, with French quotes marked as French. */
export const English: Story = { globals: { language: 'en' } };

/** From right to left. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** On a dark page. */
export const Dark: Story = { globals: { scheme: 'dark' } };

/** On a phone. */
export const Phone: Story = { globals: { width: '360' } };

/** Nothing to show yet. */
export const Empty: Story = { args: { data: saying([]) } };

/** Data that cannot be read. */
export const Failed: Story = { args: { data: { version: 1 } } };

/** While the answer is on its way: a network that has not begun. */
export const Loading: Story = {
  render: () => {
    const page = document.createElement('div');
    new ContextProvider(page, { context: networkContext, initialValue: new Network() });
    page.append(document.createElement('anacej-testimonial-carousel'));
    return page;
  },
};
