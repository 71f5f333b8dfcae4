import type { Messages } from '../messages.ts';

export const carousel: Messages['carousel'] = {
  heading: 'What members say',
  role: 'carousel',
  slideRole: 'testimonial',
  position: (from, to, total) => (from === to ? `${from} of ${total}` : `${from} to ${to} of ${total}`),
  list: 'Testimonials',
  source: 'Source:',
  question: 'Question: ',
  empty: 'No testimonial for now.',
  previous: 'Previous testimonial',
  next: 'Next testimonial',
  shortPosition: (from, to, total) => `${from === to ? from : `${from}\u2013${to}`}\u00a0/\u00a0${total}`,
  pick: 'Choose a testimonial',
  pickOne: (from, to) => (from === to ? `Testimonial ${from}` : `Testimonials ${from} to ${to}`),
  pause: 'Stop rotation',
  play: 'Start rotation',
  more: 'Read more',
  less: 'Show less',
  moreOf: (name) => `(testimonial by ${name})`,
};
