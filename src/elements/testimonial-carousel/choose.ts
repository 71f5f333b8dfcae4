import type { Testimonial } from '../../contract/index.ts';
import { OTHER_LEVELS, type Snapshot } from '../../network/index.ts';
import { Zone, spanOf } from '../../time/index.ts';

/** `endpoint` as published, `newest` by date, `random-by-day` mixed anew each day and alike for everybody. */
export type Order = 'endpoint' | 'newest' | 'random-by-day';

/** The orders there are; the first stands in for one there is not. */
export const ORDERS: readonly [Order, ...Order[]] = ['endpoint', 'newest', 'random-by-day'];

/** What a page and its visitor want to read. */
export interface Wish {
  /** Level ids the page asks for; none for every level. */
  readonly levels: readonly string[];
  /** Level ids the visitor chose, which narrow as long as that leaves something; none for every level. */
  readonly chosen: readonly string[];
  /** The id of a meeting, or an empty string. */
  readonly meeting: string;
  /** Only those that answer a question. */
  readonly answersOnly: boolean;
  readonly order: Order;
  /** At most so many; 0 for all. */
  readonly limit: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The testimonials to show, in the order to show them in. */
export function choose(snapshot: Snapshot, wish: Wish): readonly Testimonial[] {
  const asked = snapshot.document.testimonials.filter(
    (testimonial) =>
      !isExpired(testimonial, snapshot, wish.now) &&
      (!wish.meeting || testimonial.meeting === wish.meeting) &&
      (!wish.answersOnly || testimonial.question != null) &&
      (wish.levels.length === 0 || isOfLevel(testimonial, wish.levels, snapshot)),
  );
  const chosen = asked.filter((testimonial) => isOfLevel(testimonial, wish.chosen, snapshot));
  const ordered = inOrder(chosen.length > 0 ? chosen : asked, wish, snapshot);
  return wish.limit > 0 ? ordered.slice(0, wish.limit) : ordered;
}

/** Who names no level speaks for none in particular: such a voice is not what «Régions» says. */
function isOfLevel({ levels }: Testimonial, wanted: readonly string[], snapshot: Snapshot): boolean {
  return levels.some((id) => wanted.includes(id) || (wanted.includes(OTHER_LEVELS) && snapshot.levelOrder(id) < 0));
}

/** A whole day is shown to its end, where the network is. */
function isExpired({ expires }: Testimonial, { document }: Snapshot, now: number): boolean {
  const span = expires == null ? undefined : spanOf(expires, null, document.network.timeZone);
  return span !== undefined && span.end <= now;
}

function inOrder(testimonials: Testimonial[], { order, now }: Wish, { document }: Snapshot): Testimonial[] {
  if (order === 'endpoint') return testimonials;
  const { timeZone } = document.network;
  const today = Zone.of(timeZone).dayAt(now);
  // Each has a number of its own for the day, so that those left by a filter keep their order among themselves.
  const rank = ({ id, date }: Testimonial): number =>
    order === 'newest' ? -(spanOf(date ?? '', null, timeZone)?.start ?? -Infinity) : scatter(`${id} ${today} ${id}`);
  return testimonials.sort((a, b) => rank(a) - rank(b));
}

/** A number spread evenly over 32 bits, the same for the same text everywhere: FNV-1a. */
function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
