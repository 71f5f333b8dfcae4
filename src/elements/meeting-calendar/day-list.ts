import { css, html, nothing, type TemplateResult } from 'lit';
import type { Occurrence } from '../../network/index.ts';
import { dayIso, dayParts, monthOf, type Day, type Month } from '../../time/index.ts';
import { heading } from '../heading.ts';
import { meetingRow } from './meeting-row.ts';
import type { ViewContext } from './view.ts';

/** A day of a list, and what stands under it. */
export type ListedDay = readonly [day: Day, occurrences: readonly Occurrence[]];

/**
 * Meetings as rows, under their months and days.
 * @param days in the order they are to be read in
 * @param rest how many meetings there are beside those
 */
export function dayList(days: readonly ListedDay[], rest: number, context: ViewContext): TemplateResult {
  return html`${[...Map.groupBy(days, ([day]) => monthOf(day))].map((month) => renderMonth(month, context))}
  ${
    rest > 0
      ? html`<p class="more">
          <button class="button" part="button more" type="button" @click=${() => context.showMore()}>
            ${context.localize.messages.more(Math.min(rest, context.step))}
          </button>
        </p>`
      : nothing
  }`;
}

function renderMonth([month, days]: readonly [Month, readonly ListedDay[]], context: ViewContext): TemplateResult {
  const name = context.localize.formats.month(month);
  return html`${heading(context.headingLevel, name, { class: 'month-name', part: 'month-name' })}
    <ol class="days">
      ${days.map((day) => renderDay(day, context))}
    </ol>`;
}

function renderDay([day, occurrences]: ListedDay, context: ViewContext): TemplateResult {
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

export const dayListStyles = css`
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
  /*
   * Beyond the fifth day of a month and the third month, what is not in view costs nothing; before, nothing may move under
   * the reader. A frame that is as tall as its content sets the token. A focus ring may still stand out.
   */
  .day:nth-child(n + 6),
  .days:nth-of-type(n + 4) > .day {
    content-visibility: var(--_beyond, auto);
    contain-intrinsic-block-size: auto 6em;
    overflow-clip-margin: 0.5em;
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
`;
