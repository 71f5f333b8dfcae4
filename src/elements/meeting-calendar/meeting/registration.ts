import { html, nothing, type TemplateResult } from 'lit';
import { registrationState } from '../../../contract/index.ts';
import { isPast, type Occurrence } from '../../../network/index.ts';
import { DAY_MS, Zone, instantOf, parseWhen } from '../../../time/index.ts';
import type { ViewContext } from '../view.ts';
import { wordsOf } from './words.ts';

/** How registration stands, in words for each state: seats left and until when, or why there is no registering. */
export function registrationOf(occurrence: Occurrence, context: ViewContext): TemplateResult | typeof nothing {
  const { meeting, start, zone } = occurrence;
  const { registration } = meeting;
  const words = wordsOf(context);
  const state = registrationState(meeting, start, context.now, zone);
  const open = state === 'open' || state === 'waitlist';
  const lines = [
    context.parts.seatsOf(occurrence, context),
    state === 'off' ? words.off : nothing,
    state === 'past' ? (isPast(occurrence, context.now) ? words.past : words.begun) : nothing,
    open && registration?.capacity != null ? words.capacity(registration.capacity) : nothing,
    open && registration?.closes ? words.deadline(momentText(registration.closes, zone, context)) : nothing,
  ].filter((line) => line !== nothing);
  return lines.length ? html`${lines.map((line) => html`<span class="line-below">${line}</span>`)}` : nothing;
}

/** A deadline on the clock of the place, which is named where the viewer's shows another time. */
function momentText(date: string, zone: string, { localize, viewerZone }: ViewContext): string {
  const { formats, common } = localize;
  const when = parseWhen(date);
  if (!when) return date;
  const instant = instantOf(when, zone);
  const here = Zone.of(zone);
  const local = here.toLocal(instant);
  const place = here.offsetAt(instant) === Zone.of(viewerZone).offsetAt(instant) ? '' : ` ${common.inZone(zone)}`;
  const day = formats.day(Math.floor(local / DAY_MS), 'long');
  // A deadline at midnight is the day itself.
  return local % DAY_MS ? `${day}, ${formats.clock(local)}${place}` : day;
}
