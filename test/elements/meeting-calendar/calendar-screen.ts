import { waitUntil } from '@open-wc/testing';
import type { MeetingCalendar } from '../../../src/elements/meeting-calendar/meeting-calendar.ts';
import { Screen, plain } from '../../support/screen.ts';

/** How long to wait for what is fetched or told later, on a machine that does much else. */
export const PATIENT = { interval: 10, timeout: 8000 };

/** A meeting of a list, read as a person reads it. */
export interface Row {
  readonly title: string;
  readonly text: string;
  readonly element: HTMLElement;
}

/** The calendar as a person meets it: days, meetings and cells by their names. */
export class CalendarScreen extends Screen {
  readonly element: MeetingCalendar;

  constructor(element: MeetingCalendar) {
    super(element);
    this.element = element;
  }

  get isReady(): boolean {
    return [...(this.element.shadowRoot?.querySelector('.view')?.children ?? [])].length > 0;
  }

  /** The headings from top to bottom, each with its rank: «3 Mars 2026». */
  get headings(): string[] {
    return [...this.root.querySelectorAll('[role=heading]')].map(
      (heading) => `${heading.getAttribute('aria-level') ?? '?'} ${plain(heardText(heading))}`,
    );
  }

  get rows(): Row[] {
    return [...this.root.querySelectorAll<HTMLElement>('[part~=meeting]')].map((element) => ({
      title: plain(element.querySelector('[part~=title] bdi')?.textContent),
      text: plain(element.textContent),
      element,
    }));
  }

  row(title: string): Row {
    return must(
      this.rows.find((row) => row.title === title),
      `meeting «${title}» in: ${this.meetings.join(' | ')}`,
    );
  }

  /** The days of the list: what each is called, and the meetings under it. */
  get days(): Record<string, string[]> {
    const days = [...this.root.querySelectorAll('ol > li')].map((day) => [
      plain(heardText(must(day.querySelector('[role=heading]'), 'heading of a day'))),
      [...day.querySelectorAll('[part~=title] bdi')].map((title) => plain(title.textContent)),
    ]);
    return Object.fromEntries(days) as Record<string, string[]>;
  }

  /** The whole month as it stands, cells by their ISO day. */
  get table(): HTMLTableElement {
    return must(this.root.querySelector('table'), 'month');
  }

  cell(day: string): HTMLTableCellElement {
    return must(this.table.querySelector(`time[datetime="${day}"]`)?.closest('td'), `day ${day} in the month`);
  }

  /** The button that a day is chosen by; its name says the date and how many meetings there are. */
  dayButton(day: string): HTMLButtonElement {
    return must(this.cell(day).querySelector('button'), `button of ${day}`);
  }

  /** What a day is called by those who cannot see where it stands. */
  dayName(day: string): string {
    return plain(this.dayButton(day).getAttribute('aria-label'));
  }

  /** What the pills of a day say. */
  pills(day: string): string[] {
    return [...this.cell(day).querySelectorAll('[part~=pill]')].map((pill) => plain(pill.textContent));
  }

  /** What a day of the month shows: its own pills, and the bars that lie over it. */
  over(day: string): string[] {
    const cell = this.cell(day).getBoundingClientRect();
    const middle = cell.left + cell.width / 2;
    return [...this.table.querySelectorAll('[part~=pill]')]
      .filter((pill) => {
        const { left, right, top } = pill.getBoundingClientRect();
        return left < middle && middle < right && cell.top < top && top < cell.bottom;
      })
      .map((pill) => plain(pill.textContent));
  }

  /** The day that the keyboard stands on, as an ISO date: the only one that Tab reaches. */
  get tabStop(): string {
    const stops = [...this.table.querySelectorAll('td > button[tabindex="0"]')];
    if (stops.length !== 1) throw new Error(`One day must take the focus, there are ${stops.length}.`);
    return stops[0]?.querySelector('time')?.getAttribute('datetime') ?? '';
  }

  /** The ISO day that has the focus. */
  get focusedDay(): string | undefined {
    return this.root.activeElement?.querySelector('time')?.dateTime;
  }

  /** The name of the month in view. */
  get period(): HTMLElement {
    return must(this.root.querySelector<HTMLElement>('#period'), 'name of the period');
  }

  get dialog(): HTMLDialogElement | null {
    return this.root.querySelector('dialog');
  }

  /** The open dialog, once it is there. */
  async opened(): Promise<HTMLDialogElement> {
    await waitUntil(() => this.dialog?.open, 'a dialog to open', PATIENT);
    return must(this.dialog, 'dialog');
  }

  async closed(): Promise<void> {
    await waitUntil(() => !this.dialog, 'the dialog to go', PATIENT);
  }

  async press(key: string): Promise<void> {
    this.root.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
    await this.element.updateComplete;
  }

  async click(button: HTMLElement): Promise<void> {
    button.click();
    await this.element.updateComplete;
  }
}

/** What a term of a dialog is explained by. */
export function fact(dialog: Element, term: string): string | undefined {
  const terms = [...dialog.querySelectorAll('dt')].filter((dt) => plain(dt.textContent) === term);
  return terms.length ? plain(terms[0]?.nextElementSibling?.textContent) : undefined;
}

/** Text without what is hidden from those who listen. */
export function heardText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return copy.textContent;
}

function must<T>(found: T | null | undefined, what: string): T {
  if (found == null) throw new Error(`There is no ${what}.`);
  return found;
}
