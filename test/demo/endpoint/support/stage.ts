import { after, before } from 'node:test';
import { openDatabase, type Database } from '../../../../demo/endpoint/database/open.ts';
import type { Databases } from './databases.ts';
import { startTestEndpoint, type TestEndpoint } from './endpoint.ts';

/** What the tests of a block share: an endpoint that runs, and a look into its database. */
export interface Stage {
  readonly endpoint: TestEndpoint;
  readonly database: Database;
}

/**
 * Starts an endpoint on a database of its own before the tests of a block, and stops it after them.
 * @param document the network it serves; left out, that of the fixture
 */
export function stageFor(databases: Databases, document?: Parameters<typeof startTestEndpoint>[1]): Stage {
  let stage: Stage | undefined;
  const running = (): Stage => {
    if (!stage) throw new Error('The endpoint runs from the first test of its block to the last.');
    return stage;
  };
  before(async () => {
    const endpoint = await startTestEndpoint(await databases.fresh(), document);
    stage = { endpoint, database: openDatabase(endpoint.databaseUrl) };
  });
  after(async () => {
    await running().database.db.destroy();
    await running().endpoint.close();
  });
  return {
    get endpoint() {
      return running().endpoint;
    },
    get database() {
      return running().database;
    },
  };
}
