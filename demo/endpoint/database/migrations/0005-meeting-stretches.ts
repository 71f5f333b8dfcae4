import type { Kysely, Migration } from 'kysely';
import type { MeetingInput } from '../../../../src/contract/index.ts';
import { temporalReady } from '../../../../src/time/index.ts';
import { placeOf, type MeetingPlace } from '../meeting-place.ts';

/** The tables as they are at this point. */
interface Before {
  network: { body: string };
  meetings: { id: string; body: string } & MeetingPlace;
}

/**
 * Meetings apart by how long they last: before, one exhibition of a year made every window read the year before it. And
 * the index holds all that says whether a meeting is in a window, so that no other is looked at.
 */
export const meetingStretches: Migration = {
  async up(db: Kysely<unknown>) {
    for (const index of ['meetings_window', 'meetings_longest']) await db.schema.dropIndex(index).execute();
    for (const column of ['lasts', 'recurs']) await db.schema.alterTable('meetings').dropColumn(column).execute();
    await db.schema
      .alterTable('meetings')
      .addColumn('stretch', 'text', (text) => text.notNull().defaultTo('open'))
      .execute();
    await db.schema
      .createIndex('meetings_window')
      .on('meetings')
      .columns(['stretch', 'starts_at', 'id', 'ends_at'])
      .execute();

    await temporalReady();
    const tables = db as Kysely<Before>;
    const head = await tables.selectFrom('network').select('body').executeTakeFirst();
    const { network } = JSON.parse(head?.body ?? '{}') as { network?: { timeZone?: string } };
    for (const { id, body } of await tables.selectFrom('meetings').select(['id', 'body']).execute()) {
      const place = placeOf(JSON.parse(body) as MeetingInput, network?.timeZone ?? 'Europe/Paris');
      await tables.updateTable('meetings').set(place).where('id', '=', id).execute();
    }
  },
};
