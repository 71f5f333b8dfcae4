import { html, nothing, type TemplateResult } from 'lit';
import { isOff, safeLink } from '../../../contract/index.ts';
import { isPast, type Occurrence } from '../../../network/index.ts';
import { reportPart } from '../../report-part.ts';
import type { ViewContext } from '../view.ts';
import { calendarLinks } from './calendar-links.ts';
import { venueOf } from './place.ts';
import { wordsOf } from './words.ts';

/**
 * The ways to take the date into one's own calendar: a file, made here, or the page of a service. What is over is no
 * date any more; of what is cancelled or waits for its date there is only the file, which says so where it was taken.
 */
export function calendarWays(occurrence: Occurrence, context: ViewContext): TemplateResult | typeof nothing {
  if (isPast(occurrence, context.now)) return nothing;
  const links = isOff(occurrence.meeting) ? {} : calendarLinks(occurrence, eventOf(occurrence, context));
  return html`<ul class="ways">
    <li>
      <button class="link" part="button calendar" type="button" @click=${() => void saveFile(occurrence, context)}>
        ${wordsOf(context).file}
      </button>
    </li>
    ${Object.entries(links).map(
      ([name, href]) =>
        html`<li>
          <a href=${href} target="_blank" rel="external noreferrer noopener"
            >${name}<span class="visually-hidden">${' '}(${context.localize.common.opensElsewhere})</span></a
          >
        </li>`,
    )}
  </ul>`;
}

function eventOf({ meeting }: Occurrence, context: ViewContext) {
  const location = venueOf(meeting);
  const town = [location?.postalCode, location?.city].filter(Boolean).join(' ');
  const url = safeLink(meeting.url, context.snapshot.base);
  return {
    title: context.text(meeting.title),
    // First the address, which must not be cut.
    details: [url, context.text(meeting.summary), context.text(meeting.description)].filter(Boolean).join('\n\n'),
    place: [context.text(location?.name), location?.address, town].filter(Boolean).join(', '),
  };
}

async function saveFile(occurrence: Occurrence, context: ViewContext): Promise<void> {
  try {
    const { saveCalendarFile } = await import('../../calendar-download.ts');
    saveCalendarFile([occurrence], context, occurrence.meeting.id);
  } catch (error) {
    reportPart('calendar', error);
  }
}
