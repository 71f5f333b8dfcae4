import { html, nothing, type TemplateResult } from 'lit';
import { month as french } from '../../../i18n/fr/month.ts';
import { firstWeekdayOf, weekdayNames } from '../../../i18n/week.ts';
import type { Occurrence } from '../../../network/index.ts';
import { dayIso, dayParts, firstDayOf, monthOf, monthWeeks, type Day } from '../../../time/index.ts';
import { markOf } from '../../../styles/index.ts';
import { heading } from '../../heading.ts';
import { fetched } from '../fetched.ts';
import type { CalendarView, ViewContext } from '../view.ts';
import type { Bar } from './bars.ts';
import { levelOrderOf } from './level-order.ts';
import { cellsOf, type MonthCell } from './month-cells.ts';
import { onKey } from './month-keys.ts';
import { monthStyles } from './month-styles.ts';
import { onPaper } from './on-paper.ts';
import { placedWithin, type Placed } from '../placed.ts';

/**
 * One month as one real table, days as cells. Keys as in the WAI-ARIA APG grid and date picker patterns: arrows move
 * by day and week, Home and End within the week, Page Up and Page Down by month. A meeting of several days is heard
 * once a week, in the first cell of its bar; the others count it.
 */
export const part: CalendarView = {
  period(day, { localize }) {
    const month = monthOf(day);
    return { first: firstDayOf(month), last: firstDayOf(month + 1) - 1, name: localize.formats.month(month) };
  },

  turn: (day, by) => firstDayOf(monthOf(day) + by),

  render(context) {
    const { locale } = context.localize.formats;
    const { first, last } = part.period(context.day, context);
    const weeks = monthWeeks(monthOf(first), firstWeekdayOf(locale));
    const placed = placedWithin(context, weeks[0]?.[0] ?? first, weeks.at(-1)?.at(-1) ?? last);
    const several = placed.filter((one) => one.first < one.last);
    const single = Map.groupBy(
      placed.filter((one) => one.first === one.last),
      (one) => one.first,
    );
    const short = weekdayNames(locale, 'short');
    return html`<table
        class="grid"
        part="grid"
        role="grid"
        aria-labelledby="period"
        @keydown=${(event: KeyboardEvent) => onKey(event, context)}
        @click=${(event: Event) => onClick(event, context)}
      >
        <thead>
          <tr>
            ${weekdayNames(locale, 'long').map((name, i) => html`<th scope="col" abbr=${name}><span aria-hidden="true">${short[i]}</span><span class="visually-hidden">${name}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${weeks.map(
            (week) =>
              html`<tr>
                ${cellsOf(week, several, single).map((cell) => renderCell(cell, cell.day >= first && cell.day <= last, context))}
              </tr>`,
          )}
        </tbody>
      </table>
      ${
        context.printing
          ? onPaper(
              placed.filter((one) => one.first <= last && one.last >= first),
              first,
              context,
            )
          : renderChosen(placed, context)
      }`;
  },

  styles: monthStyles,
};
fetched.month = part;

function wordsOf({ localize }: ViewContext): typeof french {
  return localize.wordsOf('month', french);
}

/** The number of a day and «+ 3 autres» both lead to their day. */
function onClick({ target }: Event, { goTo }: ViewContext): void {
  const day = target instanceof Element ? target.closest<HTMLElement>('[data-day]')?.dataset['day'] : undefined;
  if (day) goTo(Number(day), true);
}

/** What the day holds that the visitor stands on. */
function renderChosen(placed: readonly Placed[], context: ViewContext): TemplateResult {
  const { day, localize, parts } = context;
  const chosen = placed.filter(({ first, last }) => first <= day && day <= last);
  return html`<section class="chosen">
    ${heading(context.headingLevel, localize.formats.day(day, 'full'), { class: 'chosen-day' })}
    ${
      chosen.length
        ? html`<ul>
            ${chosen.map(({ occurrence }) => parts.meetingRow(occurrence, context))}
          </ul>`
        : context.partly
          ? nothing
          : html`<p>${wordsOf(context).noneThatDay}</p>`
    }
  </section>`;
}

function renderCell(
  { day, bars, lanes, pills, total, rest }: MonthCell,
  inside: boolean,
  context: ViewContext,
): TemplateResult {
  const words = wordsOf(context);
  const isToday = day === context.today;
  const state = `${inside ? '' : ' outside'}${isToday ? ' today' : ''}`;
  const tabIndex = day === context.day ? 0 : -1;
  const name = context.localize.formats.day(day, 'full');
  return html`<td
    class="cell${state}"
    part="day${state}"
    role="gridcell"
    aria-selected=${tabIndex ? 'false' : 'true'}
    aria-current=${isToday ? 'date' : nothing}
  >
    <button
      class="number"
      type="button"
      data-day=${day}
      tabindex=${tabIndex}
      aria-label=${context.partly && !total ? name : words.meetingsOn(total, isToday ? `${name} (${words.today_})` : name)}
    >
      <time datetime=${dayIso(day)}>${numberIn(name, day)}</time>
    </button>
    ${
      total
        ? html`<div class="pills" .style=${`--lanes:${lanes}`}>
            ${bars.map((bar) => renderBar(bar, day, tabIndex, context))}
            ${pills.map((occurrence) => renderPill(occurrence, true, tabIndex, context))}
            ${rest ? renderRest(rest, day, tabIndex, context) : nothing}
          </div>`
        : nothing
    }
  </td>`;
}

const NUMBERS = /\d+\p{L}*/gu;

/**
 * The number of a day as its whole name has it, «1er»: what is seen must be part of what is heard (WCAG 2.5.3). The name
 * is an attribute because forty-two hidden texts took a fifth of the month's layout.
 */
function numberIn(name: string, day: Day): string {
  const { date } = dayParts(day);
  return name.match(NUMBERS)?.find((number) => parseInt(number) === date) ?? String(date);
}

function renderRest(rest: number, day: Day, tabIndex: number, context: ViewContext): TemplateResult {
  const { label, full } = wordsOf(context).moreInDay(rest, context.localize.formats.day(day, 'full'));
  return html`<button class="others" part="more" type="button" data-day=${day} tabindex=${tabIndex} aria-label=${full}>
    ${label}
  </button>`;
}

/** Ends are round only where the meeting begins or ends: a bar that meets the edge of the week goes on in another. */
function renderBar(bar: Bar, day: Day, tabIndex: number, context: ViewContext): TemplateResult {
  const { occurrence, first, last, lane, days } = bar;
  const begins = first === day;
  return html`<div
    class="stretch ${begins ? 'begins' : ''} ${last === day + days - 1 ? 'ends' : ''}"
    .style=${`--lane:${lane};--days:${days}`}
  >
    ${renderPill(occurrence, begins, tabIndex, context)}
  </div>`;
}

/** In as few templates as can be: a month has more than a hundred pills. */
function renderPill(occurrence: Occurrence, begins: boolean, tabIndex: number, context: ViewContext): TemplateResult {
  const { meeting } = occurrence;
  const { parts } = context;
  const title = context.text(meeting.title);
  const clock = begins ? parts.startClock(occurrence, context.zoneOf(occurrence), context) : '';
  const note = parts.noteOf(occurrence, context);
  const { path, fill } = markOf(levelOrderOf(occurrence, context));
  return html`<button
    class="pill ${clock ? 'timed' : ''}"
    part="pill ${meeting.status}"
    type="button"
    tabindex=${tabIndex}
    aria-haspopup="dialog"
    title=${title}
    @click=${() => context.open(occurrence)}
  >
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} fill=${fill} /></svg>
    <span class="clock">${clock}</span>
    <bdi class="name">${parts.struck(title, meeting)}</bdi
    >${note ? html`<span class="visually-hidden">, ${note}</span>` : nothing}
  </button>`;
}
