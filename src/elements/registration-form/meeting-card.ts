import { html, nothing, type TemplateResult } from 'lit';
import { registrationState, safeLink, type RegistrationState, type Text } from '../../contract/index.ts';
import type { LocalizeController } from '../../i18n/index.ts';
import { daysOf, displayZone, type Occurrence, type Snapshot } from '../../network/index.ts';
import { Zone, instantOf, isZone, parseWhen, viewerZone, DAY_MS } from '../../time/index.ts';
import { icon } from '../../styles/index.ts';
import { heading } from '../heading.ts';

/** What the meeting is shown from. */
export interface MeetingContext {
  readonly snapshot: Snapshot;
  readonly localize: LocalizeController<'form'>;
  /** The rank of the element's own heading. */
  readonly headingLevel: number;
  /** A text of the endpoint in the reader's language. */
  readonly text: (text: Text | null | undefined) => string;
}

export function stateOf({ meeting, start, zone }: Occurrence, now = Date.now()): RegistrationState {
  return registrationState(meeting, start, now, zone);
}

/** The dates one can register for now, here or on the waiting list. */
export function openMeetings({ occurrences, document }: Snapshot, now = Date.now()): Occurrence[] {
  const seen = new Set<string>();
  return occurrences.filter((occurrence) => {
    const { id, registration } = occurrence.meeting;
    if (seen.has(id)) return false;
    seen.add(id);
    const state = stateOf(occurrence, now);
    return (
      (state === 'open' || state === 'waitlist') && (registration?.url != null || document.registration !== undefined)
    );
  });
}

/** The meeting it is for: always in view above the fields. */
export function meetingCard(occurrence: Occurrence, context: MeetingContext): TemplateResult {
  const { meeting } = occurrence;
  const [first, ...others] = whenTexts(occurrence, context);
  return html`<div class="meeting" part="meeting">
    ${heading(context.headingLevel + 1, html`<bdi>${context.text(meeting.title)}</bdi>`, { class: 'meeting-title', part: 'title' })}
    <p class="fact">
      <span>${first}${others.map((text) => html`<br /><span class="quiet">${text}</span>`)}</span>
    </p>
    ${placeOf(occurrence, context)} ${seatsOf(occurrence, context)}
  </div>`;
}

/** The choice among what is open, in the order of time. */
export function meetingChoice(
  open: readonly Occurrence[],
  chosen: Occurrence | undefined,
  choose: (id: string) => void,
  context: MeetingContext,
): TemplateResult {
  const { messages, formats } = context.localize;
  return html`<div class="field" part="field">
    <label for="meeting">${messages.meeting.label}</label>
    <select
      id="meeting"
      part="input"
      @change=${(event: Event) => choose((event.currentTarget as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${!chosen}>${messages.choose}</option>
      ${open.map((occurrence) => {
        const { meeting } = occurrence;
        const { first } = daysOf(occurrence, displayZone(occurrence, viewerZone()));
        const full = stateOf(occurrence) === 'waitlist' ? ` (${messages.meeting.full})` : '';
        return html`<option value=${meeting.id} ?selected=${meeting === chosen?.meeting}>
          ${formats.day(first, 'full')} – ${context.text(meeting.title)}${full}
        </option>`;
      })}
    </select>
  </div>`;
}

/** Registrations for it are taken elsewhere: the address to go to. */
export function elsewhereOf(
  occurrence: Occurrence,
  { snapshot }: Pick<MeetingContext, 'snapshot'>,
): string | undefined {
  return safeLink(occurrence.meeting.registration?.url, snapshot.base);
}

export function elsewhere(url: string, { localize }: MeetingContext): TemplateResult {
  const words = localize.messages.meeting;
  return html`<p>${words.elsewhere}</p>
    <p>
      <a class="button primary" part="button elsewhere" href=${url} rel="external noreferrer"
        >${words.goElsewhere(new URL(url).host)} ${icon('external')}<span class="visually-hidden"
          >(${localize.common.opensElsewhere})</span
        ></a
      >
    </p>`;
}

/** When it is: in the clock of the place, and in the viewer's where that shows another time. */
function whenTexts(occurrence: Occurrence, context: MeetingContext): string[] {
  const viewer = viewerZone();
  const zone = displayZone(occurrence, viewer);
  const other = zone === viewer ? occurrence.zone : viewer;
  if (occurrence.allDay || !isZone(other) || sameClock(zone, other, occurrence.start, occurrence.end))
    return [whenText(occurrence, zone, context)];
  const { messages, common } = context.localize;
  const named = (id: string) =>
    `${whenText(occurrence, id, context)} (${id === viewer ? messages.meeting.yourTime : common.inZone(id)})`;
  return [named(zone), named(other)];
}

function sameClock(a: string, b: string, ...instants: number[]): boolean {
  return instants.every((instant) => Zone.of(a).offsetAt(instant) === Zone.of(b).offsetAt(instant));
}

function whenText(occurrence: Occurrence, zone: string, { localize }: MeetingContext): string {
  const { formats, messages } = localize;
  const { from: fromTo, days, allDay } = messages.meeting;
  const { first, last } = daysOf(occurrence, zone);
  const [firstDay, lastDay] = [formats.day(first, 'full'), formats.day(last, 'full')];
  if (occurrence.allDay) return first === last ? `${firstDay}, ${allDay}` : days(firstDay, lastDay);
  const [from, to] = [occurrence.start, occurrence.end].map((instant) => formats.clock(Zone.of(zone).toLocal(instant)));
  if (from === undefined || to === undefined) return firstDay;
  if (occurrence.start === occurrence.end) return `${firstDay}, ${from}`;
  return first === last ? `${firstDay}, ${fromTo(from, to)}` : days(`${firstDay}, ${from}`, `${lastDay}, ${to}`);
}

function placeOf({ meeting }: Occurrence, { text, localize }: MeetingContext): TemplateResult {
  const { attendance, location } = meeting;
  const { online, mixed, onsite } = localize.common;
  const name = text(location?.name);
  const place = [name, location?.city && !name.includes(location.city) ? location.city : ''].filter(Boolean).join(', ');
  const held =
    attendance === 'online'
      ? online
      : attendance === 'mixed'
        ? [place, mixed].filter(Boolean).join(' · ')
        : place || onsite;
  return html`<p class="fact"><bdi>${held}</bdi></p>`;
}

/** Seats left and the deadline, or why one cannot register. */
function seatsOf(occurrence: Occurrence, context: MeetingContext): TemplateResult | typeof nothing {
  const words = context.localize.messages.meeting;
  const { remaining, closes } = occurrence.meeting.registration ?? {};
  const state = stateOf(occurrence);
  if (state !== 'open' && state !== 'waitlist') return nothing;
  const seats = state === 'waitlist' ? words.states.waitlist : remaining == null ? '' : words.seats(remaining);
  const facts = [seats, closes ? deadline(closes, occurrence.zone, context) : ''].filter(Boolean);
  return facts.length ? html`<p class="fact"><span>${facts.join(' · ')}</span></p>` : nothing;
}

/** In the clock of the place, which is named where the viewer's shows another time: five hours late is too late. */
function deadline(closes: string, zone: string, { localize }: MeetingContext): string {
  const when = parseWhen(closes);
  if (!when) return '';
  const instant = instantOf(when, zone);
  const day = localize.formats.day(Zone.of(zone).dayAt(instant), 'long');
  // A deadline at midnight is the day itself.
  const clock = Zone.of(zone).toLocal(instant) % DAY_MS;
  const date = clock ? `${day}, ${localize.formats.clock(clock)}` : day;
  const viewer = viewerZone();
  const there = !isZone(viewer) || sameClock(zone, viewer, instant);
  return localize.messages.meeting.deadline(there ? date : `${date} (${localize.common.inZone(zone)})`);
}
