import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { NetworkDocumentInput } from '../../src/contract/index.ts';
import { temporalReady } from '../../src/time/index.ts';
import { createApp } from './app.ts';
import { RETENTION_DAYS, type Config } from './config.ts';
import { migrate } from './database/migrate.ts';
import { openDatabase, type Database } from './database/open.ts';
import { retrying } from './database/retry.ts';
import { seed } from './database/seed.ts';
import { signingSecret } from './guard/signing-secret.ts';
import type { Log } from './log.ts';
import { Postman } from './mail/postman.ts';
import { createMailer } from './mail/smtp.ts';
import { NetworkDocuments } from './network-documents.ts';
import { readDocument, readFrame } from './network-repository.ts';
import type { WriteFragment } from './routes/fragment.ts';
import { startUpkeep } from './staff/upkeep.ts';

export interface RunningEndpoint {
  /** Where it answers, without a trailing slash. */
  url: string;
  port: number;
  /** Takes no new request, lets those in flight finish, closes the database. */
  close(): Promise<void>;
}

export interface EndpointOptions {
  config: Config;
  log: Log;
  /** What an empty database is filled with. */
  sample: (now: Date) => NetworkDocumentInput;
  /** Writes elements as static HTML. Default: nothing answers at `/fragment/…`. */
  writeFragment?: WriteFragment;
  now?: () => number;
}

/** How long requests in flight may take to finish, in milliseconds. */
const GRACE = 10_000;

/** Opens the database, brings it up to date, fills an empty one and starts to listen. */
export async function startEndpoint({
  config,
  log,
  sample,
  writeFragment,
  now = Date.now,
}: EndpointOptions): Promise<RunningEndpoint> {
  await temporalReady();
  const database = await retrying(() => openPrepared(config, log, sample, now));
  try {
    let address = '';
    let stopping = false;
    const documents = new NetworkDocuments(async () => asking(await readDocument(database.db), config), now);
    const frames = new NetworkDocuments(async () => asking(await readFrame(database.db), config), now);
    const app = createApp({
      config,
      secret: await retrying(() => signingSecret(database.db)),
      database,
      documents,
      frames,
      writeFragment,
      log,
      now,
      publicUrl: () => config.publicUrl ?? address,
      stopping: () => stopping,
    });
    const listener = getRequestListener(app.fetch);
    const server = createServer((request, response) => void listener(request, response));
    // A whole request has this long to arrive, or a slow sender could hold a connection for ever.
    server.requestTimeout = 30_000;
    const { port } = await listen(server, config.host, config.port);
    address = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
    log.info('listening', { port, database: database.kind });

    const postman = new Postman({
      db: database.db,
      mailer: config.mail && createMailer(config.mail),
      log,
      occasion: () => ({ now: now(), publicUrl: config.publicUrl ?? address }),
    });
    postman.start();
    const stopUpkeep = await startUpkeep({
      database,
      retentionDays: config.retentionDays ?? RETENTION_DAYS,
      log,
      now,
      onErased: () => documents.forget(),
    });

    let closed: Promise<void> | undefined;
    const stop = async () => {
      stopping = true;
      await stopServer(server);
      await Promise.all([postman.stop(), stopUpkeep()]);
      await database.db.destroy();
      log.info('stopped');
    };
    return { url: address, port, close: () => (closed ??= stop()) };
  } catch (error) {
    await database.db.destroy();
    throw error;
  }
}

/** A document, with what this endpoint asks of those who register. */
function asking(document: NetworkDocumentInput, { challenge }: Config): NetworkDocumentInput {
  if (!challenge || !document.registration) return document;
  return { ...document, registration: { ...document.registration, challengeUrl: 'registrations/challenge' } };
}

/** Each attempt has a connection of its own: of one that lost to another process nothing is used again. */
async function openPrepared(
  config: Config,
  log: Log,
  sample: EndpointOptions['sample'],
  now: () => number,
): Promise<Database> {
  const database = openDatabase(config.databaseUrl, (error) => log.error('idle connection lost', error));
  try {
    const ran = await migrate(database.db);
    if (ran.length > 0) log.info('migrated', { migrations: ran.join(', ') });
    const today = new Date(now());
    if (await seed(database.db, sample(today), today)) log.info('filled with the sample');
    return database;
  } catch (error) {
    await database.db.destroy();
    throw error;
  }
}

function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address() as AddressInfo);
    });
  });
}

function stopServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
