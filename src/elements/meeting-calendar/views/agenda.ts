import { css, html, nothing, type TemplateResult } from 'lit';
import { daysOf, isPast, type Occurrence } from '../../../network/index.ts';
import { dayIso, dayParts, monthOf, type Day, type Month } from '../../../time/index.ts';
import { heading } from '../../heading.ts';
import { meetingRow } from '../meeting-row.ts';
import type { CalendarView, ViewContext } from '../view.ts';

/** The meetings to come as a list, under their months and days: the view that reads best, on a phone and aloud. */
export const agenda: CalendarView = {
  render(context) {
    const { messages } = context.localize;
    const coming = context.occurrences.filter((occurrence) => !isPast(occurrence, context.now));
    if (coming.length === 0) {
      return html`<p class="empty" part="empty">
        <slot name="empty">${context.filtered ? messages.emptyFiltered : messages.empty}</slot>
      </p>`;
    }
    const rest = coming.length - context.limit;
    const days = daysOfAgenda(coming.slice(0, context.limit), context);
    const months = [...Map.groupBy(days, ([day]) => monthOf(day))];
    return html`${months.map((month) => renderMonth(month, context))}
    ${
      rest > 0
        ? html`<p class="more">
            <button class="button" part="button more" type="button" @click=${() => context.showMore()}>
              ${messages.more(Math.min(rest, context.limit))}
            </button>
          </p>`
        : nothing
    }`;
  },

  styles: css`
    .month-name {
      padding-block: var(--_space-2);
      color: var(--_text-quiet);
      font-size: 1em;
      font-weight: 650;
    }
    .month-name::first-letter {
      text-transform: uppercase;
    }
    .days {
      border-block-start: 1px solid var(--_border-strong);
      margin-block-end: var(--_space-6);
    }
    .day {
      display: grid;
      grid-template-columns: 4.5em 1fr;
      gap: 0 var(--_space-4);
    }
    .day + .day {
      border-block-start: 1px solid var(--_border);
    }
    .date {
      display: grid;
      justify-items: center;
      align-content: start;
      padding-block: var(--_space-3);
      font-weight: 400;
      line-height: 1.15;
      font-variant-numeric: tabular-nums;
    }
    .date b {
      font-size: 1.9em;
      font-weight: 600;
    }
    .date span {
      color: var(--_text-quiet);
      font-size: var(--_size-s);
    }
    .date.today {
      color: var(--_accent);
    }
    .date.today b {
      text-decoration: underline;
      text-decoration-thickness: 0.1em;
      text-underline-offset: 0.15em;
    }
    .empty,
    .more {
      padding-block: var(--_space-4);
    }
    @container (inline-size < 26em) {
      .day {
        grid-template-columns: 3.25em 1fr;
        gap: 0 var(--_space-3);
      }
    }
    @media print {
      .meeting {
        break-inside: avoid;
      }
    }
  `,
};

type AgendaDay = readonly [day: Day, occurrences: readonly Occurrence[]];

/**
 * Dates under the day they begin on; one that has begun and still goes on stands under today. What is to come keeps
 * its own day, also where the viewer's clock has left that day behind.
 */
function daysOfAgenda(occurrences: readonly Occurrence[], context: ViewContext): AgendaDay[] {
  const dayOf = (occurrence: Occurrence): Day => {
    const { first } = daysOf(occurrence, context.zoneOf(occurrence));
    return occurrence.start < context.now ? Math.max(first, context.today) : first;
  };
  return [...Map.groupBy(occurrences, dayOf)].sort(([a], [b]) => a - b);
}

function renderMonth([month, days]: readonly [Month, readonly AgendaDay[]], context: ViewContext): TemplateResult {
  const name = context.localize.formats.month(month);
  return html`${heading(context.headingLevel, name, { class: 'month-name', part: 'month-name' })}
    <ol class="days">
      ${days.map((day) => renderDay(day, context))}
    </ol>`;
}

function renderDay([day, occurrences]: AgendaDay, context: ViewContext): TemplateResult {
  const { formats } = context.localize;
  const isToday = day === context.today;
  const block = html`<span class="visually-hidden">${formats.day(day, 'full')}</span>
    <time class="date ${isToday ? 'today' : ''}" part="date" datetime=${dayIso(day)} aria-hidden="true">
      <span>${formats.day(day, 'weekday')}</span><b>${dayParts(day).date}</b
      ><span>${formats.day(day, 'short-month')}</span>
    </time>`;
  return html`<li class="day" part="day">
    ${heading(context.headingLevel + 1, block)}
    <ul>
      ${occurrences.map((occurrence) => meetingRow(occurrence, context))}
    </ul>
  </li>`;
}
