import { asHeld } from '../../../src/contract/as-held.ts';
import { pickText, type Meeting } from '../../../src/contract/index.ts';
import { spokenVenue, type Venue } from '../languages.ts';

/** Where a meeting is held, to be kept beside a registration: what its people were told last. JSON. */
export function toldPlace(meeting: Meeting): string {
  const { attendance, location } = asHeld(meeting);
  const { name, address, postalCode, city } = location ?? {};
  const venue: Venue = { attendance, location: name === undefined ? null : { name, address, postalCode, city } };
  return JSON.stringify(venue);
}

export function venueOf(told: string): Venue {
  return JSON.parse(told) as Venue;
}

/**
 * Whether people would go to the same place: nobody is written to for a blank, a comma, a capital or an accent, nor for a
 * name in one language more.
 * @param language the network's own: a place has a name in it before it has one in any other
 */
export function isSamePlace(one: string, other: string, language: string): boolean {
  return one === other || essenceOf(one, language) === essenceOf(other, language);
}

function essenceOf(told: string, language: string): string {
  const venue = venueOf(told);
  const said = spokenVenue(venue, (name) => pickText(name, [language]).text, 'fr') ?? '';
  return said
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
