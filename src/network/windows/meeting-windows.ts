import type { Meeting } from '../../contract/index.ts';
import { distance, gapsIn, overlaps, type Days } from './day-ranges.ts';
import { LoadError } from '../load-error.ts';
import { Snapshot } from '../snapshot.ts';

/** Meetings that are kept: beyond that, windows are let go, the farthest from what is shown first. */
const MOST_KEPT = 20_000;

/** Whether all of some days is known, is on its way, or why it is not. */
export type WindowState = 'ready' | 'loading' | LoadError;

/** What windows are read with. Both may reject. */
export interface WindowReader {
  /** Every meeting that touches some days. */
  readDays(days: Days, signal: AbortSignal): Promise<readonly Meeting[]>;
  /** The dates of one meeting, whenever they are; none where the endpoint does not know it, or cannot be asked for it. */
  readMeeting(id: string, signal: AbortSignal): Promise<readonly Meeting[]>;
}

interface Sought {
  readonly id: string;
  readonly leave: AbortController;
  isMissing: boolean;
}

interface Loaded extends Days {
  readonly meetings: readonly Meeting[];
}

/**
 * Dates that are only known for the days somebody asked for: an endpoint that serves a window at a time, or rules that
 * have no end. One request at a time, for what is shown first and for its neighbours when nothing else is to do.
 */
export class MeetingWindows {
  readonly #whole: Snapshot;
  readonly #reader: WindowReader;
  readonly #show: (snapshot: Snapshot) => void;
  /** What was known of an older document: it stays in view until the first newer window is there. */
  #stale: readonly Loaded[];
  #loaded: Loaded[] = [];
  #failed: (Days & { error: LoadError })[] = [];
  #asked: (Days & { leave: AbortController }) | undefined;
  #shown: Days = { first: 0, last: -1 };
  #neighbours: readonly Days[] = [];
  /** A meeting that is looked for by its id alone. */
  #sought: Sought | undefined;
  /** What was found so: it is kept, as a form may be filled in for it. */
  readonly #found: Meeting[] = [];
  /** Whether there is no room for the neighbours: to ask again for what was let go would never end. */
  #full = false;

  /**
   * @param whole the document as it came
   * @param show told what is known now, whenever that changes or could not be changed
   * @param before whose windows stand in until newer ones are read
   */
  constructor(whole: Snapshot, reader: WindowReader, show: (snapshot: Snapshot) => void, before?: MeetingWindows) {
    this.#whole = whole;
    this.#reader = reader;
    this.#show = show;
    this.#stale = before ? (before.#loaded.length ? before.#loaded : before.#stale) : [];
  }

  /** The document with all that is known of its meetings, each once. */
  get snapshot(): Snapshot {
    const loaded = this.#loaded.length ? this.#loaded : this.#stale;
    if (!loaded.length && !this.#found.length) return this.#whole;
    const { document, problems, base } = this.#whole;
    const meetings = new Map<string, Meeting>();
    for (const known of [this.#found, ...loaded.map((window) => window.meetings)]) {
      for (const meeting of known) meetings.set(keyOf(meeting), meeting);
    }
    const always = document.meetings.filter((meeting) => !meeting.recurrence && !meetings.has(keyOf(meeting)));
    return new Snapshot({ ...document, meetings: [...always, ...meetings.values()] }, problems, base);
  }

  /**
   * Says which days are in view. What is not known of them is asked for, what was asked for and is not needed any more
   * is left. Asking again for the same days costs nothing; other days give failures another try. Never tells anybody
   * at once.
   * @param neighbours what may be looked at next
   */
  need(shown: Days, neighbours: readonly Days[] = []): void {
    if (shown.first !== this.#shown.first || shown.last !== this.#shown.last) {
      this.#failed = [];
      this.#full = false;
    }
    this.#shown = shown;
    this.#neighbours = neighbours;
    this.#work();
  }

  /** What {@link state} says of the days in view. */
  get shown(): WindowState {
    return this.state(this.#shown);
  }

  state(days: Days): WindowState {
    const missing = gapsIn(days, this.#loaded);
    const failed = this.#failed.find((window) => missing.some((gap) => overlaps(gap, window)));
    return failed ? failed.error : missing.length ? 'loading' : 'ready';
  }

  /**
   * Looks for a meeting by its id, on whatever days it takes place: a link leads to it. Asking again costs nothing.
   * @param id nothing where nobody looks for one any more; what was found stays
   */
  async seek(id?: string): Promise<void> {
    if (this.#sought?.id === id) return;
    this.#sought?.leave.abort();
    if (id === undefined) {
      this.#sought = undefined;
      this.#show(this.snapshot);
      return;
    }
    const sought: Sought = { id, leave: new AbortController(), isMissing: false };
    this.#sought = sought;
    const meetings = await this.#reader.readMeeting(id, sought.leave.signal).catch(() => []);
    if (this.#sought !== sought) return;
    this.#found.push(...meetings);
    sought.isMissing = meetings.length === 0;
    this.#show(this.snapshot);
  }

  /** The id of a meeting that was looked for and is not to be had. */
  get missing(): string | undefined {
    return this.#sought?.isMissing ? this.#sought.id : undefined;
  }

  /** Asks again for what could not be read. */
  retry(): void {
    this.#failed = [];
    this.#show(this.snapshot);
    this.#work();
  }

  /** Ends what is under way; the next {@link need} takes it up again. */
  abort(): void {
    this.#asked?.leave.abort();
    this.#sought?.leave.abort();
    this.#asked = this.#sought = undefined;
    this.#shown = { first: 0, last: -1 };
    this.#neighbours = [];
  }

  #work(): void {
    const asked = this.#asked;
    const [gap] = this.#unasked([this.#shown]);
    if (gap) {
      if (!asked || !overlaps(asked, gap)) void this.#ask(gap);
    } else if (asked) {
      if (![this.#shown, ...this.#neighbours].some((days) => overlaps(days, asked))) {
        asked.leave.abort();
        this.#asked = undefined;
        this.#work();
      }
    } else if (!this.#full && this.#unasked(this.#neighbours).length) {
      whenIdle(() => {
        const [next] = this.#unasked(this.#neighbours);
        if (next && !this.#asked) void this.#ask(next);
      });
    }
  }

  /** What is neither known nor failed. */
  #unasked(days: readonly Days[]): Days[] {
    return days.flatMap((wanted) => gapsIn(wanted, [...this.#loaded, ...this.#failed]));
  }

  async #ask(days: Days): Promise<void> {
    this.#asked?.leave.abort();
    const asked = (this.#asked = { ...days, leave: new AbortController() });
    try {
      const meetings = await this.#reader.readDays(days, asked.leave.signal);
      if (this.#asked !== asked) return;
      this.#loaded.push({ ...days, meetings });
      this.#letGo();
    } catch (reason) {
      if (this.#asked !== asked) return;
      this.#failed.push({ ...days, error: toLoadError(reason) });
    }
    this.#asked = undefined;
    this.#show(this.snapshot);
    this.#work();
  }

  #letGo(): void {
    const far = (window: Loaded) => distance(window, this.#shown);
    const byDistance = this.#loaded.sort((a, b) => far(a) - far(b));
    let kept = 0;
    for (const { meetings } of byDistance) kept += meetings.length;
    for (let last = byDistance.at(-1); last && kept > MOST_KEPT && far(last) > 0; last = byDistance.at(-1)) {
      kept -= last.meetings.length;
      byDistance.pop();
      this.#full ||= this.#neighbours.some((days) => overlaps(days, last));
    }
  }
}

/** Windows overlap where a meeting does, so it comes in each of them. An id alone may be that of several dates. */
function keyOf({ id, start }: Meeting): string {
  return `${id} ${start}`;
}

function toLoadError(reason: unknown): LoadError {
  return reason instanceof LoadError ? reason : new LoadError('network', String(reason));
}

function whenIdle(work: () => void): void {
  // Safari has no idle callbacks yet.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 200);
}
