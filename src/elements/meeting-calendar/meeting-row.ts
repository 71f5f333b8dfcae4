import { css, html, nothing, type TemplateResult } from 'lit';
import type { Occurrence } from '../../network/index.ts';
import { actionOf, levelsOf, placeOf, seatsOf, statusOf, struck } from './meeting-facts.ts';
import { dateTime, timeText, whenText } from './when-text.ts';
import type { ViewContext } from './view.ts';

/**
 * A meeting as a row of a list: title, time and place, levels; seats and one action at its end. What a button leads to is
 * said in its label, and not in hidden text beside it: that was a tenth of the list's layout.
 */
export function meetingRow(occurrence: Occurrence, context: ViewContext): TemplateResult {
  const { meeting } = occurrence;
  // Four lines of it are in view; Firefox takes a minute to lay a megabyte out.
  const title = context.text(meeting.title).slice(0, 2000);
  const zone = context.zoneOf(occurrence);
  return html`<li class="meeting ${meeting.status}" part="meeting ${meeting.status}">
    <div class="facts">
      <button
        class="title"
        part="title"
        type="button"
        aria-haspopup="dialog"
        aria-label=${`${title}, ${whenText(occurrence, zone, context)}`}
        @click=${() => context.open(occurrence)}
      >
        <bdi>${struck(title, meeting)}</bdi>
      </button>
      ${statusOf(occurrence, context)}
      <p class="line">
        <time class="fact" part="time" datetime=${dateTime(occurrence)}>${timeText(occurrence, zone, context)}</time>
        ${placeOf(occurrence, context)}
      </p>
      ${levelsOf(occurrence, context)} ${context.under?.(occurrence)}
      ${context.printing && meeting.url ? html`<p class="line">${meeting.url}</p>` : nothing}
    </div>
    <div class="side">${seatsOf(occurrence, context)} ${actionOf(occurrence, context)}</div>
  </li>`;
}

export const meetingRowStyles = css`
  .meeting {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: var(--_space-2) var(--_space-6);
    padding-block: var(--_space-4);
  }
  .meeting + .meeting {
    border-block-start: 1px solid var(--_border);
  }
  .facts {
    display: grid;
    gap: var(--_space-1);
    justify-items: start;
    min-inline-size: 0;
  }
  .title {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 1.05em;
    font-weight: 650;
    line-height: 1.3;
    text-align: var(--_start);
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.2em;
    max-inline-size: var(--_measure);
    /* A title of a megabyte stays a title; Safari clamps no button, so its four lines are measured too. */
    max-block-size: 5.2em;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  .title:hover {
    text-decoration-thickness: 0.12em;
  }
  .line,
  .levels {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    color: var(--_text-quiet);
    font-size: var(--_size-s);
    font-variant-numeric: tabular-nums;
  }
  .fact,
  .levels li,
  .status {
    display: inline-flex;
    align-items: baseline;
    gap: 0.4em;
    min-inline-size: 0;
  }
  .status .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    align-self: center;
  }
  .status {
    color: var(--_warning);
    font-size: var(--_size-s);
    font-weight: 650;
  }
  .status.cancelled {
    color: var(--_error);
  }
  .side {
    display: grid;
    justify-items: end;
    align-content: start;
    gap: var(--_space-2);
    font-size: var(--_size-s);
    text-align: var(--_end);
  }
  .seats {
    color: var(--_text-quiet);
    font-variant-numeric: tabular-nums;
  }
  @container (inline-size < 34em) {
    .meeting {
      grid-template-columns: 1fr;
    }
    .side {
      justify-items: start;
      text-align: var(--_start);
    }
  }
`;
