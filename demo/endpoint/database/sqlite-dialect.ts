import Sqlite from 'libsql';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  type SqliteDialectConfig,
} from 'kysely';

/** How long SQLite itself waits for another process, in milliseconds. It blocks the process, so it stays short; we retry. */
const BUSY_TIMEOUT = 250;

/** A SQLite file whose commits are on disk before they are acknowledged, safe between processes. */
export class DurableSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  /** @param file path of the database file; created where there is none */
  constructor(file: string) {
    const config: SqliteDialectConfig = { database: () => Promise.resolve(openFile(file)) };
    super(config);
    this.#config = config;
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalDdlAdapter();
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }
}

/**
 * Takes the write lock at the start of a transaction. One that begins by reading and then writes fails at once when
 * another process wrote in between, whatever the busy timeout.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/** SQLite can roll back a `create table`; Kysely does not use that by itself. A migration is then whole or not there. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): true {
    return true;
  }
}

function openFile(file: string): InstanceType<typeof Sqlite> {
  const database = new Sqlite(file);
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
  // Readers in other processes go on while one writes.
  database.pragma('journal_mode = WAL');
  // In WAL the default (NORMAL) may lose the last commits when the power fails.
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  return database;
}
