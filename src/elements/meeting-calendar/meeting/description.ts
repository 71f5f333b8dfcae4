import { html, nothing, type TemplateResult } from 'lit';
import type { Occurrence } from '../../../network/index.ts';
import type { ViewContext } from '../view.ts';
import { richText } from './rich-text.ts';

/** What is written about it: as markup where the endpoint has any, as plain paragraphs otherwise. */
export function descriptionOf({ meeting }: Occurrence, context: ViewContext): TemplateResult | typeof nothing {
  const markup = context.text(meeting.descriptionHtml);
  const plain = paragraphs(context.text(meeting.description));
  if (!markup.trim()) return plain;
  return html`<div class="description" part="description">${richText(markup, context.snapshot.base)}</div>`;
}

/** Plain text of the contract: a blank line begins a paragraph. */
function paragraphs(text: string): TemplateResult | typeof nothing {
  if (!text.trim()) return nothing;
  return html`<div class="description" part="description">
    ${text.split(/\n\s*\n/).map((paragraph) => html`<p><bdi>${paragraph}</bdi></p>`)}
  </div>`;
}
