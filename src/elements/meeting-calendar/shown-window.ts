import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { errors as french } from '../../i18n/fr/errors.ts';
import type { Days, LoadError, MeetingWindows, Occurrence } from '../../network/index.ts';
import { DAY_MS, type Day } from '../../time/index.ts';
import { failureStyles } from '../failure.ts';
import { hasFallback } from '../fallback.ts';
import type { CalendarView, ViewContext } from './view.ts';

/** What a calendar says of days that are still to come; loaded for endpoints that serve a window at a time. */
export interface ShownWindow {
  readonly styles: CSSResult;
  /**
   * Draws a view. Asks for its days, and says that they are on their way, or are not to be had.
   * @returns nothing at first, while what the page wrote says more than what is known
   */
  render(drawing: Drawing, windows: MeetingWindows): unknown;
}

/** A view that is about to be drawn, what it has to show, and what stands there where that is nothing. */
export interface Drawing {
  readonly host: Element;
  readonly view: CalendarView;
  readonly context: ViewContext;
  readonly picked: readonly Occurrence[] | undefined;
  readonly whenEmpty: () => TemplateResult | typeof nothing;
}

export const part: ShownWindow = {
  render({ host, view, context, picked, whenEmpty }, windows) {
    const days = daysToShow(view, context, picked ?? context.occurrences, windows);
    // Asked while drawing: nothing changes before the drawing is done.
    windows.need(days, neighboursOf(view, context, days));
    const state = windows.state(days);
    if (state === 'ready') {
      return html`${renderMissing(context, windows)} ${whenEmpty()} ${view.render(context, picked)}`;
    }
    const waits = hasFallback(host) && !showsMeetings(host);
    if (waits && state === 'loading') return undefined;
    const { loading } = context.localize.common;
    return html`${state === 'loading' ? html`<p role="status">${loading}</p>` : renderFailed(state, context, windows)}
    ${waits ? html`<slot></slot>` : view.render({ ...context, partly: true }, picked)}`;
  },

  styles: failureStyles,
};

/** Whether a view stands where what the page wrote did. */
function showsMeetings({ shadowRoot }: Element): boolean {
  return shadowRoot?.querySelector('.view:not(:has(slot:not([name])))') != null;
}

/** That a link has led to a meeting which is not among those that are known, nor to be had. */
function renderMissing({ snapshot, localize }: ViewContext, { missing }: MeetingWindows): unknown {
  if (missing === undefined || snapshot.find(missing)) return nothing;
  return html`<p class="notice" part="notice" role="status">${localize.wordsOf('errors', french).missing}</p>`;
}

function renderFailed(error: LoadError, { localize }: ViewContext, windows: MeetingWindows): TemplateResult {
  const words = localize.wordsOf('errors', french);
  const why = words[error.code];
  return html`<div class="failure notice error" part="error" role="alert">
    <p>${words.window} ${typeof why === 'function' ? why(error.status) : why}</p>
    <button class="button" part="button" type="button" @click=${() => windows.retry()}>${localize.common.retry}</button>
  </div>`;
}

/**
 * How far a list looks for its meetings, in days: further each time it has not found enough, so that a network that
 * meets every day is asked for two weeks and one that meets twice a year for two years.
 */
const REACHES = [14, 42, 98, 210, 434, 730];

/** The days before and after a month that fill the weeks of its grid. */
const BESIDE = 6;

/** The days of the view's period; of a period without an end, as many as it takes to fill the list. */
function daysToShow(
  view: CalendarView,
  context: ViewContext,
  shown: readonly Occurrence[],
  windows: MeetingWindows,
): Days {
  const { first, last } = view.period(context.day, context);
  if (Number.isFinite(first) && Number.isFinite(last)) return { first: first - BESIDE, last: last + BESIDE };
  const stretch = (reach: number): Days =>
    Number.isFinite(first) ? { first, last: first + reach } : { first: last - reach, last };
  const reach = REACHES.find(
    (reach) => windows.state(stretch(reach)) !== 'ready' || countIn(stretch(reach), shown) >= context.limit,
  );
  return stretch(reach ?? 730);
}

function countIn({ first, last }: Days, shown: readonly Occurrence[]): number {
  return shown.filter(({ start, end }) => start < (last + 1) * DAY_MS && end >= first * DAY_MS).length;
}

/** What the next press of «next» or «previous» shows; of a list the days after those that are shown. */
function neighboursOf(view: CalendarView, context: ViewContext, { last }: Days): Days[] {
  const periodOf = (day: Day) => view.period(day, context);
  if (!Number.isFinite(periodOf(context.day).last)) return [{ first: last + 1, last: last + 28 }];
  return ([1, -1] as const).flatMap((by) => {
    const day = view.turn?.(context.day, by);
    if (day === undefined) return [];
    const period = periodOf(day);
    return [{ first: period.first - BESIDE, last: period.last + BESIDE }];
  });
}
