import { plain } from '../../support/screen.ts';
import type { CalendarScreen } from './calendar-screen.ts';

/** The days of a week as those hear them who cannot see where things stand: each with its meetings, by time. */
export function weekOf({ root }: CalendarScreen): Record<string, string[]> {
  const days = [...root.querySelectorAll('section')].map((day) => [
    plain(day.querySelector('[role=heading] .visually-hidden')?.textContent),
    [...day.querySelectorAll('ol > li')].map((meeting) => plain(meeting.textContent)),
  ]);
  return Object.fromEntries(days) as Record<string, string[]>;
}

/** Where a meeting of the week stands on the page. */
export function boxOf({ root }: CalendarScreen, title: string): DOMRect {
  const found = [...root.querySelectorAll('[part~=event]')].find(({ textContent }) => textContent.includes(title));
  if (!found) throw new Error(`No meeting «${title}» in the week.`);
  return found.getBoundingClientRect();
}

/** Where a day of the week stands on the page. */
export function columnOf({ root }: CalendarScreen, day: string): DOMRect {
  const found = root.querySelector(`time[datetime="${day}"]`)?.closest('section');
  if (!found) throw new Error(`No day ${day} in the week.`);
  return found.getBoundingClientRect();
}

/** Over how many lines a word goes that the week shows. */
export function linesOf(root: ShadowRoot, word: string): number {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const begin = text.nodeValue?.indexOf(word) ?? -1;
    if (begin < 0) continue;
    const range = new Range();
    range.setStart(text, begin);
    range.setEnd(text, begin + word.length);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size;
  }
  throw new Error(`No «${word}» in the week.`);
}
