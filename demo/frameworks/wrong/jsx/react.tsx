import type {} from '@anacej/rencontres/types/react';

/** What the types must refuse, each on a line of its own (test/e2e/frameworks.test.ts). */
export const wrong = [
  <anacej-meeting-calendar limit="cinq" />,
  <anacej-meeting-calendar limite={5} />,
  <anacej-meeting-calendar onanacej-meeting-open={(event) => event.unknown} />,
  <anacej-calendar />,
  // React would leave the attribute out, which means yes.
  <anacej-testimonial-carousel follow-selection={false} />,
];
