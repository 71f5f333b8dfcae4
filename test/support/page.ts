import { HeldIntervals } from './held-intervals.ts';
import { replace } from './replace.ts';

/** The moment at which the tests take place: a Monday in March. */
export const NOW = Date.parse('2026-03-02T09:00:00Z');

/** How often every element is drawn anew, in milliseconds. */
export const MINUTE = 60_000;

/** Stops the calendar at {@link NOW}; timers run on. */
export function stopClock(): void {
  replace(Date, 'now', () => NOW);
}

/** What goes to the console as a warning from now on, in place of the console. */
export function readConsole(): string[] {
  const lines: string[] = [];
  replace(console, 'warn', (...words: unknown[]) => void lines.push(words.join(' ')));
  return lines;
}

/** What `navigator.onLine` says from now on. */
export function setOnline(online: boolean): void {
  replace(navigator, 'onLine', online);
}

/**
 * Holds the deadline of requests in the test's hand, so that nobody waits for it.
 * @returns what makes every deadline that was set from now on pass
 */
export function holdDeadlines(): () => void {
  const held: AbortController[] = [];
  replace(AbortSignal, 'timeout', () => {
    const controller = new AbortController();
    held.push(controller);
    return controller.signal;
  });
  return () => {
    for (const controller of held) controller.abort(new DOMException('The deadline passed.', 'TimeoutError'));
  };
}

/** Holds the minutes of the page in the test's hand. @returns what sets the clock to another time and lets a minute pass */
export function holdMinutes(): (now: number) => void {
  const minutes = new HeldIntervals((ms) => ms === MINUTE);
  return (now) => {
    replace(Date, 'now', () => now);
    minutes.strike();
  };
}

/** Lets everything that waits only for its turn have it: promises, and events that were posted. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
