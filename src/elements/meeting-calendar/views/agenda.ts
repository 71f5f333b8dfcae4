import { html, nothing } from 'lit';
import { daysOf, isPast, within, type Occurrence } from '../../../network/index.ts';
import { DAY_MS, firstDayOf, monthOf, type Day } from '../../../time/index.ts';
import { dayList, dayListStyles, type ListedDay } from '../day-list.ts';
import type { CalendarView, ViewContext } from '../view.ts';

/**
 * The meetings to come as a list, under their months and days: the view that reads best, on a phone and aloud. It
 * begins with what is not over yet, or with a day that the visitor went to.
 */
export const agenda: CalendarView = {
  period(day, { today, localize: { messages, formats } }) {
    return {
      first: day,
      last: Infinity,
      name: day === today ? messages.coming : messages.since(formats.day(day, 'full')),
    };
  },

  turn: (day, by) => firstDayOf(by > 0 ? monthOf(day) + 1 : monthOf(day - 1)),

  pick({ snapshot, occurrences, day, today, now, zoneOf }) {
    const candidates = within(occurrences, day, Infinity, snapshot.longest);
    if (day === today) return candidates.filter((occurrence) => !isPast(occurrence, now));
    // What starts a whole day later needs no zone to be known as later.
    return candidates.filter(
      (occurrence) => occurrence.start > (day + 1) * DAY_MS || daysOf(occurrence, zoneOf(occurrence)).last >= day,
    );
  },

  render(context, coming = []) {
    return html`${dayList(daysOfAgenda(coming.slice(0, context.limit), context), coming.length - context.limit, context)}
    ${
      // Where a window is known at a time, nobody knows that nothing is over.
      context.network?.windows || context.occurrences.some((occurrence) => isPast(occurrence, context.now))
        ? html`<p class="more">
            <button class="button plain" part="button past" type="button" @click=${() => context.showPast()}>
              ${context.localize.messages.past}
            </button>
          </p>`
        : nothing
    }`;
  },

  styles: dayListStyles,
};

/**
 * Dates under the day they begin on; one that has begun and still goes on stands under the first day of the list. What
 * is to come keeps its own day, also where the viewer's clock has left that day behind.
 */
function daysOfAgenda(occurrences: readonly Occurrence[], { day, today, now, zoneOf }: ViewContext): ListedDay[] {
  const dayOf = (occurrence: Occurrence): Day => {
    const { first } = daysOf(occurrence, zoneOf(occurrence));
    return day === today && occurrence.start >= now ? first : Math.max(first, day);
  };
  return [...Map.groupBy(occurrences, dayOf)].sort(([a], [b]) => a - b);
}
