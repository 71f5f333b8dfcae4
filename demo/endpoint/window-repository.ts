import { sql, type Kysely } from 'kysely';
import type { MeetingInput } from '../../src/contract/index.ts';
import { STRETCHES, type Stretch } from './database/meeting-place.ts';
import type { Schema } from './database/schema.ts';
import { withSeats } from './network-repository.ts';

/** What `GET /meetings` may be asked for. */
export interface WindowQuery {
  /** Instants; left out, that side is open. `to` is exclusive. */
  from?: Date;
  to?: Date;
  /** That of one meeting; left out, all. */
  id?: string;
  /** Ids, any of which may match; empty for all. */
  levels: readonly string[];
  series: readonly string[];
  /** The last meeting of the page before. */
  after?: Place;
}

/** Where a meeting stands in the order of pages. */
export interface Place {
  startsAt: string;
  id: string;
}

export interface WindowPage {
  meetings: MeetingInput[];
  /** The last meeting of this page, where there are more. */
  last?: Place;
}

/** A page of the meetings that touch a window, by start; recurring ones from their first date to their last. */
export async function readWindow(db: Kysely<Schema>, query: WindowQuery, limit: number): Promise<WindowPage> {
  const found = await selectWindow(db, query, limit + 1).execute();
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    meetings: page.map((row) => withSeats(row.body, row)),
    ...(found.length > limit && last && { last: { startsAt: last.starts_at, id: last.id } }),
  };
}

/** The statement behind {@link readWindow}. Whether a meeting is in the window is read from the index alone. */
export function selectWindow(db: Kysely<Schema>, query: WindowQuery, limit: number) {
  const those = (stretch: Stretch) =>
    db.selectFrom(selectStretch(db, stretch, query, limit).as(`of_${stretch}`)).selectAll();
  const page = those('day')
    .unionAll(those('month'))
    .unionAll(those('open'))
    .orderBy('starts_at')
    .orderBy('id')
    .limit(limit);
  // One by one: for a join of a thousand rows PostgreSQL would sooner read all seats there are.
  const seats = (column: 'capacity' | 'taken' | 'waitlist') =>
    db.selectFrom('seats').select(column).where('meeting_id', '=', sql.ref<string>('page.id')).as(column);
  return db
    .selectFrom(page.as('page'))
    .select(['id', 'starts_at', 'body', seats('capacity'), seats('taken'), seats('waitlist')])
    .orderBy('starts_at')
    .orderBy('id');
}

/** As many meetings of one stretch as may be on the page. */
function selectStretch(db: Kysely<Schema>, stretch: Stretch, query: WindowQuery, limit: number) {
  const { from, to, levels, series } = query;
  const { startsAt, id } = placeBefore(stretch, query);
  let rows = db
    .selectFrom('meetings')
    .select(['id', 'starts_at', 'body'])
    .where('stretch', '=', stretch)
    // As one comparison, which the index can begin at: a page costs the same wherever it is.
    .where((all) => all(all.refTuple('starts_at', 'id'), '>', all.tuple(startsAt, id)))
    .orderBy('starts_at')
    .orderBy('id')
    .limit(limit);
  if (to) rows = rows.where('starts_at', '<', to.toISOString());
  if (from) rows = rows.where('ends_at', '>=', from.toISOString());
  if (query.id) rows = rows.where('id', '=', query.id);
  if (levels.length) {
    rows = rows.where((all) => all.or([all('levels', '=', '[]'), ...levels.map((level) => holds('levels', level))]));
  }
  if (series.length) rows = rows.where((all) => all.or(series.map((one) => holds('series', one))));
  return rows;
}

/** The place behind which a page begins: the end of the page before, or as long before the window as a stretch lasts. */
function placeBefore(stretch: Stretch, { from, after }: WindowQuery): Place {
  const reach = STRETCHES[stretch];
  const startsAt = from && Number.isFinite(reach) ? new Date(from.getTime() - reach).toISOString() : '';
  return after && after.startsAt >= startsAt ? after : { startsAt, id: '' };
}

/** Whether a JSON list holds an id. Both databases know `replace`; their patterns differ in what they escape. */
function holds(list: 'levels' | 'series', id: string) {
  return sql<boolean>`replace(${sql.ref(list)}, ${JSON.stringify(id)}, '') <> ${sql.ref(list)}`;
}
