import { daysOf, type Occurrence } from '../../network/index.ts';
import { HOUR_MS, Zone, dayIso } from '../../time/index.ts';
import type { ViewContext } from './view.ts';

type Words = Pick<ViewContext, 'localize' | 'snapshot' | 'viewerZone'>;
/** Days with their year, or without it. */
type DayStyle = 'full' | 'long';

/** «de 9 h 30 à 12 h, à Nouméa»; «toute la journée»; «du 9 au 11 mars» where it lasts several days. */
export function timeText(occurrence: Occurrence, zone: string, context: Words, style: DayStyle = 'long'): string {
  const { messages, formats, common } = context.localize;
  const { first, last } = daysOf(occurrence, zone);
  if (occurrence.allDay) {
    return first === last ? messages.allDay : messages.days(formats.day(first, style), formats.day(last, style));
  }
  const from = clockText(occurrence.start, zone, context);
  const to = clockText(occurrence.end, zone, context);
  const place = isObvious(occurrence, zone, context) ? '' : ` ${common.inZone(zone)}`;
  const time =
    occurrence.end === occurrence.start
      ? from
      : first === last
        ? messages.from(from, to)
        : messages.days(`${formats.day(first, style)}, ${from}`, `${formats.day(last, style)}, ${to}`);
  return time + place;
}

/** The day and the time in one phrase: «jeudi 12 mars 2026, de 9 h 30 à 12 h». */
export function whenText(occurrence: Occurrence, zone: string, context: Words, style: DayStyle = 'full'): string {
  const { first, last } = daysOf(occurrence, zone);
  const time = timeText(occurrence, zone, context, style);
  return first === last ? `${context.localize.formats.day(first, style)}, ${time}` : time;
}

/** What `<time datetime>` takes: the day, or the instant (HTML living standard). */
export function dateTime({ allDay, start }: Occurrence): string {
  return allDay ? dayIso(allDay.startDay) : `${new Date(start).toISOString().slice(0, 16)}Z`;
}

/** A zone goes without saying where the viewer's clock and the network's show the same time as it. */
function isObvious({ start }: Occurrence, zone: string, { snapshot, viewerZone }: Words): boolean {
  const offset = Zone.of(zone).offsetAt(start);
  return [viewerZone, snapshot.document.network.timeZone].every((other) => Zone.of(other).offsetAt(start) === offset);
}

/** The wall clock of a start as hours and minutes only, for places with little room. */
export function startClock(occurrence: Occurrence, zone: string, { localize }: Words): string {
  return occurrence.allDay ? '' : localize.formats.clock(Zone.of(zone).toLocal(occurrence.start));
}

/** The wall clock at an instant. In the hour that comes twice, when clocks go back, it says which of the two is meant. */
function clockText(instant: number, zone: string, { localize }: Words): string {
  const here = Zone.of(zone);
  const local = here.toLocal(instant);
  const clock = localize.formats.clock(local);
  const isShown = (at: number) => here.toLocal(at) === local;
  const isFirst = isShown(instant + HOUR_MS);
  return isFirst || isShown(instant - HOUR_MS) ? `${clock} (${localize.messages.twice(isFirst)})` : clock;
}
