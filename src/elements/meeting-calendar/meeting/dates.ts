import { html, nothing, type TemplateResult } from 'lit';
import type { Occurrence } from '../../../network/index.ts';
import { DAY_MS, Zone, instantOf, isZone, parseWhen } from '../../../time/index.ts';
import type { ViewContext } from '../view.ts';
import { wordsOf } from './words.ts';

/**
 * When it is: on the clock of the place and on the viewer's, in one phrase with both days, where they differ
 * («jeudi 12 mars, 9 h à Nouméa · mercredi 11 mars, 23 h à Paris»); and the date it had before, where it was moved.
 */
export function datesOf(occurrence: Occurrence, context: ViewContext): TemplateResult {
  const { dateTime, whenText } = context.parts;
  const zone = context.zoneOf(occurrence);
  const other = otherClock(occurrence, zone, context);
  const first = whenText(occurrence, zone, context);
  const isNamed = other !== undefined || first.endsWith(context.localize.common.inZone(zone));
  return html`<time datetime=${dateTime(occurrence)}
      >${
        other
          ? html`<span class="clock">${named(first, zone, context)}${'\u00a0·'}</span>${' '}<span class="clock"
                >${named(whenText(occurrence, other, context, 'long'), other, context)}</span
              >`
          : first
      }</time
    >${previousOf(occurrence, zone, isNamed, context)}`;
}

/** Of two clocks each is named, also the one that elsewhere goes without saying. */
function named(text: string, zone: string, { localize }: ViewContext): string {
  const place = localize.common.inZone(zone);
  return text.endsWith(place) ? text : `${text} ${place}`;
}

/** The clock that shows another time than the one in `zone`: the viewer's, or the place's where the viewer's goes first. */
function otherClock(occurrence: Occurrence, zone: string, { viewerZone }: ViewContext): string | undefined {
  const other = zone === viewerZone ? occurrence.zone : viewerZone;
  if (occurrence.allDay || !isZone(other)) return undefined;
  const differs = [occurrence.start, occurrence.end].some(
    (instant) => Zone.of(other).offsetAt(instant) !== Zone.of(zone).offsetAt(instant),
  );
  return differs ? other : undefined;
}

/** @param isNamed whether the date that it has now names its zone */
function previousOf(
  { meeting, zone: venue }: Occurrence,
  zone: string,
  isNamed: boolean,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const when = meeting.status === 'rescheduled' && parseWhen(meeting.previousStart ?? '');
  if (!when) return nothing;
  const { formats } = context.localize;
  const local = when.kind === 'date' ? when.ms : Zone.of(zone).toLocal(instantOf(when, venue));
  const day = formats.day(Math.floor(local / DAY_MS), 'full');
  const time = `${day}, ${formats.clock(local)}`;
  const text = when.kind === 'date' ? day : isNamed ? named(time, zone, context) : time;
  return html`<span class="line-below quiet" part="previously">${wordsOf(context).previously(text)}</span>`;
}
