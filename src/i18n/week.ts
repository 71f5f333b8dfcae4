import { DAY_MS } from '../time/index.ts';

interface LocaleWithWeek extends Intl.Locale {
  getWeekInfo?(): { firstDay: number };
  weekInfo?: { firstDay: number };
}

/** The day a week begins with in a language: 1 (Monday) – 7 (Sunday); Monday where the engine cannot say. */
export function firstWeekdayOf(locale: string): number {
  const known: LocaleWithWeek = new Intl.Locale(locale);
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
}

/** The names of the week in the order of a language: `long` «lundi», `short` «lun.». */
export function weekdayNames(locale: string, style: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' });
  // 5 January 1970 was a Monday.
  return Array.from({ length: 7 }, (_, i) => format.format((4 + firstWeekdayOf(locale) - 1 + i) * DAY_MS));
}
