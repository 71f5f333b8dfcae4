import { sql, type Kysely } from 'kysely';
import type { MeetingInput } from '../../src/contract/index.ts';
import type { Schema } from './database/schema.ts';
import { withSeats } from './network-repository.ts';

/** What `GET /meetings` may be asked for. */
export interface WindowQuery {
  /** Instants; left out, that side is open. `to` is exclusive. */
  from?: Date;
  to?: Date;
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

/** A page of the meetings that touch a window, by start; recurring ones as long as they have begun. */
export async function readWindow(db: Kysely<Schema>, query: WindowQuery, limit: number): Promise<WindowPage> {
  const { from, to, levels, series, after } = query;
  let rows = db
    .selectFrom('meetings')
    .leftJoin('seats', 'seats.meeting_id', 'meetings.id')
    .select(['meetings.id', 'starts_at', 'body', 'capacity', 'taken', 'seats.waitlist'])
    .orderBy('starts_at')
    .orderBy('meetings.id')
    .limit(limit + 1);
  if (to) rows = rows.where('starts_at', '<', to.toISOString());
  if (from) {
    // The longest meeting says how far back the index must be read, which knows only when they start.
    const { longest } = await db
      .selectFrom('meetings')
      .select(({ fn }) => fn.max('lasts').as('longest'))
      .executeTakeFirstOrThrow();
    const earliest = new Date(from.getTime() - longest * 1000).toISOString();
    rows = rows.where((all) =>
      all.or([
        all('recurs', '=', 1),
        all.and([all('recurs', '=', 0), all('starts_at', '>=', earliest), all('ends_at', '>=', from.toISOString())]),
      ]),
    );
  }
  if (levels.length) {
    rows = rows.where((all) => all.or([all('levels', '=', '[]'), ...levels.map((id) => holds('levels', id))]));
  }
  if (series.length) rows = rows.where((all) => all.or(series.map((id) => holds('series', id))));
  if (after) {
    rows = rows.where((all) =>
      all.or([
        all('starts_at', '>', after.startsAt),
        all.and([all('starts_at', '=', after.startsAt), all('meetings.id', '>', after.id)]),
      ]),
    );
  }
  const found = await rows.execute();
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    meetings: page.map((row) => withSeats(row.body, row)),
    ...(found.length > limit && last && { last: { startsAt: last.starts_at, id: last.id } }),
  };
}

/** Whether a JSON list holds an id. Both databases know `replace`; their patterns differ in what they escape. */
function holds(list: 'levels' | 'series', id: string) {
  return sql<boolean>`replace(${sql.ref(`meetings.${list}`)}, ${JSON.stringify(id)}, '') <> ${sql.ref(`meetings.${list}`)}`;
}
