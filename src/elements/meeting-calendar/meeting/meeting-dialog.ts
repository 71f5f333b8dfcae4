import { html, type TemplateResult } from 'lit';
import type { Occurrence } from '../../../network/index.ts';
import { icon } from '../../../styles/index.ts';
import { heading } from '../../heading.ts';
import type { MeetingCalendar } from '../meeting-calendar.ts';
import type { ViewContext } from '../view.ts';
import { details } from './details.ts';
import { meetingStyles as styles } from './meeting-styles.ts';
import { InPage } from './in-page.ts';
import { ModalDialog } from './modal-dialog.ts';
import { wordsOf } from './words.ts';

/** How a meeting in full is left again, and where it stands. */
export interface Frame {
  /** In a modal `<dialog>` above the page, or in the page in place of the view. */
  readonly openIn: 'dialog' | 'page';
  /** Called once it is closed, or is to be. */
  readonly closed: () => void;
}

/** A meeting in full. Loaded when the first meeting is opened. */
function render(opened: Occurrence, context: ViewContext, frame: Frame): TemplateResult {
  const occurrence = asToldNow(opened, context.snapshot.occurrences);
  return frame.openIn === 'page' ? page(occurrence, context, frame) : dialog(occurrence, context, frame);
}

/**
 * The date that was opened, as newer data has it: it may be cancelled by now, moved or full. What the endpoint does not
 * speak of any more stays as it was opened.
 */
function asToldNow(opened: Occurrence, occurrences: readonly Occurrence[]): Occurrence {
  if (occurrences.includes(opened)) return opened;
  const dates = occurrences.filter(({ meeting }) => meeting.id === opened.meeting.id);
  const [only, other] = dates;
  return dates.find(({ start }) => start === opened.start) ?? (other ? undefined : only) ?? opened;
}

function dialog(occurrence: Occurrence, context: ViewContext, { closed }: Frame): TemplateResult {
  const title = html`<bdi>${context.text(occurrence.meeting.title)}</bdi>`;
  // The event comes a little after the dialog has closed, which may be open for another meeting by then.
  const onClose = ({ currentTarget }: Event) => (currentTarget as HTMLDialogElement).open || closed();
  return html`<dialog part="dialog" aria-labelledby="meeting-title" @close=${onClose}>
    <div class="dialog-body">
      <div class="dialog-head">
        <h2 id="meeting-title" class="meeting-title" tabindex="-1" autofocus>${title}</h2>
        <button class="button plain no-print" part="button close" type="button" @click=${close}>
          ${icon('close')}<span class="visually-hidden">${wordsOf(context).close}</span>
        </button>
      </div>
      ${details(occurrence, context)}
    </div>
  </dialog>`;
}

function page(occurrence: Occurrence, context: ViewContext, { closed }: Frame): TemplateResult {
  const title = heading(context.headingLevel - 1, html`<bdi>${context.text(occurrence.meeting.title)}</bdi>`, {
    id: 'meeting-title',
    class: 'meeting-title',
  });
  return html`<article class="page" part="page" aria-labelledby="meeting-title">
    <p class="no-print">
      <button class="button plain back" part="button back" type="button" @click=${closed}>
        ${icon('previous')} ${wordsOf(context).back}
      </button>
    </p>
    <div class="page-head" tabindex="-1">${title}</div>
    ${details(occurrence, context)}
  </article>`;
}

function close({ currentTarget }: Pick<Event, 'currentTarget'>): void {
  if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
}

function attach(host: MeetingCalendar): void {
  host.addController(new ModalDialog(host));
  host.addController(new InPage(host));
}

export const part = { styles, attach, render };
export type MeetingDialog = typeof part;
