import { html, nothing, type TemplateResult } from 'lit';
import { week as french } from '../../../i18n/fr/week.ts';
import { firstWeekdayOf } from '../../../i18n/week.ts';
import type { Occurrence } from '../../../network/index.ts';
import { DAY_MS, HOUR_MS, Zone, dayIso, dayParts, upTo, weekStart, type Day } from '../../../time/index.ts';
import { icon, levelMark } from '../../../styles/index.ts';
import { heading } from '../../heading.ts';
import { fetched } from '../fetched.ts';
import type { CalendarView, ViewContext } from '../view.ts';
import { barsOver, type Bar } from './bars.ts';
import { levelOrderOf } from './level-order.ts';
import { onPaper } from './on-paper.ts';
import { placedWithin } from '../placed.ts';
import { blocksOf, breadthOf, hoursShown, linesOf, type Block, type Hours } from './week-blocks.ts';
import { weekStyles } from './week-styles.ts';

/**
 * Seven days beside each other with their hours; one after the other where there is little room. To those who listen it
 * is the same either way: a heading a day, and under it what begins on that day, by time.
 */
export const part: CalendarView = {
  period(day, { localize }) {
    const first = weekStart(day, firstWeekdayOf(localize.language));
    return { first, last: first + 6, name: nameOf(first, localize) };
  },

  turn: (day, by) => day + 7 * by,

  render(context) {
    const start = weekStart(context.day, firstWeekdayOf(context.localize.language));
    const placed = placedWithin(context, start, start + 6);
    if (context.printing) return onPaper(placed, start, context);
    const hasHours = ({ occurrence, first, last }: (typeof placed)[number]) => !occurrence.allDay && first === last;
    const bars = barsOver(
      start,
      placed.filter((one) => !hasHours(one)),
    );
    const days = upTo(7).map((i) => {
      const timed = placed.filter((one) => hasHours(one) && one.first === start + i);
      return {
        day: start + i,
        bars: bars.filter(({ from }) => from === i),
        blocks: blocksOf(
          start + i,
          timed.map(({ occurrence }) => occurrence),
          context.zoneOf,
        ),
      };
    });
    const breadths = days.map(({ blocks }) => breadthOf(blocks));
    const hours = hoursShown(days.flatMap(({ blocks }) => blocks));
    const { opens, closes } = hours;
    const lanes = Math.max(0, ...bars.map(({ lane }) => lane + 1));
    const columns = breadths.map((breadth) => `minmax(0,${breadth}fr)`).join(' ');
    return html`<div class="week-frame" .style=${`--room:${Math.min(1, ROOM / sum(breadths))}`}>
      <div
        class="week"
        part="week"
        role="group"
        aria-labelledby="period"
        .style=${`--lanes:${lanes};--opens:${opens};--closes:${closes};--columns:${columns}`}
      >
        <div class="axis" aria-hidden="true">
          ${upTo(closes - opens).map((i) => html`<span .style=${`--from:${opens + i}`}>${hourName(opens + i, context)}</span>`)}
        </div>
        ${days.map((one, i) => renderDay(one, breadths.slice(i), hours, context))}
      </div>
    </div>`;
  },

  styles: weekStyles,
};
fetched.week = part;

/** «9 h», «9 AM»: the minutes of a full hour have no room where there is a «PM» as well. */
function hourName(hour: number, { localize }: ViewContext): string {
  return localize.formats.clock(hour * HOUR_MS).replace(/:00(?=\D)/, '');
}

/** «du 9 au 15 mars 2026»: as the language writes a range of dates, with its own word between the two. */
function nameOf(first: Day, localize: ViewContext['localize']): string {
  const { formats, common } = localize;
  const words = localize.wordsOf('week', french);
  const range = new Intl.DateTimeFormat(formats.locale, { dateStyle: 'long', timeZone: 'UTC' })
    .formatRangeToParts(first * DAY_MS, (first + 6) * DAY_MS)
    .map(({ source, value }) => (source === 'shared' ? value.replace(/\s*[–-]\s*/, words.between) : value))
    .join('');
  return words.period(common.dates.polish?.(range) ?? range);
}

/** How many meetings have room beside each other in the narrowest week that shows its days so. */
const ROOM = 9;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

interface DayPlan {
  readonly day: Day;
  readonly bars: readonly Bar[];
  readonly blocks: readonly Block[];
}

/** @param breadths that of the day and of those after it */
function renderDay(
  { day, bars, blocks }: DayPlan,
  breadths: readonly number[],
  { opens, closes }: Hours,
  context: ViewContext,
): TemplateResult {
  const [own = 1] = breadths;
  const { localize, now, headingLevel } = context;
  const isToday = day === context.today;
  const clock = (Zone.of(context.zone).toLocal(now) - day * DAY_MS) / HOUR_MS;
  const isNow = clock >= opens && clock <= closes;
  const name = html`<time class="day-date" datetime=${dayIso(day)} aria-hidden="true"
      >${localize.formats.day(day, 'weekday')} <b>${dayParts(day).date}</b></time
    ><span class="visually-hidden">${localize.formats.day(day, 'full')}</span>`;
  return html`<section class="week-day ${isToday ? 'today' : ''}" part="day ${isToday ? 'today' : ''}">
    ${heading(headingLevel, name, { class: 'day-name', part: 'day-name' })}
    ${bars.length + blocks.length || context.partly ? nothing : html`<p class="none">${localize.wordsOf('week', french).none}</p>`}
    <ol class="hours ${isNow ? 'now' : ''}" .style=${isNow ? `--now:${clock}` : ''}>
      ${bars.map(
        ({ occurrence, days, lane }) =>
          html`<li class="span" .style=${`--days:${sum(breadths.slice(0, days)) / own};--lane:${lane}`}>
            ${renderMeeting(occurrence, saidOf(occurrence, context), context)}
          </li>`,
      )}
      ${blocks.map((block) => renderBlock(block, context))}
    </ol>
  </section>`;
}

/** A meeting on its hours. No line of it is cut: of what has no room the beginning is shown, and all of it is heard. */
function renderBlock(block: Block, context: ViewContext): TemplateResult {
  const { occurrence, from, to, place, places } = block;
  const said = saidOf(occurrence, context);
  const isNamed = said.time.endsWith(context.localize.common.inZone(context.zoneOf(occurrence)));
  const lines = linesOf(block, said.note !== '', isNamed);
  return html`<li
    class="block ${places > 1 ? 'beside' : ''} ${lines.place ? '' : 'short'}"
    .style=${`--from:${from};--to:${to};--place:${place};--places:${places};--lines:${lines.title};--said:${lines.status};--timed:${lines.time}`}
  >
    ${renderMeeting(occurrence, said, context)}
  </li>`;
}

/** When a meeting is, and what has happened to it. */
interface Said {
  readonly time: string;
  readonly note: string;
}

function saidOf(occurrence: Occurrence, context: ViewContext): Said {
  const { timeText, noteOf } = context.parts;
  return {
    time: timeText(occurrence, context.zoneOf(occurrence), context),
    note: noteOf(occurrence, context),
  };
}

function renderMeeting(occurrence: Occurrence, { time, note }: Said, context: ViewContext): TemplateResult {
  const { meeting } = occurrence;
  const { parts } = context;
  const title = context.text(meeting.title).slice(0, 2000);
  return html`<button
    class="event"
    part="event ${meeting.status}"
    type="button"
    aria-haspopup="dialog"
    title=${title}
    @click=${() => context.open(occurrence)}
  >
    ${levelMark(levelOrderOf(occurrence, context))}
    <time class="time" datetime=${parts.dateTime(occurrence)}>${time}</time>
    <bdi class="name">${parts.struck(title, meeting)}</bdi>
    ${note ? html`<span class="status ${meeting.status}" part="status">${icon('alert')} ${note}</span>` : nothing}
    ${parts.placeOf(occurrence, context)}
  </button>`;
}
