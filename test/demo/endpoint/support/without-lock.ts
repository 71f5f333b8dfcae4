import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import {
  AndNode,
  OperationNodeTransformer,
  WhereNode,
  type KyselyPlugin,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
  type UpdateQueryNode,
} from 'kysely';
import { createApp } from '../../../../demo/endpoint/app.ts';
import { openDatabase } from '../../../../demo/endpoint/database/open.ts';
import { createLog } from '../../../../demo/endpoint/log.ts';
import { NetworkDocuments } from '../../../../demo/endpoint/network-documents.ts';
import { readDocument, readFrame } from '../../../../demo/endpoint/network-repository.ts';
import { temporalReady } from '../../../../src/time/index.ts';
import { MEETING } from './crowd.ts';

/** Between looking and taking, in milliseconds: a slow disk, a database on another machine. */
const MOMENT = 100;

/**
 * The endpoint with its lock off, as many write it: look whether there is a seat, then take it. Everything else is the
 * real thing. It shows that a crowd of this size does oversell, so that a green test of the real one means something.
 */
export async function startWithoutLock(databaseUrl: string): Promise<{ url: string; close(): Promise<void> }> {
  await temporalReady();
  const opened = openDatabase(databaseUrl);
  const db = opened.db.withPlugin(new WithoutSeatCondition());
  let url = '';
  const app = createApp({
    config: { host: '127.0.0.1', port: 0, databaseUrl, allowedOrigins: [] },
    secret: 'of no importance here',
    database: { kind: opened.kind, db },
    documents: new NetworkDocuments(() => readDocument(db), Date.now),
    frames: new NetworkDocuments(() => readFrame(db), Date.now),
    log: createLog(() => {}),
    now: Date.now,
    publicUrl: () => url,
    stopping: () => false,
  });
  const seatIsLeft = async () => {
    const seats = await db.selectFrom('seats').selectAll().where('meeting_id', '=', MEETING).executeTakeFirstOrThrow();
    // SQLite answers within the turn of the loop in which it is asked: without a moment between looking and taking,
    // requests of one process would come one after the other by chance.
    await pause(MOMENT);
    return seats.capacity === null || seats.taken < seats.capacity;
  };
  const listener = getRequestListener(async (request, env) =>
    (await seatIsLeft()) ? app.fetch(request, env) : Response.json({ code: 'full' }, { status: 409 }),
  );
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await db.destroy();
    },
  };
}

/** Makes «take a seat if there is one» into «take a seat». */
class WithoutSeatCondition implements KyselyPlugin {
  readonly #transformer = new ConditionDropper();

  transformQuery({ node }: { node: RootOperationNode }): RootOperationNode {
    return this.#transformer.transformNode(node);
  }

  transformResult({ result }: { result: QueryResult<UnknownRow> }): Promise<QueryResult<UnknownRow>> {
    return Promise.resolve(result);
  }
}

class ConditionDropper extends OperationNodeTransformer {
  protected override transformUpdateQuery(node: UpdateQueryNode): UpdateQueryNode {
    const condition = node.where?.where;
    if (!condition || !AndNode.is(condition) || !JSON.stringify(condition.right).includes('"capacity"')) return node;
    return { ...node, where: WhereNode.create(condition.left) };
  }
}
