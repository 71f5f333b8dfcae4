/**
 * A calendar day as one number: days since 1970-01-01 in the proleptic Gregorian calendar, in no zone at all.
 * A number is immutable, compares with `<`, keys a `Map` and costs nothing to make ten thousand times.
 */
export type Day = number;

/** Milliseconds in a civil day without a clock change. */
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** A month as one number: `year * 12 + monthIndex`, so that the next month is `+ 1`. */
export type Month = number;

/** The parts of a day: `month` 1–12, `date` 1–31, `weekday` 1 (Monday) – 7 (Sunday), as ISO 8601 counts them. */
export interface DayParts {
  year: number;
  month: number;
  date: number;
  weekday: number;
}

/** The day of a year, month (1–12, overflow allowed) and date (overflow allowed). */
export function dayFrom(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / DAY_MS;
}

export function dayParts(day: Day): DayParts {
  const utc = new Date(day * DAY_MS);
  return {
    year: utc.getUTCFullYear(),
    month: utc.getUTCMonth() + 1,
    date: utc.getUTCDate(),
    weekday: utc.getUTCDay() || 7,
  };
}

/** `2026-03-09`, as `<time datetime>` and the contract write it. */
export function dayIso(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function monthOf(day: Day): Month {
  const { year, month } = dayParts(day);
  return year * 12 + month - 1;
}

export function firstDayOf(month: Month): Day {
  return dayFrom(Math.floor(month / 12), (month % 12) + 1, 1);
}
