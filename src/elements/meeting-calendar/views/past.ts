import { css, html, nothing, type TemplateResult } from 'lit';
import { safeLink } from '../../../contract/index.ts';
import { daysOf, isPast, type Occurrence } from '../../../network/index.ts';
import type { CalendarView, ViewContext } from '../view.ts';

/** The meetings that are over, newest first, each with what is left of it: minutes, replay. */
export const part: CalendarView = {
  period(_day, { today, localize: { messages } }) {
    return { first: -Infinity, last: today, name: messages.past };
  },

  pick: ({ occurrences, now }) => occurrences.filter((occurrence) => isPast(occurrence, now)),

  render(context, over = []) {
    const days = Map.groupBy(
      over.toReversed().slice(0, context.limit),
      (occurrence) => daysOf(occurrence, context.zoneOf(occurrence)).first,
    );
    // Of two venues the one that is ahead may begin earlier, on a later day.
    const newestFirst = [...days].sort(([a], [b]) => b - a);
    return context.parts.dayList(newestFirst, over.length - context.limit, {
      ...context,
      under: (occurrence) => documents(occurrence, context),
    });
  },

  styles: css`
    .left {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-1) var(--_space-4);
      font-size: var(--_size-s);
    }
  `,
};

function documents({ meeting }: Occurrence, context: ViewContext): TemplateResult | typeof nothing {
  if (!meeting.documents?.length) return nothing;
  return html`<ul class="left" part="documents">
    ${meeting.documents.map(({ label, url }) => {
      const href = safeLink(url, context.snapshot.base);
      const name = html`<bdi>${context.text(label)}</bdi>`;
      return html`<li>${href ? html`<a href=${href} rel="noreferrer">${name}</a>` : name}</li>`;
    })}
  </ul>`;
}
