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
};
