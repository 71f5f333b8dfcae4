import { dayParts, firstDayOf, monthOf, type Day, type Month } from './day.ts';

/** 0 … n − 1. Not by `Array.from`, which Prototype.js replaces by one that knows no function. */
export function upTo(n: number): number[] {
  return [...Array(n).keys()];
}

/** The same date `months` away, held at the end of a shorter month: 31 January + 1 is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const target = monthOf(day) + months;
  const last = firstDayOf(target + 1) - 1;
  return Math.min(firstDayOf(target) + dayParts(day).date - 1, last);
}

/**
 * The first day of the week a day stands in.
 * @param firstWeekday 1 (Monday) – 7 (Sunday)
 */
export function weekStart(day: Day, firstWeekday: number): Day {
  return day - ((dayParts(day).weekday - firstWeekday + 7) % 7);
}

/** The whole weeks that a month touches, each of seven days: what a month grid draws, four to six rows. */
export function monthWeeks(month: Month, firstWeekday: number): Day[][] {
  const weeks: Day[][] = [];
  const end = firstDayOf(month + 1);
  for (let start = weekStart(firstDayOf(month), firstWeekday); start < end; start += 7) {
    weeks.push(upTo(7).map((i) => start + i));
  }
  return weeks;
}
