import type { Kysely, Migration } from 'kysely';

/** Where a meeting was held when a person was last told. Of those who registered before it is noted when next looked at. */
export const announcedPlaces: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('registrations').addColumn('announced_place', 'text').execute();
  },
};
