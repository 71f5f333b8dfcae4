import { mock } from 'node:test';
import Sqlite from 'libsql';
import { query, type PostgresDatabases } from './databases.ts';
import { startTestEndpoint, type TestEndpoint } from './endpoint.ts';

/** Something that happens to the database of a running endpoint, and goes away again. */
export interface Fault {
  name: string;
  /** Starts an endpoint whose database can be broken. */
  open: (databaseUrl: string) => Promise<Breakable>;
}

export interface Breakable {
  endpoint: TestEndpoint;
  break: () => Promise<void>;
  mend: () => Promise<void>;
}

type SqliteFile = InstanceType<typeof Sqlite>;

/** SQLite's own answers, brought about on the very connection that the endpoint holds. */
export function sqliteFaults(): Fault[] {
  const byPragma = (name: string, broken: (file: SqliteFile) => string, mended: string): Fault => ({
    name,
    async open(databaseUrl) {
      const { endpoint, file } = await startHeld(databaseUrl);
      const run = (pragma: string) => Promise.resolve(void file.pragma(pragma));
      return { endpoint, break: () => run(broken(file)), mend: () => run(mended) };
    },
  });
  return [
    // It may not grow by a single page: SQLITE_FULL, as from a disk without room.
    byPragma('the disk is full', (file) => `max_page_count = ${pageCount(file)}`, 'max_page_count = 1073741823'),
    // SQLITE_READONLY, as from a file system that was mounted read-only after an error.
    byPragma('the database is read-only', () => 'query_only = ON', 'query_only = OFF'),
  ];
}

function pageCount(file: SqliteFile): number {
  const [row] = file.pragma('page_count') as { page_count: number }[];
  return row?.page_count ?? 0;
}

/** The endpoint, with the connection that it opened itself. */
async function startHeld(databaseUrl: string): Promise<{ endpoint: TestEndpoint; file: SqliteFile }> {
  const opening = mock.method(Sqlite.prototype, 'pragma');
  const endpoint = await startTestEndpoint(databaseUrl);
  const file = opening.mock.calls.at(-1)?.this as SqliteFile;
  opening.mock.restore();
  return { endpoint, file };
}

export function postgresFaults(databases: PostgresDatabases): Fault[] {
  const bySql = (name: string, broken: (database: string) => string, mended: (database: string) => string): Fault => ({
    name,
    async open(databaseUrl) {
      const database = new URL(databaseUrl).pathname.slice(1);
      const run = (statement: string) => query(databaseUrl, statement);
      return {
        endpoint: await startTestEndpoint(databaseUrl),
        break: () => run(broken(database)),
        mend: () => run(mended(database)),
      };
    },
  });
  return [
    bySql(
      'the disk is full at a statement',
      () => diskFull('trigger disk_full before insert on registrations'),
      noTrigger,
    ),
    bySql(
      'the disk is full at the commit',
      () => diskFull('constraint trigger disk_full after insert on registrations deferrable initially deferred'),
      noTrigger,
    ),
    bySql(
      'the database is read-only',
      (database) => readOnly(database, 'on'),
      (database) => readOnly(database, 'off'),
    ),
    {
      name: 'the server is lost (kill -9)',
      open: async (databaseUrl) => ({
        endpoint: await startTestEndpoint(databaseUrl),
        break: () => databases.kill(),
        mend: () => databases.restart(),
      }),
    },
  ];
}

/** The error that PostgreSQL itself reports, SQLSTATE 53100, without filling a disk. */
function diskFull(trigger: string): string {
  return `create function full_disk() returns trigger language plpgsql as
    $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$;
    create ${trigger} for each row execute function full_disk()`;
}

function noTrigger(): string {
  return 'drop function full_disk cascade';
}

/** As after a switch to a standby: connections break, and the new ones may only read. */
function readOnly(database: string, value: 'on' | 'off'): string {
  return `set transaction_read_only = off; alter database ${database} set default_transaction_read_only = ${value};
    select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}' and pid <> pg_backend_pid()`;
}
