import type { ReactiveController } from 'lit';
import type { Meeting } from '../../../contract/index.ts';
import type { MeetingCalendar } from '../meeting-calendar.ts';

/**
 * Opens the dialog that its host has drawn above the page, and once more where the host was moved in the page or has
 * drawn another: out of the page a dialog stops being modal, and nobody is told.
 */
export class ModalDialog implements ReactiveController {
  readonly #host: MeetingCalendar;
  /** What is open: once it is closed, the dialog stays in place until its «close» event comes. */
  #shown: HTMLDialogElement | undefined;
  /** The meeting it was opened for: another asked for before that event comes opens it once more. */
  #meeting: Meeting | undefined;
  /** What had the focus before. */
  #opener: HTMLElement | undefined;

  constructor(host: MeetingCalendar) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.#shown) this.#shown.open = false;
    this.#shown = undefined;
  }

  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector('dialog') ?? undefined;
    const { openedMeeting } = this.#host;
    if (dialog && (dialog !== this.#shown || (!dialog.open && openedMeeting !== this.#meeting))) this.#show(dialog);
    // While data is on its way there may be no dialog for a meeting that is open.
    if (!dialog && !openedMeeting && this.#opener) this.#leadBack(this.#opener);
  }

  #show(dialog: HTMLDialogElement): void {
    this.#shown = dialog;
    this.#meeting = this.#host.openedMeeting;
    // The browser leads back to what has the focus now.
    if (this.#opener?.isConnected) this.#opener.focus();
    const active = this.#host.shadowRoot?.activeElement;
    if (active instanceof HTMLElement) this.#opener = active;
    dialog.onclick = closeOnBackdrop;
    dialog.showModal();
  }

  /** The browser has led back already, unless what was pressed has been drawn anew since. */
  #leadBack(opener: HTMLElement): void {
    this.#shown = this.#opener = undefined;
    const isLost = !opener.isConnected && document.activeElement === document.body;
    if (isLost) this.#host.renderRoot.querySelector<HTMLElement>('.period-name')?.focus();
  }
}

/** A click beside the dialog closes it, as visitors expect; inside, its body is the target. */
function closeOnBackdrop({ target, currentTarget }: Event): void {
  if (target === currentTarget && target instanceof HTMLDialogElement) target.close();
}
