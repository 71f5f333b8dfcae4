import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Schema } from './schema.ts';
import { DurableSqliteDialect } from './sqlite-dialect.ts';

export interface Database {
  kind: 'sqlite' | 'postgres';
  db: Kysely<Schema>;
}

/**
 * Opens the database that an address names: PostgreSQL for `postgres://…`, else a SQLite file (a path or a `file:` URL).
 * @param onIdleError told when an idle PostgreSQL connection breaks; the pool opens another when it is needed
 */
export function openDatabase(url: string, onIdleError: (error: unknown) => void = () => {}): Database {
  if (/^postgres(ql)?:/.test(url)) {
    const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000 });
    pool.on('error', onIdleError);
    return { kind: 'postgres', db: new Kysely({ dialect: new PostgresDialect({ pool }) }) };
  }
  const file = url.startsWith('file:') ? fileURLToPath(url) : url;
  mkdirSync(dirname(file), { recursive: true });
  return { kind: 'sqlite', db: new Kysely({ dialect: new DurableSqliteDialect(file) }) };
}
