import { html, nothing, type TemplateResult } from 'lit';
import { safeLink, safeResource } from '../../../contract/index.ts';
import type { Occurrence } from '../../../network/index.ts';
import { icon } from '../../../styles/index.ts';
import type { ViewContext } from '../view.ts';
import { calendarWays } from './calendar-ways.ts';
import { descriptionOf } from './description.ts';
import { documentsOf } from './documents.ts';
import { datesOf } from './dates.ts';
import { organizerOf, speakersOf } from './people.ts';
import { accessibilityOf, placeOf } from './place.ts';
import { quotesOf } from './quotes.ts';
import { registrationOf } from './registration.ts';
import { shareButton } from './share.ts';
import { wordsOf } from './words.ts';

/** All that is known of a meeting, under its title. */
export function details(occurrence: Occurrence, context: ViewContext): TemplateResult {
  const { meeting } = occurrence;
  const { common } = context.localize;
  const words = wordsOf(context);
  const link = safeLink(meeting.url, context.snapshot.base);
  return html`${context.parts.statusOf(occurrence, context)}
    ${meeting.summary ? html`<p class="lead"><bdi>${context.text(meeting.summary)}</bdi></p>` : nothing}
    ${imageOf(occurrence, context)}
    <dl class="details" part="details">
      ${item(words.when, datesOf(occurrence, context))} ${item(words.where, placeOf(occurrence, context))}
      ${item(words.accessibility, accessibilityOf(occurrence, context))}
      ${item(words.levels, context.parts.levelsOf(occurrence, context))}
      ${item(words.series, seriesOf(occurrence, context))}
      ${item(words.audience, meeting.audience === 'everyone' ? words.everyone : words.members)}
      ${item(words.speakers, speakersOf(occurrence, context))}
      ${item(words.organizer, organizerOf(occurrence, context))}
      ${item(words.documents, documentsOf(occurrence, context))}
      ${item(words.registration, registrationOf(occurrence, context))}
      ${item(words.calendar, calendarWays(occurrence, context))}
    </dl>
    ${descriptionOf(occurrence, context)}
    <div class="actions no-print">
      ${context.parts.actionOf(occurrence, context)} ${shareButton(occurrence, context)}
      ${
        link
          ? html`<a class="button plain" href=${link} rel="external noreferrer"
              >${words.link} ${icon('external')}<span class="visually-hidden">(${common.opensElsewhere})</span></a
            >`
          : nothing
      }
    </div>
    ${quotesOf(occurrence, context)}`;
}

function item(term: string, value: unknown): TemplateResult | typeof nothing {
  return value === nothing || value === ''
    ? nothing
    : html`<dt>${term}</dt>
        <dd>${value}</dd>`;
}

/** The size is reserved before it comes; where it does not come, it takes no room. */
function imageOf({ meeting }: Occurrence, context: ViewContext): TemplateResult | typeof nothing {
  const { image } = meeting;
  const src = safeResource(image?.src, context.snapshot.base);
  if (!image || !src) return nothing;
  return html`<img
    class="image"
    part="image"
    src=${src}
    alt=${context.text(image.alt)}
    width=${image.width ?? 16}
    height=${image.height ?? 9}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    @error=${({ currentTarget }: Event) => {
      if (currentTarget instanceof HTMLElement) currentTarget.hidden = true;
    }}
  />`;
}

function seriesOf({ meeting }: Occurrence, context: ViewContext): TemplateResult | typeof nothing {
  const ids = [meeting.series ?? []].flat();
  const labels = context.snapshot.document.series
    .filter(({ id }) => ids.includes(id))
    .map(({ label }, i) => html`${i ? ', ' : ''}<bdi>${context.text(label)}</bdi>`);
  return labels.length ? html`${labels}` : nothing;
}
