import { DAY_MS, type Day } from './day.ts';
import { temporal, temporalSoFar } from './temporal.ts';

/** A stretch of time in which a zone keeps one offset: `from` inclusive, `until` exclusive, all in milliseconds. */
interface OffsetSpan {
  from: number;
  until: number;
  offset: number;
}

/**
 * One IANA time zone. `Temporal` is asked once for each stretch between two clock changes and the answer is kept,
 * because placing ten thousand meetings on their days must not make ten thousand zoned date-times (82 ms).
 */
export class Zone {
  static #known = new Map<string, Zone>();

  /** @throws RangeError where the engine does not know `id`; see {@link isZone} */
  static of(id: string): Zone {
    let zone = Zone.#known.get(id);
    if (!zone) Zone.#known.set(id, (zone = new Zone(id)));
    return zone;
  }

  readonly id: string;
  #spans: OffsetSpan[] = [];
  #last: OffsetSpan | undefined;

  private constructor(id: string) {
    this.id = id;
    this.#spanAt(0);
  }

  /** Local minus UTC at an instant, in milliseconds: 7,200,000 in Paris in July. */
  offsetAt(instant: number): number {
    return this.#spanAt(instant).offset;
  }

  /** The wall clock at an instant, as milliseconds read as if they were UTC. */
  toLocal(instant: number): number {
    return instant + this.offsetAt(instant);
  }

  /** The calendar day on which an instant falls here. */
  dayAt(instant: number): Day {
    return Math.floor(this.toLocal(instant) / DAY_MS);
  }

  /**
   * The instant of a wall clock. Of a time that happens twice the first is meant, one that is skipped moves on by
   * the gap: Temporal's `compatible`, which is what RFC 5545 §3.3.5 asks for too.
   */
  toInstant(local: number): number {
    const before = this.offsetAt(local - DAY_MS);
    if (before === this.offsetAt(local + DAY_MS)) return local - before;
    const wallClock = temporal().Instant.fromEpochMilliseconds(local).toZonedDateTimeISO('UTC').toPlainDateTime();
    return wallClock.toZonedDateTime(this.id).epochMilliseconds;
  }

  #spanAt(instant: number): OffsetSpan {
    // The one that answered last is asked first: meetings come sorted, so it nearly always answers again.
    if (!this.#last || !covers(this.#last, instant)) {
      this.#last = this.#spans.find((span) => covers(span, instant)) ?? this.#readSpan(instant);
    }
    return this.#last;
  }

  #readSpan(instant: number): OffsetSpan {
    const zoned = temporal().Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(this.id);
    // «previous» looks strictly before; one nanosecond later it finds a change that happens right now.
    const from = zoned.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
    const until = zoned.getTimeZoneTransition('next');
    const span = {
      from: from?.epochMilliseconds ?? -Infinity,
      until: until?.epochMilliseconds ?? Infinity,
      offset: zoned.offsetNanoseconds / 1e6,
    };
    this.#spans.push(span);
    return span;
  }
}

function covers({ from, until }: OffsetSpan, instant: number): boolean {
  return instant >= from && instant < until;
}

const checked = new Map<string, boolean>();

/** Whether this engine knows an IANA zone name. Asks `Temporal` where it is there: a formatter takes 15 ms to make. */
export function isZone(id: string): boolean {
  let known = checked.get(id);
  if (known === undefined) {
    try {
      const { ZonedDateTime } = temporalSoFar() ?? {};
      if (ZonedDateTime) new ZonedDateTime(0n, id);
      else new Intl.DateTimeFormat('en', { timeZone: id });
      // A bare offset such as «+02:00» is no place: it does not know when clocks change.
      known = !/^[+-]/.test(id);
    } catch {
      known = false;
    }
    checked.set(id, known);
  }
  return known;
}

/** The zone of the person before the screen; UTC where the browser will not say. */
export function viewerZone(): string {
  return temporalSoFar()?.Now.timeZoneId() || new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}
