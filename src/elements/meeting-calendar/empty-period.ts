import { html, nothing, type TemplateResult } from 'lit';
import { daysOf, within, type Occurrence } from '../../network/index.ts';
import type { CalendarView, ViewContext } from './view.ts';

/**
 * Where a view has nothing to show: that it has nothing, and the way to the next meeting after its period.
 * @param picked what the view shows, where that is not all that touches its period
 */
export function emptyPeriod(
  view: CalendarView,
  context: ViewContext,
  picked: readonly Occurrence[] | undefined,
): TemplateResult | typeof nothing {
  const { snapshot, occurrences, filtered, localize } = context;
  const { first, last } = view.period(context.day, context);
  const daysIn = (occurrence: Occurrence) => daysOf(occurrence, context.zoneOf(occurrence));
  const isShown = (occurrence: Occurrence) => {
    const days = daysIn(occurrence);
    return days.first <= last && days.last >= first;
  };
  if (picked?.length ?? within(occurrences, first, last, snapshot.longest).some(isShown)) return nothing;
  const { messages, formats } = localize;
  const next = within(occurrences, last + 1, Infinity, snapshot.longest).find(
    (occurrence) => daysIn(occurrence).first > last,
  );
  const day = next && daysIn(next).first;
  return html`<div class="empty" part="empty">
    <slot name="empty">${messages.empty(last === Infinity && context.day === context.today, filtered)}</slot>
    ${
      day &&
      html`<button class="button" part="button next-meeting" type="button" @click=${() => context.goTo(day, true)}>
        ${messages.nextMeeting(formats.day(day, 'full'))}
      </button>`
    }
  </div>`;
}
