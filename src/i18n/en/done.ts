import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const done: Messages['done'] = {
  moved: 'The meeting has changed while you were filling in the form: check the date and the place above.',
  next: (email) =>
    `Keep the number and the link below: with the link you can change or cancel, without an account. News of the meeting will go to ${email}.`,
  nextWaitlisted: (email) => `If seats become free, they go to the first on the list. The answer will go to ${email}.`,
  people: (n) => plural('en', n, 'Person registered', 'People registered'),
  peopleWaiting: (n) => plural('en', n, 'Person waiting', 'People waiting'),
  organization: 'Local authority',
  calendar: 'Add to my calendar',
  print: 'Print',
  manage: 'Change or cancel the registration',
  again: 'Register other people',
};
