/** Where a sample meeting stands in the year: weeks from now (those without meetings not counted), then the weekday. */
export interface Slot {
  week: number;
  /** 1 (Monday) – 7 (Sunday). */
  weekday: number;
}

const DAY_MS = 86_400_000;
/** Public holidays with a fixed date, as `MM-DD`. Meetings that would fall on one are held the day after. */
const HOLIDAYS = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

/**
 * The network's year around a day: it dates the sample so that the demo is alive whenever it is started.
 * The same day always gives the same dates.
 */
export class SampleYear {
  /** Midnight of today in Paris, read as if it were UTC. */
  readonly #today: number;

  constructor(now: Date | number) {
    const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' }).format(now);
    this.#today = Date.parse(parts);
  }

  /** `2026-11-22`, a number of days from today. */
  day(offset: number): string {
    return iso(this.#today + offset * DAY_MS);
  }

  /** The date of a slot, plus some days: `2026-11-24`. */
  date({ week, weekday }: Slot, plusDays = 0): string {
    let day = this.#monday(week) + (weekday - 1) * DAY_MS;
    while (HOLIDAYS.includes(iso(day).slice(5))) day += DAY_MS;
    return iso(day + plusDays * DAY_MS);
  }

  #monday(week: number): number {
    const weekday = new Date(this.#today).getUTCDay() || 7;
    let monday = this.#today - (weekday - 1) * DAY_MS;
    const step = Math.sign(week) * 7 * DAY_MS;
    for (let left = Math.abs(week); left > 0;) {
      monday += step;
      if (!isBreak(iso(monday))) left -= 1;
    }
    return monday;
  }
}

/** Whether nobody meets in the week of this Monday: the end of the year, and high summer. */
function isBreak(monday: string): boolean {
  const date = monday.slice(5);
  return (date >= '12-20' && date <= '12-31') || (date >= '07-13' && date <= '08-24');
}

function iso(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}
