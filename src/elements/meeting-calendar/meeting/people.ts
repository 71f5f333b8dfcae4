import { html, nothing, type TemplateResult } from 'lit';
import { safeLink } from '../../../contract/index.ts';
import type { Occurrence } from '../../../network/index.ts';
import type { ViewContext } from '../view.ts';

/** Who speaks, each with role and collectivity. */
export function speakersOf({ meeting }: Occurrence, context: ViewContext): TemplateResult | typeof nothing {
  if (!meeting.speakers?.length) return nothing;
  return html`<ul>
    ${meeting.speakers.map(({ name, role, organization }) => {
      const rest = [context.text(role), context.text(organization)].filter(Boolean).join(', ');
      return html`<li><bdi>${name}</bdi>${rest ? html`<span class="quiet">, <bdi>${rest}</bdi></span>` : nothing}</li>`;
    })}
  </ul>`;
}

/** Who holds it, with the way there where there is one. */
export function organizerOf({ meeting }: Occurrence, context: ViewContext): TemplateResult | typeof nothing {
  const { organizer } = meeting;
  if (organizer == null) return nothing;
  const { name, url } = typeof organizer === 'string' ? { name: organizer, url: null } : organizer;
  const href = safeLink(url, context.snapshot.base);
  return href ? html`<a href=${href} rel="external noreferrer"><bdi>${name}</bdi></a>` : html`<bdi>${name}</bdi>`;
}
