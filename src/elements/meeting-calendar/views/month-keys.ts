import { firstWeekdayOf } from '../../../i18n/week.ts';
import { addMonths, weekStart, type Day } from '../../../time/index.ts';
import type { ViewContext } from '../view.ts';

/** Moves over the days of a grid as the WAI-ARIA APG grid and date picker patterns say. */
export function onKey(event: KeyboardEvent, context: ViewContext): void {
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
