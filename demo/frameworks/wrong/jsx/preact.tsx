/** @jsxImportSource preact */
import type {} from '@anacej/rencontres/types/preact';

/** As in React, and refused on the same lines but one further down. */
export const wrong = [
  <anacej-meeting-calendar limit="cinq" />,
  <anacej-meeting-calendar limite={5} />,
  <anacej-meeting-calendar onanacej-meeting-open={(event) => event.unknown} />,
  <anacej-calendar />,
];
