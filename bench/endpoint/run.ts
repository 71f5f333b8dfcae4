import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { migrate } from '../../demo/endpoint/database/migrate.ts';
import { openDatabase } from '../../demo/endpoint/database/open.ts';
import { seed } from '../../demo/endpoint/database/seed.ts';
import { sampleDocument } from '../../demo/endpoint/sample/index.ts';
import { temporalReady } from '../../src/time/index.ts';
import { postgresDatabases, sqliteDatabases, type Databases } from '../../test/demo/endpoint/support/databases.ts';
import { goodRequest } from '../../test/demo/endpoint/support/fixture.ts';
import { buildEndpoint, type EndpointProgram } from '../../test/demo/endpoint/support/process.ts';
import { markdown } from '../report.ts';
import { fire, type Measured, type Shot } from './load.ts';

const HELP = `npm run bench:endpoint -- [options]

  --seconds 10        of each measurement, after one that is not counted (default 10)
  --connections 20    open at once (default 20)
  --no-write          no JSON in bench/results
`;

/** Everybody's meeting: what is measured is storing, not refusing. */
const MEETING = 'bench';

interface Row extends Measured {
  readonly database: string;
  readonly what: string;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', default: false },
      seconds: { type: 'string', default: '10' },
      connections: { type: 'string', default: '20' },
      write: { type: 'boolean', default: true },
    },
    allowNegative: true,
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const started = new Date();
  const load = loadavg();
  const program = await buildEndpoint();
  const rows: Row[] = [];
  try {
    for (const databases of [sqliteDatabases(), postgresDatabases()])
      rows.push(...(await measure(databases, program, Number(values.connections), Number(values.seconds))));
  } finally {
    await program.remove();
  }
  const conditions = {
    started,
    connections: Number(values.connections),
    seconds: Number(values.seconds),
    node: process.version,
    cpus: cpus().length,
    cpu: cpus()[0]?.model,
    loadBefore: load,
  };
  console.log(tableOf(rows));
  console.log(
    `\n${conditions.connections} connections, ${conditions.seconds} s each; ${conditions.cpus} CPUs shared by endpoint, ` +
      `database and sender; load average before: ${load.map((value) => value.toFixed(1)).join(', ')}.`,
  );
  if (values.write) write({ ...conditions, rows }, started);
}

async function measure(
  databases: Databases,
  program: EndpointProgram,
  connections: number,
  seconds: number,
): Promise<Row[]> {
  await databases.start();
  try {
    const url = await databases.fresh();
    await fill(url);
    const endpoint = await program.start(url);
    try {
      const rows: Row[] = [];
      for (const [what, shot] of Object.entries(await shotsAt(endpoint.url)))
        rows.push({ database: databases.name, what, ...(await fire(shot, connections, seconds)) });
      return rows;
    } finally {
      await endpoint.kill();
    }
  } finally {
    await databases.stop();
  }
}

/** The sample year, and a meeting without end. */
async function fill(url: string): Promise<void> {
  await temporalReady();
  const { db } = openDatabase(url);
  const now = new Date();
  const sample = sampleDocument(now);
  const meeting = { id: MEETING, title: 'Rencontre ouverte', start: '2090-01-12T10:00', registration: {} };
  await migrate(db);
  await seed(db, { ...sample, meetings: [...(sample.meetings ?? []), meeting] }, now);
  await db.destroy();
}

async function shotsAt(endpoint: string): Promise<Record<string, Shot>> {
  const url = `${endpoint}/network.json`;
  const compressed = { 'Accept-Encoding': 'br' };
  const etag = (await fetch(url, { headers: compressed })).headers.get('ETag') ?? '';
  return {
    'document, 200': { method: 'GET', url, headers: () => compressed, expected: 200 },
    'document, If-None-Match, 304': {
      method: 'GET',
      url,
      headers: () => ({ ...compressed, 'If-None-Match': etag }),
      expected: 304,
    },
    'registration, 201': {
      method: 'POST',
      url: `${endpoint}/registrations`,
      headers: () => ({ 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() }),
      body: JSON.stringify(goodRequest(MEETING)),
      expected: 201,
    },
  };
}

function tableOf(rows: readonly Row[]): string {
  const head = ['database', 'request', 'a second', 'p50, ms', 'p99, ms', 'answers', 'failed'];
  const body = rows.map((row) => [
    row.database,
    row.what,
    row.perSecond.toFixed(0),
    row.p50.toFixed(1),
    row.p99.toFixed(1),
    String(row.answers),
    String(row.failed),
  ]);
  return markdown([head, ...body]).join('\n');
}

function write(result: object, started: Date): void {
  const folder = new URL('../results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const file = new URL(`endpoint-${started.toISOString().slice(0, 16).replace(':', '')}.json`, folder);
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  console.log(`Written to bench/results/${file.pathname.split('/').at(-1) ?? ''}.`);
}

await main();
