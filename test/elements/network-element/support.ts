import { fixture } from '@open-wc/testing';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../../../src/elements/level-filter/define.ts';
import '../../../src/elements/meeting-calendar/define.ts';
import type { MeetingCalendar } from '../../../src/elements/meeting-calendar/meeting-calendar.ts';
import { ENDPOINT } from '../../support/fake-fetch.ts';
import { Screen } from '../../support/screen.ts';

/** A calendar with an endpoint, as a page writes it. */
export async function calendarAt(endpoint = ENDPOINT): Promise<Screen & { readonly host: MeetingCalendar }> {
  return (await elementAt('anacej-meeting-calendar', endpoint)) as Screen & { readonly host: MeetingCalendar };
}

/** Any element of ours with an endpoint. */
export async function elementAt(tag: string, endpoint = ENDPOINT): Promise<Screen> {
  const name = unsafeStatic(tag);
  return new Screen(await fixture(html`<${name} endpoint=${endpoint} lang="fr"></${name}>`));
}
