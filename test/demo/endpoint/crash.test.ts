import { after, before, describe } from 'node:test';
import { killingSuite } from './suites/killing.ts';
import { lastSeatSuite } from './suites/last-seat.ts';
import { outageSuite } from './suites/outage.ts';
import { postgresDatabases, sqliteDatabases } from './support/databases.ts';
import { postgresFaults, sqliteFaults } from './support/faults.ts';
import { buildEndpoint, type EndpointProgram } from './support/process.ts';

let program: EndpointProgram;
before(async () => {
  program = await buildEndpoint();
});
after(() => program.remove());

const postgres = postgresDatabases();
for (const { databases, faults } of [
  { databases: sqliteDatabases(), faults: sqliteFaults() },
  { databases: postgres, faults: postgresFaults(postgres) },
]) {
  describe(`Under stress, on ${databases.name}`, () => {
    before(() => databases.start());
    after(() => databases.stop());
    lastSeatSuite(databases, () => program);
    killingSuite(databases, () => program);
    outageSuite(databases, faults);
  });
}
