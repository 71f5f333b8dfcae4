import type { ReactiveController } from 'lit';
import type { Meeting } from '../../../contract/index.ts';
import type { MeetingCalendar } from '../meeting-calendar.ts';

/** Brings a meeting that takes the place of the view before the reader, and leads back to where it was opened from. */
export class InPage implements ReactiveController {
  readonly #host: MeetingCalendar;
  #shown: Meeting | undefined;
  #opener: HTMLElement | undefined;

  constructor(host: MeetingCalendar) {
    this.#host = host;
  }

  hostUpdated(): void {
    const { openedMeeting, renderRoot } = this.#host;
    const isDrawn = renderRoot.querySelector('#meeting-title') !== null;
    if (openedMeeting === this.#shown || (openedMeeting && !isDrawn)) return;
    this.#shown = openedMeeting;
    askForElements(renderRoot);
    const head = renderRoot.querySelector<HTMLElement>('.page-head');
    if (head) {
      this.#goTo(head);
    } else {
      this.#opener?.focus();
      this.#opener = undefined;
    }
  }

  #goTo(head: HTMLElement): void {
    const active = this.#host.shadowRoot?.activeElement;
    if (active instanceof HTMLElement) this.#opener ??= active;
    head.focus({ preventScroll: true });
    head.closest('.page')?.scrollIntoView({ block: 'nearest' });
  }
}

/** Asks for elements that are not registered yet: the script tag looks for them in the page, where these do not stand. */
function askForElements(root: ParentNode): void {
  for (const element of root.querySelectorAll(':not(:defined)')) {
    element.dispatchEvent(new Event('anacej-element-wanted', { bubbles: true, composed: true }));
  }
}
