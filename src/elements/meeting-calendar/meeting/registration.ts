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
  const early = state === 'early';
  const { capacity, closes, opens, remaining } = registration ?? {};
  const lines = [
    // A row of a list has room for the day; who waits for the hour finds it here.
    early && opens
      ? context.localize.messages.early(momentText(opens, zone, context))
      : context.parts.seatsOf(occurrence, context),
    state === 'off' ? (meeting.status === 'cancelled' ? words.offForGood : words.off) : nothing,
    state === 'past' ? (isPast(occurrence, context.now) ? words.past : words.begun) : nothing,
    // An endpoint that has more seats left than there are has not counted: only what one can take is said.
    open && capacity != null && capacity >= (remaining ?? 0) ? words.capacity(capacity) : nothing,
    (open || early) && closes ? words.deadline(momentText(closes, zone, context)) : nothing,
  ].filter((line) => line !== nothing);
  return lines.length ? html`${lines.map((line) => html`<span class="line-below">${line}</span>`)}` : nothing;
}

/** When registration opens or closes, on the clock of the place, which is named where the viewer's shows another time. */
function momentText(date: string, zone: string, { localize, viewerZone }: ViewContext): string {
  const { formats, common } = localize;
  const when = parseWhen(date);
  if (!when) return date;
  const instant = instantOf(when, zone);
  const here = Zone.of(zone);
  const local = here.toLocal(instant);
  const place = here.offsetAt(instant) === Zone.of(viewerZone).offsetAt(instant) ? '' : ` ${common.inZone(zone)}`;
  const day = formats.day(Math.floor(local / DAY_MS), 'long');
  // At midnight it is the day itself.
  return local % DAY_MS ? `${day}, ${formats.clock(local)}${place}` : day;
}
