import type { TemplateResult } from 'lit';
import type { Day } from '../../../time/index.ts';
import type { ViewContext } from '../view.ts';
import type { Placed } from '../placed.ts';

/** A period on paper: every meeting of it under its day, with its address, since nothing can be opened there. */
export function onPaper(placed: readonly Placed[], firstDay: Day, context: ViewContext): TemplateResult {
  const days = [...Map.groupBy(placed, ({ first }) => Math.max(first, firstDay))].sort(([a], [b]) => a - b);
  return context.parts.dayList(
    days.map(([day, meetings]) => [day, meetings.map(({ occurrence }) => occurrence)]),
    0,
    context,
  );
}
