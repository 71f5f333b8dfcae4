import type { Context, ContextEvent } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { networkContext, type Occurrence } from '../../../network/index.ts';
import { spanOf } from '../../../time/index.ts';
import type { ViewContext } from '../view.ts';

/**
 * What members say of this meeting, by the element for it. That one finds the calendar's own network here: the
 * calendar may have an endpoint or data that nothing around it knows.
 */
export function quotesOf({ meeting }: Occurrence, context: ViewContext): TemplateResult | typeof nothing {
  const { document } = context.snapshot;
  const { timeZone } = document.network;
  const said = document.testimonials.some(
    (testimonial) =>
      testimonial.meeting === meeting.id &&
      (spanOf(testimonial.expires ?? '', null, timeZone)?.end ?? Infinity) > context.now,
  );
  if (!said) return nothing;
  const provide = (event: ContextEvent<Context<unknown, unknown>>) => {
    if (event.context !== networkContext || !context.network) return;
    event.stopPropagation();
    event.callback(context.network);
  };
  return html`<div class="quotes" @context-request=${provide}>
    <anacej-testimonial-carousel
      layout="list"
      meeting=${meeting.id}
      heading-level="3"
      lang=${context.localize.language}
    ></anacej-testimonial-carousel>
  </div>`;
}
