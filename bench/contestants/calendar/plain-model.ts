import type { NetworkDocumentInput } from '../../../src/contract/index.ts';

type Meeting = NonNullable<NetworkDocumentInput['meetings']>[number];

/** A meeting as the plain contestants keep it: its start as a date of the browser's zone. */
export interface Entry {
  readonly meeting: Meeting;
  readonly start: Date;
}

/** What a day of the grid shows before «+ 3 autres». */
export const PER_DAY = 3;

const LOCALE = 'fr';

/** The state of a plain calendar, and what it derives from it: nothing of it knows how it is drawn. */
export class PlainCalendar {
  readonly entries: readonly Entry[];
  readonly levels: readonly { readonly id: string; readonly label: string }[];
  readonly listed: number;
  // Made with the calendar, as everybody makes theirs: at mount, not with the code.
  readonly monthName = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric' });
  readonly dayName = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'full' });
  readonly weekdayName = new Intl.DateTimeFormat(LOCALE, { weekday: 'short' });
  readonly clock = new Intl.DateTimeFormat(LOCALE, { timeStyle: 'short' });
  month: Date;
  /** The day whose meetings are listed under the month. */
  day: Date;
  level: string | undefined;

  constructor({ levels = [], meetings = [] }: NetworkDocumentInput, listed: number) {
    this.levels = (levels ?? []).map(({ id, label }) => ({ id, label: textOf(label) }));
    this.entries = (meetings ?? [])
      .map((meeting) => ({ meeting, start: new Date(meeting.start) }))
      .sort((a, b) => a.start.getTime() - b.start.getTime());
    this.listed = listed;
    const now = new Date();
    this.month = new Date(now.getFullYear(), now.getMonth(), 1);
    this.day = now;
  }

  nextMonth(): void {
    this.month = new Date(this.month.getFullYear(), this.month.getMonth() + 1, 1);
    this.day = this.month;
  }

  selected(): readonly Entry[] {
    const { level } = this;
    return level ? this.entries.filter((entry) => entry.meeting.levels?.includes(level)) : this.entries;
  }

  /** The weeks of the month, Monday first, each day with what begins on it. */
  weeks(): { readonly date: Date; readonly inside: boolean; readonly entries: Entry[] }[][] {
    const year = this.month.getFullYear();
    const month = this.month.getMonth();
    const lead = (this.month.getDay() + 6) % 7;
    const length = new Date(year, month + 1, 0).getDate();
    const rows = Math.ceil((lead + length) / 7);
    const byDay = new Map<string, Entry[]>();
    const from = new Date(year, month, 1 - lead);
    const to = new Date(year, month, 1 - lead + rows * 7);
    for (const entry of this.selected()) {
      if (entry.start < from || entry.start >= to) continue;
      const key = entry.start.toDateString();
      const sameDay = byDay.get(key);
      if (sameDay) sameDay.push(entry);
      else byDay.set(key, [entry]);
    }
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: 7 }, (_, column) => {
        const date = new Date(year, month, 1 - lead + row * 7 + column);
        return { date, inside: date.getMonth() === month, entries: byDay.get(date.toDateString()) ?? [] };
      }),
    );
  }

  ofDay(): Entry[] {
    const from = new Date(this.day.getFullYear(), this.day.getMonth(), this.day.getDate());
    const to = new Date(this.day.getFullYear(), this.day.getMonth(), this.day.getDate() + 1);
    return this.selected().filter(({ start }) => start >= from && start < to);
  }

  weekdays(): string[] {
    return Array.from({ length: 7 }, (_, i) => this.weekdayName.format(new Date(2026, 0, 5 + i)));
  }

  /** What begins from the first of the month on, by day. */
  days(): [day: string, entries: Entry[]][] {
    const coming = this.selected().filter(({ start }) => start >= this.month);
    return [...Map.groupBy(coming.slice(0, this.listed), ({ start }) => this.dayName.format(start))];
  }

  /** How many are to come, by level. */
  counts(): Map<string, number> {
    const now = new Date();
    const counts = new Map<string, number>();
    for (const { meeting, start } of this.entries) {
      if (start < now) continue;
      for (const id of meeting.levels ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  }

  status(): string {
    const now = new Date();
    const coming = this.selected().filter(({ start }) => start >= now);
    const full = coming.filter(({ meeting }) => meeting.registration?.remaining === 0);
    return `${coming.length} rencontres, dont ${full.length} complètes`;
  }

  levelIndex({ levels }: Meeting): number {
    return this.levels.findIndex(({ id }) => id === levels?.[0]);
  }
}

/** The invented texts are plain strings; a language map would be read by its French. */
export function textOf(text: Meeting['title']): string {
  return typeof text === 'string' ? text : (text['fr'] ?? '');
}

export const placeOf = ({ attendance, location }: Meeting): string =>
  attendance === 'online'
    ? 'À distance'
    : [location ? textOf(location.name) : '', location?.city ?? ''].filter(Boolean).join(', ');
