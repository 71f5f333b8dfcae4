import type { Messages } from '../messages.ts';

export const errors: Messages['errors'] = {
  offline: 'You seem to be offline. The information will appear as soon as you are connected again.',
  network: 'The service does not answer. Check your connection, then try again.',
  timeout: 'The service takes too long to answer. Try again in a moment.',
  server: (status) => `The service is unavailable for the moment (error ${status}). Try again in a moment.`,
  refused: (status) =>
    `The service did not give access to the information (error ${status}). If this lasts, tell the people who run this site.`,
  tooLarge: 'The service sent too much data. Please tell the people who run this site.',
  invalid:
    'Invalid data: the service sent an answer that this page cannot read. Please tell the people who run this site.',
  version: 'This service speaks a newer version than this page. Please tell the people who run this site.',
  endpoint: 'No data source is given. Add the “endpoint” attribute to this element.',
  stale: (date) => `The service does not answer: this is the information received on ${date}.`,
  missing:
    'The meeting of the link that you followed was not found. It may have been removed, or take place in another period.',
  window: 'The meetings of this period could not be loaded.',
};
