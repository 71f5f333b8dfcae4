import { registrationState, safeLink, safeResource, type Text } from '../../contract/index.ts';
import { isPast, type Occurrence, type Snapshot } from '../../network/index.ts';
import { Zone, dayIso, instantOf, parseWhen } from '../../time/index.ts';

const STATUS = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  movedOnline: 'EventMovedOnline',
} as const;

const MODE = {
  onsite: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
} as const;

/** Search engines read a page, not a database. */
const MOST = 100;

/** The dates that are not over, at most 100, as JSON-LD that may stand in a `<script>`. */
export function eventsJson(snapshot: Snapshot, occurrences: readonly Occurrence[], language: string): string {
  const now = Date.now();
  const events: object[] = [];
  for (const occurrence of occurrences) {
    if (events.length === MOST) break;
    if (!isPast(occurrence, now)) {
      events.push(eventData(occurrence, snapshot, (text) => snapshot.text(text, language)));
    }
  }
  // In a script «</script» and «<!--» end or change it, wherever they stand (HTML living standard §4.12.1.3).
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': events }).replaceAll('<', '\\u003c');
}

/**
 * A meeting as schema.org/Event, by what search engines ask of one (Google Search Central, «Event structured data»).
 * What is not known is left out: `JSON.stringify` drops what is `undefined`.
 */
function eventData(
  occurrence: Occurrence,
  snapshot: Snapshot,
  text: (text: Text | null | undefined) => string,
): object {
  const { meeting, allDay, start, end, zone } = occurrence;
  const { base, document } = snapshot;
  const { organizer } = meeting;
  const host = typeof organizer === 'string' ? { name: organizer, url: null } : organizer;
  const url = safeLink(meeting.url, base);
  return {
    '@type': 'Event',
    name: text(meeting.title),
    description: text(meeting.summary) || text(meeting.description) || undefined,
    startDate: allDay ? dayIso(allDay.startDay) : localTime(start, zone),
    // Here the last day is one of them.
    endDate: allDay ? dayIso(allDay.endDay - 1) : end > start ? localTime(end, zone) : undefined,
    eventStatus: `https://schema.org/${STATUS[meeting.status]}`,
    previousStartDate: meeting.status === 'rescheduled' ? dateText(meeting.previousStart, zone) : undefined,
    eventAttendanceMode: `https://schema.org/${MODE[meeting.attendance]}`,
    location: locationOf(occurrence, url, text),
    url,
    image: safeResource(meeting.image?.src, base),
    organizer: {
      '@type': 'Organization',
      name: host?.name ?? text(document.network.name),
      url: safeResource(host ? host.url : document.network.url, base),
    },
    performer: meeting.speakers?.map(({ name }) => ({ '@type': 'Person', name })),
    maximumAttendeeCapacity: meeting.registration?.capacity ?? undefined,
    remainingAttendeeCapacity: meeting.registration?.remaining ?? undefined,
    offers: offerOf(occurrence, url, base),
    inLanguage: document.network.language,
  };
}

function locationOf(
  { meeting }: Occurrence,
  url: string | undefined,
  text: (text: Text | null | undefined) => string,
): unknown {
  const { location, attendance } = meeting;
  const online = attendance === 'onsite' ? [] : [{ '@type': 'VirtualLocation', url }];
  const onsite =
    attendance === 'online' || !location
      ? []
      : [
          {
            '@type': 'Place',
            name: text(location.name),
            address: {
              '@type': 'PostalAddress',
              streetAddress: location.address ?? undefined,
              postalCode: location.postalCode ?? undefined,
              addressLocality: location.city ?? undefined,
              addressRegion: location.region ?? undefined,
              addressCountry: location.country ?? undefined,
            },
            geo:
              location.latitude == null || location.longitude == null
                ? undefined
                : { '@type': 'GeoCoordinates', latitude: location.latitude, longitude: location.longitude },
          },
        ];
  const all = [...onsite, ...online];
  return all.length > 1 ? all : all[0];
}

/** Where one registers, and whether there is a seat. Meetings of a network are paid for by nobody at the door. */
function offerOf({ meeting, start, zone }: Occurrence, url: string | undefined, base: string): unknown {
  const { registration } = meeting;
  if (!registration) return undefined;
  const state = registrationState(meeting, start, Date.now(), zone);
  const full = state === 'full' || state === 'waitlist';
  const availability = full ? 'SoldOut' : state === 'open' ? 'InStock' : undefined;
  return {
    '@type': 'Offer',
    url: safeLink(registration.url, base) ?? url,
    availability: availability && `https://schema.org/${availability}`,
    validFrom: dateText(registration.opens, zone),
  };
}

/** A date of the contract with its offset. */
function dateText(date: string | null | undefined, zone: string): string | undefined {
  const when = parseWhen(date ?? '');
  return when && (when.kind === 'date' ? date?.slice(0, 10) : localTime(instantOf(when, zone), zone));
}

/** `2026-03-12T14:00+01:00`: search engines want the clock of the place and its offset. */
function localTime(instant: number, id: string): string {
  const zone = Zone.of(id);
  const minutes = Math.round(zone.offsetAt(instant) / 60_000);
  const sign = minutes < 0 ? '-' : '+';
  const two = (n: number) => String(n).padStart(2, '0');
  const clock = new Date(zone.toLocal(instant)).toISOString().slice(0, 16);
  return `${clock}${sign}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}
