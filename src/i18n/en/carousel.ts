import type { Messages } from '../messages.ts';

export const carousel: Messages['carousel'] = {
  heading: 'What members say',
  previous: 'Previous testimonial',
  next: 'Next testimonial',
  role: 'carousel',
  slideRole: 'testimonial',
  position: (n, total) => `${n} of ${total}`,
  shortPosition: (n, total) => `${n} / ${total}`,
  list: 'Testimonials',
  source: (label) => `Source: ${label}`,
  question: 'Question',
  empty: 'No testimonial for now.',
};
