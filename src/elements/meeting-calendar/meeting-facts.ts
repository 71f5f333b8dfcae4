import { html, nothing, type TemplateResult } from 'lit';
import { isOff, registrationState, safeLink, type Meeting, type RegistrationState } from '../../contract/index.ts';
import type { Occurrence } from '../../network/index.ts';
import { Zone, spanOf, type Day } from '../../time/index.ts';
import { icon, levelMark } from '../../styles/index.ts';
import type { ViewContext } from './view.ts';

/** The pieces of a meeting that several views show alike. */

/** Its levels, each with its mark and its name. */
export function levelsOf({ meeting }: Occurrence, context: ViewContext): TemplateResult {
  const { document } = context.snapshot;
  const { common } = context.localize;
  const listed = document.levels.filter(({ id }) => meeting.levels.includes(id));
  const unlisted = meeting.levels.some((id) => context.snapshot.levelOrder(id) < 0);
  return html`<ul class="levels" part="levels">
    ${meeting.levels.length === 0 ? html`<li>${levelMark(-1)} ${common.allLevels}</li>` : nothing}
    ${listed.map(({ id, label }) => html`<li>${levelMark(context.snapshot.levelOrder(id))} <bdi>${context.text(label)}</bdi></li>`)}
    ${unlisted ? html`<li>${levelMark(-1)} ${common.otherLevels}</li>` : nothing}
  </ul>`;
}

/** Where it is held: the place and town, or «à distance», or both. */
export function placeOf({ meeting }: Occurrence, context: ViewContext): TemplateResult | typeof nothing {
  const { common } = context.localize;
  const { attendance, location } = meeting;
  const name = location ? context.text(location.name) : '';
  const place = location
    ? [name, location.city && !name.includes(location.city) ? location.city : ''].filter(Boolean).join(', ')
    : '';
  const held =
    attendance === 'onsite'
      ? place || common.onsite
      : attendance === 'online'
        ? common.online
        : place
          ? `${place} · ${common.mixed}`
          : common.mixed;
  return html`<span class="fact place" part="place"><bdi>${held}</bdi></span>`;
}

/** What has happened to it, in words: cancelled, postponed, on another date, online after all. */
export function statusOf({ meeting }: Occurrence, { localize }: ViewContext): TemplateResult | typeof nothing {
  if (meeting.status === 'scheduled') return nothing;
  return html`<span class="status ${meeting.status}" part="status"
    >${icon('alert')} ${localize.messages.status[meeting.status]}</span
  >`;
}

/** The same, and that there is no seat left, as a text for where there is little room; empty where all is as usual. */
export function noteOf(occurrence: Occurrence, context: ViewContext): string {
  const { messages } = context.localize;
  const { status } = occurrence.meeting;
  const state = stateOf(occurrence, context);
  return [
    status === 'scheduled' ? '' : messages.status[status],
    state === 'full' || state === 'waitlist' ? messages[state] : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** A text by which a meeting is known, struck where nobody is to come. */
export function struck(text: string | number, meeting: Meeting): unknown {
  return isOff(meeting) ? html`<s>${text}</s>` : text;
}

export function stateOf(occurrence: Occurrence, { snapshot, now }: ViewContext): RegistrationState {
  return registrationState(
    occurrence.meeting,
    occurrence.start,
    now,
    occurrence.zone || snapshot.document.network.timeZone,
  );
}

/** How registration stands: «12 places restantes», «Complet», «Inscriptions à partir du 9 mars». */
export function seatsOf(occurrence: Occurrence, context: ViewContext): TemplateResult | typeof nothing {
  const text = seatsText(occurrence, context);
  return text ? html`<span class="fact seats" part="seats">${text}</span>` : nothing;
}

function seatsText(occurrence: Occurrence, context: ViewContext): string {
  const { messages, formats } = context.localize;
  const { registration } = occurrence.meeting;
  const state = stateOf(occurrence, context);
  if (state === 'open') return registration?.remaining == null ? '' : messages.seats(registration.remaining);
  if (state === 'early') return messages.early(formats.day(dayOf(registration?.opens, occurrence.zone), 'day-month'));
  return state === 'none' || state === 'off' || state === 'past' ? '' : messages[state];
}

/** The day on which a date of the contract falls in a zone: an endpoint may write midnight in Paris as 23:00 UTC. */
function dayOf(date: string | null | undefined, zone: string): Day {
  return Zone.of(zone).dayAt(spanOf(date ?? '', null, zone)?.start ?? 0);
}

/** The one action on a meeting: register, join the waiting list, or go where registrations are taken. */
export function actionOf(occurrence: Occurrence, context: ViewContext): TemplateResult | typeof nothing {
  const state = stateOf(occurrence, context);
  if (state !== 'open' && state !== 'waitlist') return nothing;
  const { meeting } = occurrence;
  const { messages, common } = context.localize;
  const label = state === 'open' ? messages.register : messages.joinWaitlist;
  const name = `${label}\u202f: ${context.text(meeting.title)}`;
  const elsewhere = safeLink(meeting.registration?.url, context.snapshot.base);
  if (elsewhere) {
    return html`<a
      class="button"
      part="button register"
      href=${elsewhere}
      rel="external noreferrer"
      aria-label="${name} (${common.opensElsewhere})"
      >${label} ${icon('external')}</a
    >`;
  }
  if (!context.network?.takesRegistrations) return nothing;
  return html`<button
    class="button"
    part="button register"
    type="button"
    aria-label=${name}
    @click=${() => context.register(occurrence)}
  >
    ${label}
  </button>`;
}
