import { html, nothing, type TemplateResult } from 'lit';
import type { Location, Meeting } from '../../../contract/index.ts';
import type { Occurrence } from '../../../network/index.ts';
import { icon } from '../../../styles/index.ts';
import type { ViewContext } from '../view.ts';
import { wordsOf } from './words.ts';

/** Where one goes; nowhere where it has moved online, whatever place it was planned for. */
export function venueOf({ location, status }: Meeting): Location | undefined {
  return status === 'movedOnline' ? undefined : (location ?? undefined);
}

/** Where it is held, with the address and the way to a map. */
export function placeOf(occurrence: Occurrence, context: ViewContext): TemplateResult {
  const { attendance } = occurrence.meeting;
  const location = venueOf(occurrence.meeting);
  return html`${context.parts.placeOf(occurrence, context)}
  ${location ? addressLines(location, attendance, context.localize.language).map((line) => html`<span class="line-below"><bdi>${line}</bdi></span>`) : nothing}
  ${location && attendance !== 'online' ? mapLink(location, context) : nothing}`;
}

export function accessibilityOf({ meeting }: Occurrence, context: ViewContext): TemplateResult | typeof nothing {
  const text = context.text(venueOf(meeting)?.accessibility);
  return text ? html`<bdi>${text}</bdi>` : nothing;
}

function addressLines(
  { address, postalCode, city, department, region, country }: Location,
  attendance: Meeting['attendance'],
  language: string,
): string[] {
  return [
    address ?? '',
    // Where one goes there the town stands after the name of the place already.
    postalCode || attendance === 'online' ? [postalCode, city].filter(Boolean).join(' ') : '',
    [department, region, country && countryName(country, language)].filter(Boolean).join(', '),
  ].filter(Boolean);
}

/** A country in words where it is written as a code (ISO 3166-1); none for France, where everybody is. */
function countryName(country: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  return country === 'FR' ? '' : (new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country);
}

/** A plain link to OpenStreetMap: nothing is asked of it before the visitor does. */
function mapLink(location: Location, context: ViewContext): TemplateResult | typeof nothing {
  const href = mapAddress(location, context);
  if (!href) return nothing;
  const { common } = context.localize;
  return html`<a class="line-below no-print" part="map" href=${href} rel="external noreferrer"
    >${wordsOf(context).map}${icon('external')}<span class="visually-hidden">(${common.opensElsewhere})</span></a
  >`;
}

function mapAddress(location: Location, context: ViewContext): string | undefined {
  const { latitude, longitude, address, postalCode, city, country } = location;
  if (latitude != null && longitude != null) {
    return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  }
  const town = [postalCode, city].filter(Boolean).join(' ');
  // A town alone is found by anyone; the name of a room would find nothing.
  const query = [address || context.text(location.name), town, country].filter(Boolean).join(', ');
  return address || town
    ? `https://www.openstreetmap.org/search?${new URLSearchParams({ query }).toString()}`
    : undefined;
}
