import { html, nothing, type TemplateResult } from 'lit';
import { safeLink } from '../../contract/index.ts';
import { done as french } from '../../i18n/fr/done.ts';
import type { Occurrence } from '../../network/index.ts';
import { saveCalendarFile } from '../calendar-download.ts';
import type { FormContext } from './form-context.ts';
import type { FormState } from './submission-controller.ts';

type Done = Extract<FormState, { status: 'done' }>;

/** What one wants to keep of a registration: who, the number, the date for one's calendar, the way to change it. */
export function doneView(
  { submission, receipt }: Done,
  again: () => void,
  context: Pick<FormContext, 'snapshot' | 'occurrence' | 'localize' | 'words' | 'text'>,
): TemplateResult {
  const words = context.localize.wordsOf('done', french);
  const { request, url } = submission;
  const { occurrence } = context;
  const manage = safeLink(receipt.manageUrl, url);
  const waiting = receipt.status === 'waitlisted';
  const count = request.participants.length;
  const { email } = request.contact;
  return html`${isMoved(submission.occurrence, occurrence) ? html`<p class="notice">${words.moved}</p>` : nothing}
    <p class="next">${waiting ? words.nextWaitlisted(email) : words.next(email)}</p>
    <dl class="terms">
      <dt>${context.words.done.number}</dt>
      <dd><bdi class="number">${receipt.id}</bdi></dd>
      <dt>${words.organization}</dt>
      <dd><bdi>${request.organization.name}</bdi></dd>
      <dt>${waiting ? words.peopleWaiting(count) : words.people(count)}</dt>
      <dd>
        <ul>
          ${request.participants.map(({ name, role }) => {
            const label = context.snapshot.document.registration?.roles?.find(({ id }) => id === role)?.label;
            return html`<li>
              <bdi>${name}</bdi
              >${label ? html`<span class="quiet">, <bdi>${context.text(label)}</bdi></span>` : nothing}
            </li>`;
          })}
        </ul>
      </dd>
    </dl>
    ${manage ? html`<p><a href=${manage} part="manage" rel="noreferrer">${words.manage}</a></p>` : nothing}
    <p class="buttons no-print">
      <button
        class="button"
        part="button calendar"
        type="button"
        @click=${() => saveCalendarFile([occurrence], context, occurrence.meeting.id)}
      >
        ${words.calendar} <span class="quiet">(.ics)</span>
      </button>
      <button class="button plain" part="button print" type="button" @click=${() => print()}>${words.print}</button>
      <button class="button plain" part="button again" type="button" @click=${again}>${words.again}</button>
    </p>`;
}

/** Whether a meeting is at another time or place than when the registration was sent. */
function isMoved(then: Occurrence, now: Occurrence): boolean {
  const [before, after] = [then, now].map(({ start, end, meeting: { attendance, location } }) =>
    JSON.stringify([start, end, attendance, location]),
  );
  return before !== after;
}
