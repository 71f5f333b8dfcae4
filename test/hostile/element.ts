import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/level-filter/define.ts';
import '../../src/elements/meeting-calendar/define.ts';
import '../../src/elements/registration-form/define.ts';
import '../../src/elements/testimonial-carousel/define.ts';
import { Screen } from '../support/screen.ts';
import { addressesIn, faultsIn } from './markup.ts';

export const TAGS = [
  'anacej-meeting-calendar',
  'anacej-level-filter',
  'anacej-testimonial-carousel',
  'anacej-registration-form',
] as const;
export type Tag = (typeof TAGS)[number];

interface Setting {
  /** The id of the meeting that a form is for. */
  meeting?: string;
  /** How many meetings a list shows. */
  limit?: number;
  /** Where the element stands. */
  place?: HTMLElement;
}

/** An element on the page that has read its data. */
export async function elementWith<T extends Tag>(
  tag: T,
  data: unknown,
  { meeting = '', limit = 1000, place }: Setting = {},
): Promise<HTMLElementTagNameMap[T]> {
  const element = document.createElement(tag);
  element.data = data;
  element.setAttribute('limit', String(limit));
  if (tag === 'anacej-registration-form') element.setAttribute('meeting', meeting);
  const stage = await fixture<HTMLElement>(html`<div></div>`, place && { parentNode: place });
  stage.append(element);
  await waitUntil(() => element.network?.state.status === 'ready', 'the data', { timeout: 10_000 });
  // Parts of an element may come later than its data.
  await waitUntil(() => element.shadowRoot && !new Screen(element).isLoading, 'all its parts', { timeout: 10_000 });
  await element.updateComplete;
  return element;
}

/** Opens one meeting after the other and collects what is wrong in any of them. */
export async function faultsInMeetings(calendar: HTMLElementTagNameMap['anacej-meeting-calendar']) {
  const faults = new Set<string>();
  const addresses = new Set<string>();
  calendar.limit = 1;
  for (const { meeting } of calendar.network?.snapshot?.occurrences ?? []) {
    calendar.openMeeting(meeting.id);
    await waitUntil(() => calendar.shadowRoot?.querySelector('dialog'), 'the dialog', { interval: 1 });
    await calendar.updateComplete;
    for (const fault of faultsIn(calendar)) faults.add(fault);
    for (const address of addressesIn(calendar)) if (!isOurs(address)) addresses.add(address);
  }
  expect(calendar.shadowRoot?.querySelector('dialog')?.open).to.equal(true);
  return { faults: [...faults], addresses: [...addresses] };
}

/** Calendar services and the map: addresses that we write ourselves, in which what the endpoint says is only text. */
function isOurs(address: string): boolean {
  return /^https:\/\/(?:calendar\.google\.com|outlook\.(?:live|office)\.com|calendar\.yahoo\.com|www\.openstreetmap\.org)\//.test(
    address,
  );
}
