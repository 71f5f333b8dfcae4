import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../styles/index.ts';
import { heading } from '../heading.ts';
import type { CalendarView, ViewContext, ViewName } from './view.ts';

/**
 * Says what period is shown, aloud too when it changes, leads to others, and out.
 * @param leaving whether the ways to take the meetings along are shown
 * @param leave shows or hides them
 */
export function toolbar(view: CalendarView, context: ViewContext, leaving: boolean, leave: () => void): TemplateResult {
  const { day, today, localize } = context;
  const { messages } = localize;
  return html`<div class="bar" part="toolbar">
    ${turnButton(-1, view, context)}${turnButton(1, view, context)}
    <div class="period-name" tabindex="-1" aria-live="polite">
      ${heading(context.headingLevel - 1, view.period(day, context).name, { id: 'period', part: 'period' })}
    </div>
    <button class="button plain" part="button today" type="button" @click=${() => context.goTo(today, false)}>
      ${view.turn ? messages.today : messages.coming}
    </button>
    <button
      class="button plain"
      part="button leave"
      type="button"
      aria-expanded=${leaving ? 'true' : 'false'}
      @click=${leave}
    >
      ${messages.leave}
    </button>
  </div>`;
}

/** The button to the period before or after, which names it: nobody has to press it to know. */
function turnButton(by: 1 | -1, view: CalendarView, context: ViewContext): TemplateResult | typeof nothing {
  const target = view.turn?.(context.day, by);
  if (target === undefined) return nothing;
  const { messages } = context.localize;
  const name = by < 0 ? 'previous' : 'next';
  return html`<button
    class="button plain"
    part="button ${name}"
    type="button"
    @click=${() => context.goTo(target, false)}
  >
    ${icon(name)}<span class="visually-hidden">${messages[name]}${'\u202f'}: ${view.period(target, context).name}</span>
  </button>`;
}

/** The views to choose from; with one alone there is no choice. */
export function viewSwitch(
  names: readonly ViewName[],
  chosen: ViewName,
  choose: (name: ViewName) => void,
  { messages }: ViewContext['localize'],
): TemplateResult | typeof nothing {
  if (names.length < 2) return nothing;
  return html`<div class="switch no-print" role="group" aria-label=${messages.viewSwitch}>
    ${names.map(
      (name) =>
        html`<button
          class="button"
          part="button view"
          type="button"
          aria-pressed=${name === chosen ? 'true' : 'false'}
          @click=${() => choose(name)}
        >
          ${messages.views[name]}
        </button>`,
    )}
  </div>`;
}
