import { calendarFile, type CalendarEntry } from '../contract/calendar-file.ts';
import { safeLink, type Text } from '../contract/index.ts';
import type { Snapshot } from '../network/index.ts';

/** What a file is written from. */
interface Source {
  readonly snapshot: Snapshot;
  /** A text of the endpoint in the reader's language. */
  readonly text: (text: Text | null | undefined) => string;
}

/**
 * Saves dates as a calendar file, without a request.
 * @param name the name of the file, without its ending; what file systems refuse is replaced
 */
export function saveCalendarFile(entries: readonly CalendarEntry[], { snapshot, text }: Source, name: string): void {
  const { document: network, base, occurrences } = snapshot;
  const file = calendarFile(entries, {
    text,
    document: network,
    domain: new URL(base).hostname,
    // Never the link to change a registration: calendars are shared.
    urlOf: ({ url }) => safeLink(url, base),
    now: Date.now(),
    among: occurrences,
  });
  const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 80)}.ics`;
  link.click();
  // The browser has begun to read it by then; Safari needs the address a little longer than the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
