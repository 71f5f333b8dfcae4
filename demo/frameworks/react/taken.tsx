import type {} from '@anacej/rencontres/types/react';

/** What the types must take, as the documentation of the elements says it (test/e2e/frameworks.test.ts). */
export const taken = [
  <anacej-level-filter selection={{ levels: ['regions'] }} />,
  <anacej-testimonial-carousel follow-selection="false" />,
  <anacej-testimonial-carousel followSelection={false} />,
];
