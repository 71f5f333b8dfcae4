import type { Kysely, Migration } from 'kysely';
import type { MeetingInput } from '../../../../src/contract/index.ts';
import { placeOf, type MeetingPlace } from '../meeting-place.ts';

/** The tables as they are at this point. */
interface Before {
  network: { body: string };
  meetings: { id: string; body: string } & MeetingPlace;
}

/** What meetings are found by in a window of days, for those that are there already too. */
export const meetingWindows: Migration = {
  async up(db: Kysely<unknown>) {
    for (const column of ['starts_at', 'ends_at', 'levels', 'series']) {
      await db.schema
        .alterTable('meetings')
        .addColumn(column, 'text', (text) => text.notNull().defaultTo(''))
        .execute();
    }
    for (const column of ['lasts', 'recurs']) {
      await db.schema
        .alterTable('meetings')
        .addColumn(column, 'integer', (number) => number.notNull().defaultTo(0))
        .execute();
    }
    await db.schema.createIndex('meetings_window').on('meetings').columns(['recurs', 'starts_at', 'id']).execute();
    await db.schema.createIndex('meetings_longest').on('meetings').column('lasts').execute();

    const tables = db as Kysely<Before>;
    const head = await tables.selectFrom('network').select('body').executeTakeFirst();
    const { network } = JSON.parse(head?.body ?? '{}') as { network?: { timeZone?: string } };
    for (const { id, body } of await tables.selectFrom('meetings').select(['id', 'body']).execute()) {
      const place = placeOf(JSON.parse(body) as MeetingInput, network?.timeZone ?? 'Europe/Paris');
      await tables.updateTable('meetings').set(place).where('id', '=', id).execute();
    }
  },
};
