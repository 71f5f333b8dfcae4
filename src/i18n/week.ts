import { DAY_MS, upTo } from '../time/index.ts';

interface LocaleWithWeek extends Intl.Locale {
  getWeekInfo?(): { firstDay: number };
  weekInfo?: { firstDay: number };
}

/** The day a week begins with in a language: 1 (Monday) – 7 (Sunday); Monday where the engine cannot say. */
export function firstWeekdayOf(locale: string): number {
  const known: LocaleWithWeek = new Intl.Locale(locale);
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
}

const names = new Map<string, readonly string[]>();

/** The names of the week in the order of a language: `long` «lundi», `short` «lun.». */
export function weekdayNames(locale: string, style: 'long' | 'short'): readonly string[] {
  const key = `${locale} ${style}`;
  let known = names.get(key);
  if (!known) {
    const format = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' });
    // 5 January 1970 was a Monday.
    const first = 4 + firstWeekdayOf(locale) - 1;
    names.set(key, (known = upTo(7).map((i) => format.format((first + i) * DAY_MS))));
  }
  return known;
}
