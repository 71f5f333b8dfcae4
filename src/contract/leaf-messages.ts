import type { LeafName } from './predicates.ts';

/** What is wrong with a value that is not what its leaf asks for, by the name of the leaf. */
export const leafMessages: Record<LeafName, string> = {
  id: 'not an id: expected a string that is not empty',
  name: 'not a name: expected a string that is not empty',
  string: 'not a string',
  boolean: 'not true or false',
  number: 'not a number',
  count: 'not a number of 0, 1, 2…',
  text: 'not a text: expected a string, or a map of languages to strings',
  when: 'not a date: expected 2026-03-29, 2026-03-29T10:00 or 2026-03-29T10:00+02:00, on a day that exists',
  zone: 'unknown time zone: expected an IANA name such as Europe/Paris',
  latitude: 'not a latitude: expected -90 to 90',
  longitude: 'not a longitude: expected -180 to 180',
  version: 'expected 1',
  ids: 'not an id or a list of ids',
  size: 'not a number of bytes',
  organizer: 'not an organizer: expected a name, or {name, url}',
  atLeastOne: 'not a number of 1, 2, 3…',
  choice: 'not a choice: expected a string, or {value, label}',
  answer: 'not an answer: expected a string, a number, true or false',
  notice:
    'not a notice: expected a text, or an object with controller, purpose, legalBasis, recipients, retention, rights, dpo and complaint',
};
