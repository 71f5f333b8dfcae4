import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { migrate } from '../../demo/endpoint/database/migrate.ts';
import { openDatabase } from '../../demo/endpoint/database/open.ts';
import { seed } from '../../demo/endpoint/database/seed.ts';
import { sampleDocument } from '../../demo/endpoint/sample/index.ts';
import type { NetworkDocumentInput } from '../../src/contract/index.ts';
import { temporalReady } from '../../src/time/index.ts';
import { postgresDatabases, sqliteDatabases, type Databases } from '../../test/demo/endpoint/support/databases.ts';
import { goodRequest } from '../../test/demo/endpoint/support/fixture.ts';
import { hundredThousand } from '../../test/demo/endpoint/support/many-meetings.ts';
import { buildEndpoint, type EndpointProgram } from '../../test/demo/endpoint/support/process.ts';
import { markdown } from '../report.ts';
import { bytesOf, fire, type Measured, type Shot } from './load.ts';

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
  readonly connections: number;
  /** Of one answer. */
  readonly bytes: number;
}

/** What it takes to come up with a hundred thousand meetings, in milliseconds. */
interface Start {
  readonly database: string;
  readonly filled: number;
  readonly started: number;
}

interface Load {
  readonly connections: number;
  readonly seconds: number;
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
  const starts: Start[] = [];
  const wish = { connections: Number(values.connections), seconds: Number(values.seconds) };
  try {
    for (const databases of [sqliteDatabases(), postgresDatabases()]) {
      await databases.start();
      try {
        rows.push(...(await measureYear(databases, program, wish)));
        const many = await measureMany(databases, program, wish);
        rows.push(...many.rows);
        starts.push(many.start);
      } finally {
        await databases.stop();
      }
    }
  } finally {
    await program.remove();
  }
  const conditions = {
    started,
    ...wish,
    node: process.version,
    cpus: cpus().length,
    cpu: cpus()[0]?.model,
    loadBefore: load,
  };
  console.log(tableOf(rows));
  for (const { database, filled, started: up } of starts)
    console.log(
      `\n100,000 meetings on ${database}: filled in ${filled.toFixed(0)} ms, then up in ${up.toFixed(0)} ms.`,
    );
  console.log(
    `\n${conditions.seconds} s each; ${conditions.cpus} CPUs shared by endpoint, ` +
      `database and sender; load average before: ${load.map((value) => value.toFixed(1)).join(', ')}.`,
  );
  if (values.write) write({ ...conditions, rows, starts }, started);
}

/** The sample year, and a meeting without end. */
async function measureYear(databases: Databases, program: EndpointProgram, load: Load): Promise<Row[]> {
  const url = await databases.fresh();
  const sample = sampleDocument(new Date());
  const meeting = { id: MEETING, title: 'Rencontre ouverte', start: '2090-01-12T10:00', registration: {} };
  await fill(url, { ...sample, meetings: [...(sample.meetings ?? []), meeting] });
  const endpoint = await program.start(url);
  try {
    return await fireAll(await shotsAt(endpoint.url), databases, load);
  } finally {
    await endpoint.kill();
  }
}

/** A hundred thousand meetings, of which a window is asked for: by one visitor, who waits for it, and by a crowd. */
async function measureMany(
  databases: Databases,
  program: EndpointProgram,
  load: Load,
): Promise<{ rows: Row[]; start: Start }> {
  const url = await databases.fresh();
  const begun = performance.now();
  await fill(url, hundredThousand(new Date()));
  const filled = performance.now() - begun;
  const endpoint = await program.start(url);
  const started = performance.now() - begun - filled;
  try {
    const shots = await windowsAt(endpoint.url);
    const alone = await fireAll(shots, databases, { ...load, connections: 1 });
    const crowd = await fireAll(shots, databases, load);
    return { rows: [...alone, ...crowd], start: { database: databases.name, filled, started } };
  } finally {
    await endpoint.kill();
  }
}

async function fireAll(shots: Record<string, Shot>, databases: Databases, load: Load): Promise<Row[]> {
  const { connections, seconds } = load;
  const rows: Row[] = [];
  for (const [what, shot] of Object.entries(shots)) {
    const bytes = await bytesOf(shot);
    rows.push({ database: databases.name, what, connections, bytes, ...(await fire(shot, connections, seconds)) });
  }
  return rows;
}

async function fill(url: string, document: NetworkDocumentInput): Promise<void> {
  await temporalReady();
  const { db } = openDatabase(url);
  await migrate(db);
  await seed(db, document, new Date());
  await db.destroy();
}

/** Windows as a calendar asks for them: a month, what comes after its first page, and all that is to come. */
async function windowsAt(endpoint: string): Promise<Record<string, Shot>> {
  const get = (path: string): Shot => ({
    method: 'GET',
    url: `${endpoint}/${path}`,
    headers: () => ({ 'Accept-Encoding': 'br' }),
    expected: 200,
  });
  const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const month = `meetings?from=${dayIn(-7)}&to=${dayIn(37)}`;
  const { next } = (await (await fetch(`${endpoint}/${month}`)).json()) as { next: string };
  return {
    'windowed document, 200': get('network-windowed.json'),
    'month of 100,000, 200': get(month),
    'its last page, 200': get(next),
    'from today on, 200': get(`meetings?from=${dayIn(0)}`),
    'month of one level, 200': get(`${month}&level=regions`),
  };
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
  const head = ['database', 'request', 'connections', 'kB', 'a second', 'p50, ms', 'p99, ms', 'answers', 'failed'];
  const body = rows.map((row) => [
    row.database,
    row.what,
    String(row.connections),
    (row.bytes / 1000).toFixed(1),
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
