import { html, nothing, type TemplateResult } from 'lit';
import { programme as french } from '../../../i18n/fr/programme.ts';
import { addMonths, dayParts, firstDayOf, monthOf, upTo, type Day, type Month } from '../../../time/index.ts';
import { levelMark } from '../../../styles/index.ts';
import { fetched } from '../fetched.ts';
import type { CalendarView, ViewContext } from '../view.ts';
import { landscape } from './landscape.ts';
import type { Placed } from '../placed.ts';
import { programmeStyles } from './programme-styles.ts';
import { rowsOf, type ProgrammeRow } from './programme-rows.ts';

/** September, counted from 0: youth councils are elected, meet and end with the school year, and it is what is planned by. */
const FIRST_MONTH = 8;

/** Marks that a level shows in a month, three a week: who meets more often has no glance that sees them all. */
const MOST_MARKS = 12;

/**
 * A year at a glance, as one real table: which level meets in which month. Made to be printed on one page and pinned to
 * the wall.
 */
export const part: CalendarView = {
  period(day) {
    const first = firstMonthOf(monthOf(day));
    const year = Math.floor(first / 12);
    return { first: firstDayOf(first), last: firstDayOf(first + 12) - 1, name: `${year}-${year + 1}` };
  },

  turn: (day, by) => addMonths(day, 12 * by),

  render(context) {
    const words = wordsOf(context);
    const first = firstMonthOf(monthOf(context.day));
    const months = upTo(12).map((i) => first + i);
    return html`<div class="programme">
      <div class="scroll" role="region" aria-labelledby="programme-name" tabindex="0">
        <table class="year" part="programme">
          <caption id="programme-name" class="visually-hidden">
            ${words.caption(part.period(context.day, context).name)}
          </caption>
          <thead>
            <tr>
              <th scope="col" class="corner">${words.level}</th>
              ${months.map((month) => renderMonthName(month, month === first, context))}
            </tr>
          </thead>
          <tbody>
            ${rowsOf(first, context).map((row) => renderRow(row, months, context))}
          </tbody>
        </table>
      </div>
      ${renderLegend(context)} ${landscape(context.printing)}
    </div>`;
  },

  styles: programmeStyles,
};
fetched.programme = part;

function wordsOf({ localize }: ViewContext): typeof french {
  return localize.wordsOf('programme', french);
}

function firstMonthOf(month: Month): Month {
  return month - ((month - FIRST_MONTH) % 12);
}

function nowClass(month: Month, { today }: ViewContext): string {
  return month === monthOf(today) ? 'now' : '';
}

/** The month, and its year where one begins. */
function renderMonthName(month: Month, isFirst: boolean, context: ViewContext): TemplateResult {
  const { formats } = context.localize;
  const current = nowClass(month, context);
  return html`<th
    scope="col"
    class="month ${current}"
    aria-current=${current ? 'date' : nothing}
    abbr=${formats.month(month)}
  >
    <span aria-hidden="true"
      >${formats.day(firstDayOf(month), 'short-month')}
      ${isFirst || month % 12 === 0 ? html`<small>${Math.floor(month / 12)}</small>` : nothing}</span
    ><span class="visually-hidden">${formats.month(month)}</span>
  </th>`;
}

function renderRow(
  { name, order, months }: ProgrammeRow,
  shown: readonly Month[],
  context: ViewContext,
): TemplateResult {
  return html`<tr class="hue-${order < 0 ? 'none' : order % 6}">
    <th scope="row" part="level">
      <span class="level">${levelMark(order)} <bdi>${name}</bdi></span>
    </th>
    ${shown.map((month) => {
      const placed = months.get(month);
      const marks = context.printing ? placed : placed?.slice(0, MOST_MARKS);
      return html`<td class=${nowClass(month, context)}>
        ${
          placed &&
          marks &&
          html`<ul>
            ${marks.map((one) => html`<li>${renderMark(one, month, order, context)}</li>`)}
            ${placed.length > marks.length ? html`<li>${renderRest(placed.length - marks.length, month, context)}</li>` : nothing}
          </ul>`
        }
      </td>`;
    })}
  </tr>`;
}

/** What has no room in a year is in its month. */
function renderRest(rest: number, month: Month, context: ViewContext): TemplateResult {
  const { label, full } = wordsOf(context).moreInMonth(rest, context.localize.formats.month(month));
  return html`<button
    class="mark-button others"
    part="more"
    type="button"
    @click=${() => context.goTo(firstDayOf(month), true, 'month')}
  >
    <span aria-hidden="true">${label}</span><span class="visually-hidden">${full}</span>
  </button>`;
}

/** A meeting: the mark of the row's level and the day of the month; the rest is in its name, which is shown on hovering. */
function renderMark(
  { occurrence, first, last }: Placed,
  month: Month,
  order: number,
  context: ViewContext,
): TemplateResult {
  const { meeting } = occurrence;
  const { attendance, status } = meeting;
  const { parts } = context;
  // A day of another month would be read as one of this.
  const dateOf = (day: Day) => (monthOf(day) === month ? dayParts(day).date : '…');
  const days = first === last ? dateOf(first) : `${dateOf(first)}–${dateOf(last)}`;
  const name = [
    context.text(meeting.title).slice(0, 2000),
    parts.whenText(occurrence, context.zoneOf(occurrence), context),
    context.localize.common[attendance],
    parts.noteOf(occurrence, context),
  ]
    .filter(Boolean)
    .join(', ');
  return html`<button
    class="mark-button"
    part="mark ${status}"
    type="button"
    aria-haspopup="dialog"
    title=${name}
    @click=${() => context.open(occurrence)}
  >
    ${shape(attendance, order)}<span aria-hidden="true">${parts.struck(days, meeting)}</span
    ><span class="visually-hidden">${name}</span>
  </button>`;
}

/** Filled on site, hollow online, half filled for both: a hollow mark with half of a filled one upon it. */
function shape(attendance: Placed['occurrence']['meeting']['attendance'], order: number): TemplateResult {
  return html`<span class="shape ${attendance}"
    >${levelMark(order)}${attendance === 'mixed' ? levelMark(order) : nothing}</span
  >`;
}

function renderLegend(context: ViewContext): TemplateResult {
  const { common } = context.localize;
  const words = wordsOf(context);
  return html`<ul class="legend" part="legend" aria-label=${words.legend}>
    ${(['onsite', 'online', 'mixed'] as const).map((attendance) => html`<li>${shape(attendance, 0)} ${common[attendance]}</li>`)}
    <li>${words.numbers}</li>
    <li><s>12</s> ${words.off}</li>
  </ul>`;
}
