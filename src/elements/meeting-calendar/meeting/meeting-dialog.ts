import { html, type TemplateResult } from 'lit';
import type { Occurrence } from '../../../network/index.ts';
import { icon } from '../../../styles/index.ts';
import { heading } from '../../heading.ts';
import type { ViewContext } from '../view.ts';
import { details } from './details.ts';
import { meetingStyles as styles } from './meeting-styles.ts';
import { askForElements } from './quotes.ts';
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
  return html`<dialog part="dialog" aria-labelledby="meeting-title" @close=${closed}>
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

/** Where the focus was when a meeting took the place of the view it was opened from. */
const openers = new WeakMap<ParentNode, HTMLElement>();

/** Brings what was rendered before the reader, and leads back to where it was opened from once it is gone. */
function show(root: ParentNode): void {
  showDialog(root.querySelector('dialog'));
  askForElements(root);
  const head = root.querySelector<HTMLElement>('.page-head');
  const opener = openers.get(root);
  if (head && !head.contains(focusIn(root))) {
    const active = focusIn(root);
    if (active instanceof HTMLElement && !opener) openers.set(root, active);
    head.focus({ preventScroll: true });
    head.closest('.page')?.scrollIntoView({ block: 'nearest' });
  } else if (!head && opener) {
    openers.delete(root);
    opener.focus();
  }
}

function focusIn(root: ParentNode): Element | null {
  return root instanceof ShadowRoot ? root.activeElement : document.activeElement;
}

/** A dialog that is open already stays as it is. */
function showDialog(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return;
  dialog.onclick = closeOnBackdrop;
  dialog.showModal();
}

/** A click beside the dialog closes it, as visitors expect; inside, its body is the target. */
function closeOnBackdrop({ target, currentTarget }: Event): void {
  if (target === currentTarget) close({ currentTarget });
}

function close({ currentTarget }: Pick<Event, 'currentTarget'>): void {
  if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
}

export const meetingDialog = { styles, render, show };
export type MeetingDialog = typeof meetingDialog;
