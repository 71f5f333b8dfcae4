import { html, nothing, type TemplateResult } from 'lit';
import { month as french } from '../../../i18n/fr/month.ts';
import { firstWeekdayOf, weekdayNames } from '../../../i18n/week.ts';
import { daysOf, type Occurrence } from '../../../network/index.ts';
import { dayIso, firstDayOf, dayParts, monthOf, monthWeeks, type Day } from '../../../time/index.ts';
import { levelMark } from '../../../styles/index.ts';
import { heading } from '../../heading.ts';
import type { CalendarView, ViewContext } from '../view.ts';
import { within } from '../within.ts';
import { onKey } from './month-keys.ts';
import { monthStyles } from './month-styles.ts';

/** Meetings that a cell shows before «+ 3 autres». */
const PER_DAY = 3;

/**
 * One month as one real table, days as cells. Keys as in the WAI-ARIA APG grid and date picker patterns: arrows move
 * by day and week, Home and End within the week, Page Up and Page Down by month.
 */
export const month: CalendarView = {
  period(day, { localize }) {
    const month = monthOf(day);
    return { first: firstDayOf(month), last: firstDayOf(month + 1) - 1, name: localize.formats.month(month) };
  },

  turn: (day, by) => firstDayOf(monthOf(day) + by),

  render(context) {
    const { formats } = context.localize;
    const messages = wordsOf(context);
    const shown = monthOf(context.day);
    const weeks = monthWeeks(shown, firstWeekdayOf(formats.locale));
    const byDay = bucket(weeks, context);
    const long = weekdayNames(formats.locale, 'long');
    const short = weekdayNames(formats.locale, 'short');
    const chosen = byDay.get(context.day) ?? [];
    return html`<table
        class="grid"
        part="grid"
        role="grid"
        aria-labelledby="period"
        @keydown=${(event: KeyboardEvent) => onKey(event, context)}
      >
        <thead>
          <tr>
            ${long.map((name, i) => html`<th scope="col" abbr=${name}><span aria-hidden="true">${short[i]}</span><span class="visually-hidden">${name}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${weeks.map(
            (week) =>
              html`<tr>
                ${week.map((day) => renderCell(day, byDay.get(day) ?? [], monthOf(day) === shown, context))}
              </tr>`,
          )}
        </tbody>
      </table>
      <section class="chosen">
        ${heading(context.headingLevel, formats.day(context.day, 'full'), { class: 'chosen-day' })}
        ${
          chosen.length
            ? html`<ul>
                ${chosen.map((occurrence) => context.parts.meetingRow(occurrence, context))}
              </ul>`
            : html`<p>${messages.noneThatDay}</p>`
        }
      </section>`;
  },

  styles: monthStyles,
};

function wordsOf({ localize }: ViewContext): typeof french {
  return localize.wordsOf('month', french);
}

/** The dates of each day that the grid shows: only those are placed on their days, however long the list is. */
function bucket(weeks: readonly Day[][], context: ViewContext): Map<Day, Occurrence[]> {
  const firstDay = weeks[0]?.[0] ?? context.day;
  const lastDay = weeks.at(-1)?.at(-1) ?? context.day;
  const byDay = new Map<Day, Occurrence[]>();
  for (const occurrence of within(context.occurrences, firstDay, lastDay)) {
    const { first, last } = daysOf(occurrence, context.zoneOf(occurrence));
    for (let day = Math.max(first, firstDay); day <= Math.min(last, lastDay); day++) {
      const sameDay = byDay.get(day);
      if (sameDay) sameDay.push(occurrence);
      else byDay.set(day, [occurrence]);
    }
  }
  return byDay;
}

function renderCell(
  day: Day,
  occurrences: readonly Occurrence[],
  inside: boolean,
  context: ViewContext,
): TemplateResult {
  const { formats } = context.localize;
  const messages = wordsOf(context);
  const current = day === context.day;
  const rest = occurrences.length - PER_DAY;
  const name = formats.day(day, 'full');
  const label = `${name}${day === context.today ? ` (${messages.today_})` : ''}`;
  return html`<td
    class="cell ${inside ? '' : 'outside'} ${day === context.today ? 'today' : ''}"
    part="day ${inside ? '' : 'outside'} ${day === context.today ? 'today' : ''}"
    role="gridcell"
    aria-selected=${current ? 'true' : 'false'}
    aria-current=${day === context.today ? 'date' : nothing}
  >
    <button
      class="number"
      type="button"
      data-day=${day}
      tabindex=${current ? 0 : -1}
      @click=${() => context.goTo(day, true)}
    >
      <time datetime=${dayIso(day)} aria-hidden="true">${dayParts(day).date}</time
      ><span class="visually-hidden">${messages.meetingsOn(occurrences.length, label)}</span>
    </button>
    ${
      occurrences.length === 0
        ? nothing
        : html`<div class="pills">
              ${occurrences.slice(0, rest === 1 ? PER_DAY + 1 : PER_DAY).map((occurrence) => renderPill(occurrence, day, current, context))}
              ${
                rest > 1
                  ? html`<button
                      class="others"
                      part="more"
                      type="button"
                      tabindex=${current ? 0 : -1}
                      aria-label=${messages.moreInDay(rest, name).full}
                      @click=${() => context.goTo(day, true)}
                    >
                      ${messages.moreInDay(rest, name).label}
                    </button>`
                  : nothing
              }
            </div>
            <div class="dots">
              ${occurrences.slice(0, PER_DAY).map(({ meeting }) => levelMark(markOf(meeting.levels, context)))}
            </div>`
    }
  </td>`;
}

function renderPill(occurrence: Occurrence, day: Day, current: boolean, context: ViewContext): TemplateResult {
  const { meeting } = occurrence;
  const zone = context.zoneOf(occurrence);
  const begins = daysOf(occurrence, zone).first === day;
  const off = meeting.status === 'cancelled' || meeting.status === 'postponed';
  const title = context.text(meeting.title);
  return html`<button
    class="pill ${meeting.status}"
    part="pill ${meeting.status}"
    type="button"
    tabindex=${current ? 0 : -1}
    aria-haspopup="dialog"
    title=${title}
    @click=${() => context.open(occurrence)}
  >
    ${levelMark(markOf(meeting.levels, context))}
    ${begins && !occurrence.allDay ? html`<span class="pill-clock">${context.parts.startClock(occurrence, zone, context)}</span>` : nothing}
    <bdi class="pill-title">${off ? html`<s>${title}</s>` : title}</bdi>
    ${off ? html`<span class="visually-hidden">, ${context.localize.messages.status[meeting.status as 'cancelled' | 'postponed']}</span>` : nothing}
  </button>`;
}

/** A meeting of several levels wears the first one's mark; its row names them all. */
function markOf(levels: readonly string[], { snapshot }: ViewContext): number {
  const [only] = levels;
  return only === undefined ? -1 : snapshot.levelOrder(only);
}
