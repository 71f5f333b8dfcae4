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
export function spokenDate({ start, end, allDay }: Span, zone: string, language: Language): string {
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
export function spokenPlace(
  meeting: Meeting,
  text: (value: NonNullable<Meeting['location']>['name']) => string,
  language: Language,
): string | undefined {
  const { location, attendance } = asHeld(meeting);
  if (!location) return attendance === 'online' ? (language === 'fr' ? 'En ligne' : 'Online') : undefined;
  const town = [location.postalCode, location.city].filter(Boolean).join(' ');
  return [text(location.name), location.address, town].filter(Boolean).join(', ');
}
