import type { Occurrence } from '../../../network/index.ts';
import { DAY_MS, HOUR_MS, Zone, type Day } from '../../../time/index.ts';

/** A meeting on the hours of its day, beside those that meet at the same time. */
export interface Block {
  readonly occurrence: Occurrence;
  /** Hours since midnight by the clock of the wall, with fractions. */
  readonly from: number;
  readonly to: number;
  /** Its place among those beside it, from 0, and how many they are at most. */
  readonly place: number;
  readonly places: number;
}

/** What week-styles.ts gives an hour, the frame of a meeting and a line in it, in `em`. */
const [HOUR, FRAME, LINE] = [4, 0.5, 1.08];

/** Lines of a block that its parts may take, so that none is cut in its height. */
export interface BlockLines {
  readonly time: number;
  readonly title: number;
  readonly status: number;
  /** Whether there is one for the place, after two for the title. */
  readonly place: boolean;
}

/**
 * One line is for the time, up to three where it names its clock; one or two are for what has happened, and the title has
 * what is left, one at least.
 * @param isNoted whether anything has
 * @param isNamed whether the time names its clock
 */
export function linesOf({ from, to }: Block, isNoted: boolean, isNamed: boolean): BlockLines {
  const all = Math.floor(((to - from) * HOUR - FRAME) / LINE);
  const status = !isNoted ? 0 : all > 4 ? 2 : 1;
  const time = isNamed ? Math.max(1, Math.min(3, all - status - 1)) : 1;
  const left = all - time - status;
  return { time, title: left > 2 ? left - 1 : left, status, place: left > 2 };
}

/** A meeting takes this many hours of room at least, so that its time, its title and what has happened to it can be read. */
const SHORTEST = 1;

/**
 * The meetings of one day, by start, on its hours. By the clock of the wall, on which days have 24 hours also where
 * clocks change: one that begins in the hour that comes twice stands where a watch would show it.
 */
export function blocksOf(day: Day, occurrences: readonly Occurrence[], zoneOf: (one: Occurrence) => string): Block[] {
  const blocks: Block[] = [];
  let together: Omit<Block, 'places'>[] = [];
  let ends: number[] = [];
  const close = () => {
    blocks.push(...together.map((block) => ({ ...block, places: ends.length })));
    together = [];
    ends = [];
  };
  for (const block of occurrences.map((one) => hoursOf(one, day, zoneOf(one))).sort((a, b) => a.from - b.from)) {
    if (ends.every((end) => end <= block.from)) close();
    const free = ends.findIndex((end) => end <= block.from);
    const place = free < 0 ? ends.length : free;
    ends[place] = block.to;
    together.push({ ...block, place });
  }
  close();
  return blocks;
}

function hoursOf(occurrence: Occurrence, day: Day, zone: string): Pick<Block, 'occurrence' | 'from' | 'to'> {
  const here = Zone.of(zone);
  const hours = (instant: number) => (here.toLocal(instant) - day * DAY_MS) / HOUR_MS;
  const from = Math.min(hours(occurrence.start), 24 - SHORTEST);
  // Where clocks go back, the end can stand before the start.
  return { occurrence, from, to: Math.min(24, Math.max(hours(occurrence.end), from + SHORTEST)) };
}

/** How wide a day must be beside the others: a meeting beside others has as much room as one by itself. */
export function breadthOf(blocks: readonly Block[]): number {
  return Math.max(1, ...blocks.map(({ places }) => places));
}

/** The hours that a week shows, from the one to the other. */
export interface Hours {
  readonly opens: number;
  readonly closes: number;
}

/** The hours that a week must show: those of an office, and more where a meeting begins earlier or ends later. */
export function hoursShown(blocks: readonly Block[]): Hours {
  return {
    opens: Math.floor(Math.min(8, ...blocks.map(({ from }) => from))),
    closes: Math.ceil(Math.max(18, ...blocks.map(({ to }) => to))),
  };
}
