import { asHeld } from '../../src/contract/as-held.ts';
import type { Meeting } from '../../src/contract/index.ts';
import type { Span } from '../../src/time/index.ts';

/** The languages in which the endpoint itself speaks to people. */
export type Language = 'fr' | 'en';

/** @param tag BCP 47, as a registration stores it; French for any language we do not speak */
export function languageOf(tag: string | undefined): Language {
  return /^en\b/i.test(tag ?? '') ? 'en' : 'fr';
}

/** When a meeting takes place, on the venue's clock, with the zone in words: someone overseas may read it. */
export function spokenDate(span: Span, zone: string, language: Language): string {
  const date = dateOf(span, zone, language);
  // After the name of a day; an hour has a no-break space behind it.
  return language === 'fr' ? date.replace(/(?<=\p{L}\s)1(?![\d\u00A0])/gu, '1er') : date;
}

function dateOf({ start, end, allDay }: Span, zone: string, language: Language): string {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  if (allDay) {
    const days = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
    return days.formatRange(allDay.startDay * DAY, (allDay.endDay - 1) * DAY);
  }
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: zone });
  const clock = (instant: number) => {
    const time = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'short', timeZone: zone }).format(instant);
    return language === 'fr' ? time.replace(/^0/, '').replace(':', '\u00A0h\u00A0') : time;
  };
  const first = day.format(start);
  const last = day.format(end);
  const [at, from, to, then] = language === 'fr' ? ['à', 'de', 'à', 'au'] : ['at', 'from', 'to', 'to'];
  const hours =
    end <= start
      ? `${first} ${at} ${clock(start)}`
      : first === last
        ? `${first} ${from} ${clock(start)} ${to} ${clock(end)}`
        : `${first} ${at} ${clock(start)} ${then} ${last} ${at} ${clock(end)}`;
  return `${hours} (${zoneName(zone, start, locale)})`;
}

const DAY = 24 * 60 * 60 * 1000;

function zoneName(timeZone: string, instant: number, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** Where it is, on one line; `undefined` where nothing is said. */
export function spokenPlace(meeting: Meeting, text: Speak, language: Language): string | undefined {
  return spokenVenue(asHeld(meeting), text, language);
}

/** The same of a place alone. */
export function spokenVenue({ location, attendance }: Venue, text: Speak, language: Language): string | undefined {
  const words = PLACES[language];
  if (!location) return attendance === 'onsite' ? undefined : words[attendance];
  const town = [location.postalCode, location.city].filter(Boolean).join(' ');
  const place = [text(location.name), location.address, town].filter(Boolean).join(', ');
  return attendance === 'mixed' ? `${place}, ${words.too}` : place;
}

/** Where a meeting is held. */
export type Venue = Pick<Meeting, 'attendance' | 'location'>;

type Speak = (value: NonNullable<Meeting['location']>['name']) => string;

const PLACES = {
  fr: { online: 'En ligne', mixed: 'Sur place ou en ligne', too: 'ou en ligne' },
  en: { online: 'Online', mixed: 'On site or online', too: 'or online' },
};
