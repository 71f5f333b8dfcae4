import type { Kysely, Migration } from 'kysely';

/** What meetings are found by in a window of days. The next migration fills it, in its own way. */
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
  },
};
