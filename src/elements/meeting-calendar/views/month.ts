import { css, html, nothing, type TemplateResult } from 'lit';
import { month as french } from '../../../i18n/fr/month.ts';
import { firstWeekdayOf, weekdayNames } from '../../../i18n/week.ts';
import { daysOf, type Occurrence } from '../../../network/index.ts';
import {
  addMonths,
  dayIso,
  firstDayOf,
  dayParts,
  monthOf,
  monthWeeks,
  weekStart,
  type Day,
} from '../../../time/index.ts';
import { icon, levelMark } from '../../../styles/index.ts';
import { heading } from '../../heading.ts';
import type { CalendarView, ViewContext } from '../view.ts';
import { within } from '../within.ts';

/** Meetings that a cell shows before «+ 3 autres». */
const PER_DAY = 3;

/**
 * One month as one real table, days as cells. Keys as in the WAI-ARIA APG grid and date picker patterns: arrows move
 * by day and week, Home and End within the week, Page Up and Page Down by month.
 */
export const month: CalendarView = {
  render(context) {
    const { formats } = context.localize;
    const messages = wordsOf(context);
    const shown = monthOf(context.day);
    const weeks = monthWeeks(shown, firstWeekdayOf(formats.locale));
    const byDay = bucket(weeks, context);
    const long = weekdayNames(formats.locale, 'long');
    const short = weekdayNames(formats.locale, 'short');
    const chosen = byDay.get(context.day) ?? [];
    return html`${renderPeriod(context)}
      <table
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
      <section class="chosen" aria-live="polite">
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

  styles: css`
    .period {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space-2);
      margin-block-end: var(--_space-3);
    }
    .period-name {
      min-inline-size: 9.5em;
      font-size: var(--_size-l);
      text-align: center;
    }
    .period-name::first-letter {
      text-transform: uppercase;
    }
    .today-button {
      margin-inline-start: auto;
      font-size: var(--_size-s);
    }
    .grid {
      inline-size: 100%;
      table-layout: fixed;
      border-collapse: collapse;
      font-variant-numeric: tabular-nums;
    }
    .grid th {
      padding: var(--_space-2);
      color: var(--_text-quiet);
      font-size: var(--_size-s);
      font-weight: 600;
      text-align: start;
    }
    .cell {
      block-size: 7em;
      padding: var(--_space-1);
      border: 1px solid var(--_border);
      vertical-align: top;
    }
    .cell.outside {
      background: var(--_surface-raised);
    }
    .number {
      min-inline-size: 1.9em;
      min-block-size: 1.9em;
      padding: 0 0.3em;
      border: 0.125em solid transparent;
      border-radius: 1em;
      background: none;
      font-size: var(--_size-s);
      font-weight: 600;
    }
    .outside .number {
      color: var(--_text-quiet);
      font-weight: 400;
    }
    .today .number {
      border-color: var(--_accent);
      color: var(--_accent);
    }
    .cell[aria-selected='true'] .number {
      background: var(--_accent);
      color: var(--_on-accent);
    }
    .pills {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.2em;
    }
    .pill {
      display: flex;
      align-items: baseline;
      gap: 0.35em;
      inline-size: 100%;
      min-block-size: 1.9em;
      padding: 0.1em 0.35em;
      border: 0;
      border-radius: calc(var(--_radius) / 1.5);
      background: var(--_surface-raised);
      color: var(--_text);
      font-size: 0.8em;
      line-height: 1.7;
      text-align: start;
    }
    .outside .pill {
      background: var(--_surface);
    }
    .pill:hover {
      background: var(--_accent-soft);
    }
    .pill .mark {
      align-self: center;
    }
    .chosen-day::first-letter {
      text-transform: uppercase;
    }
    .pill-title {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
      min-inline-size: 0;
    }
    .pill-clock {
      flex: none;
      color: var(--_text-quiet);
    }
    .others {
      border: 0;
      background: none;
      color: var(--_accent);
      font-size: 0.8em;
      font-weight: 600;
      min-block-size: 1.9em;
      padding: 0 0.35em;
      text-align: start;
      text-decoration: underline;
    }
    .dots {
      display: none;
      flex-wrap: wrap;
      justify-content: center;
      gap: 0.15em;
      min-block-size: 0.75em;
    }
    .chosen {
      padding-block-start: var(--_space-4);
    }
    /* Beside an hour, a narrow cell has room for no more than a title's first letter. */
    @container (inline-size < 60em) {
      .pill:has(.pill-clock) {
        flex-wrap: wrap;
        line-height: 1.4;
      }
      .pill-clock ~ .pill-title {
        flex-basis: 100%;
      }
    }
    @container (inline-size < 40em) {
      .cell {
        block-size: 3.4em;
        padding: 0.1em 0;
        text-align: center;
      }
      .grid th {
        padding-inline: 0;
        text-align: center;
      }
      .pills {
        display: none;
      }
      .dots {
        display: flex;
      }
    }
    @media (forced-colors: active) {
      .cell[aria-selected='true'] .number {
        outline: 0.15em solid Highlight;
      }
      .pill {
        border: 1px solid ButtonText;
      }
    }
  `,
};

function wordsOf({ localize }: ViewContext): typeof french {
  return localize.wordsOf('month', french);
}

function renderPeriod({ day, today, localize, headingLevel, goTo }: ViewContext): TemplateResult {
  const { formats } = localize;
  const messages = localize.wordsOf('month', french);
  const turn = (months: number) => () => goTo(firstDayOf(monthOf(day) + months), false);
  return html`<div class="period" role="group" aria-label=${messages.toolbar}>
    <button class="button plain" part="button previous" type="button" @click=${turn(-1)}>
      ${icon('previous')}<span class="visually-hidden">${messages.previousMonth}</span>
    </button>
    <div class="period-name" aria-live="polite">
      ${heading(headingLevel, formats.month(monthOf(day)), { id: 'period', part: 'period' })}
    </div>
    <button class="button plain" part="button next" type="button" @click=${turn(1)}>
      ${icon('next')}<span class="visually-hidden">${messages.nextMonth}</span>
    </button>
    <button class="button today-button" part="button today" type="button" @click=${() => goTo(today, false)}>
      ${messages.today}
    </button>
  </div>`;
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

function onKey(event: KeyboardEvent, context: ViewContext): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const target = event.target instanceof Element ? event.target : undefined;
  if (!target?.closest('.number')) return;
  const day = keyTarget(event.key, context, isRightToLeft(target));
  if (day === undefined) return;
  event.preventDefault();
  context.goTo(day, true);
}

/** The day a key leads to; `undefined` for keys that are the browser's. */
function keyTarget(key: string, { day, localize }: ViewContext, rightToLeft: boolean): Day | undefined {
  const forward = rightToLeft ? -1 : 1;
  const start = weekStart(day, firstWeekdayOf(localize.language));
  switch (key) {
    case 'ArrowLeft':
      return day - forward;
    case 'ArrowRight':
      return day + forward;
    case 'ArrowUp':
      return day - 7;
    case 'ArrowDown':
      return day + 7;
    case 'Home':
      return start;
    case 'End':
      return start + 6;
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return undefined;
  }
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
