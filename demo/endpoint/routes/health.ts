import { sql } from 'kysely';
import { Hono } from 'hono';
import type { Database } from '../database/open.ts';

/** `GET /healthz`: 200 when the database answers; a database that does not is a 503 like everywhere else. */
export function healthRoutes({ db }: Database): Hono {
  const routes = new Hono();
  routes.get('/healthz', async (c) => {
    await sql`select 1 from network`.execute(db);
    return c.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' });
  });
  return routes;
}
