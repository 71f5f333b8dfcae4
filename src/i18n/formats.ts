import { DAY_MS, firstDayOf, type Day, type Month } from '../time/index.ts';

/** What a language adds to the dates that `Intl` writes. Left out, `Intl` has the last word. */
export interface DateHabits {
  /** «9 h 30»: hours 0–23 and minutes. */
  clock?: (hours: number, minutes: number) => string;
  /** «1er mars» where `Intl` writes «1 mars». */
  polish?: (date: string) => string;
}

type DateStyle = 'full' | 'long' | 'weekday' | 'short-month' | 'day-month';

const STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  weekday: { weekday: 'short' },
  'short-month': { month: 'short' },
  'day-month': { day: 'numeric', month: 'long' },
};

/** Dates and numbers in one language. Formatters are dear to make and cheap to use: each is made once, when first needed. */
export class Formats {
  readonly locale: string;
  #habits: DateHabits;
  #made = new Map<string, Intl.DateTimeFormat>();

  constructor(locale: string, habits: DateHabits = {}) {
    this.locale = locale;
    this.#habits = habits;
  }

  /** A day in words: «lundi 9 mars 2026» (`full`), «lundi 9 mars» (`long`), «lun.», «mars», «9 mars». */
  day(day: Day, style: DateStyle): string {
    const text = this.#format(STYLES[style], style).format(day * DAY_MS);
    return this.#habits.polish?.(text) ?? text;
  }

  /** «mars 2026». */
  month(month: Month): string {
    return this.#format({ month: 'long', year: 'numeric' }, 'month').format(firstDayOf(month) * DAY_MS);
  }

  /** The time of a wall clock, given in milliseconds read as if they were UTC: «9 h 30», «9:30 AM». */
  clock(local: number): string {
    const { clock } = this.#habits;
    if (!clock) return this.#format({ hour: 'numeric', minute: '2-digit' }, 'clock').format(local);
    const minutes = Math.floor((((local % DAY_MS) + DAY_MS) % DAY_MS) / 60_000);
    return clock(Math.floor(minutes / 60), minutes % 60);
  }

  #format(options: Intl.DateTimeFormatOptions, key: string): Intl.DateTimeFormat {
    let format = this.#made.get(key);
    if (!format) this.#made.set(key, (format = new Intl.DateTimeFormat(this.locale, { ...options, timeZone: 'UTC' })));
    return format;
  }
}
