import { randomUUID } from 'node:crypto';
import { migrate } from '../../../../demo/endpoint/database/migrate.ts';
import { openDatabase } from '../../../../demo/endpoint/database/open.ts';
import { seed } from '../../../../demo/endpoint/database/seed.ts';
import { fixtureDocument, goodRequest } from './fixture.ts';

/** The one meeting of {@link prepare}. */
export const MEETING = 'last-seat';

/** Fills a database for endpoints that live by the real clock: one meeting, far ahead, with so many seats left. */
export async function prepare(databaseUrl: string, seats = 1): Promise<void> {
  const { db } = openDatabase(databaseUrl);
  const document = fixtureDocument();
  const meeting = {
    id: MEETING,
    title: 'Rencontre attendue',
    start: '2090-01-12T10:00',
    end: '2090-01-12T12:00',
    registration: { capacity: seats },
  };
  await migrate(db);
  await seed(db, { ...document, meetings: [meeting] }, new Date());
  await db.destroy();
}

/** How often each answer came: `201`, `409 full`. */
export type Tally = Record<string, number>;

/** So many people who ask for one seat of {@link MEETING} each, all at once, spread over these endpoints. */
export async function askAtOnce(count: number, urls: readonly string[]): Promise<Tally> {
  const answers = await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const response = await fetch(`${urls[i % urls.length] ?? ''}/registrations`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
        body: JSON.stringify(goodRequest(MEETING)),
      });
      const { code = '' } = (await response.json()) as { code?: string };
      return `${response.status} ${code}`.trim();
    }),
  );
  const tally: Tally = {};
  for (const answer of answers) tally[answer] = (tally[answer] ?? 0) + 1;
  return tally;
}

/** What the database says in the end: registrations, and seats counted as taken. */
export async function stored(databaseUrl: string): Promise<{ registrations: number; taken: number }> {
  const { db } = openDatabase(databaseUrl);
  const registrations = await db.selectFrom('registrations').select('id').execute();
  const { taken } = await db
    .selectFrom('seats')
    .select('taken')
    .where('meeting_id', '=', MEETING)
    .executeTakeFirstOrThrow();
  await db.destroy();
  return { registrations: registrations.length, taken };
}
