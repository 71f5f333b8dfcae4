import Sqlite from 'libsql';
import {
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
} from 'kysely';

type SqliteFile = InstanceType<typeof Sqlite>;

/** How long SQLite itself waits for another process, in milliseconds. It blocks the process, so it stays short; we retry. */
const BUSY_TIMEOUT = 250;

/** A SQLite file whose commits are on disk before they are acknowledged, safe between processes. */
export class DurableSqliteDialect extends SqliteDialect {
  readonly #open: () => SqliteFile;

  /** @param file path of the database file; created where there is none */
  constructor(file: string) {
    let opened: SqliteFile | undefined;
    const open = () => (opened ??= openFile(file));
    super({ database: () => Promise.resolve(open()) });
    this.#open = open;
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalDdlAdapter();
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#open);
  }
}

/**
 * Takes the write lock at the start of a transaction. One that begins by reading and then writes fails at once when
 * another process wrote in between, whatever the busy timeout.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #open: () => SqliteFile;

  constructor(open: () => SqliteFile) {
    super({ database: () => Promise.resolve(open()) });
    this.#open = open;
  }

  override beginTransaction(): Promise<void> {
    // By exec: libsql leaves a prepared statement that met SQLITE_BUSY unfinished, and no later commit would pass.
    return new Promise((resolve) => resolve(void this.#open().exec('begin immediate')));
  }

  /**
   * On a full disk SQLite has undone the transaction by itself. To undo it again would be an error of its own, and would
   * stand in front of the one that says what happened.
   */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#open().inTransaction) await super.rollbackTransaction(connection);
  }
}

/** SQLite can roll back a `create table`; Kysely does not use that by itself. A migration is then whole or not there. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): true {
    return true;
  }
}

function openFile(file: string): SqliteFile {
  const database = new Sqlite(file);
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
  // Readers in other processes go on while one writes.
  database.pragma('journal_mode = WAL');
  // In WAL the default (NORMAL) may lose the last commits when the power fails.
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  // What is deleted or emptied is overwritten: else names and links of erased people stay legible in the file.
  database.pragma('secure_delete = ON');
  return database;
}
