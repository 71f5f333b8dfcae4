import { after, before, describe } from 'node:test';
import { mailingSuite } from './suites/mailing.ts';
import { managingSuite } from './suites/managing.ts';
import { placesSuite } from './suites/places.ts';
import { plainFormSuite } from './suites/plain-form.ts';
import { readingSuite } from './suites/reading.ts';
import { refusingSuite } from './suites/refusing.ts';
import { registeringSuite } from './suites/registering.ts';
import { robotsSuite } from './suites/robots.ts';
import { runningSuite } from './suites/running.ts';
import { waitingSuite } from './suites/waiting.ts';
import { staffSuite } from './suites/staff.ts';
import { subscribingSuite } from './suites/subscribing.ts';
import { windowPlansSuite } from './suites/window-plans.ts';
import { windowsSuite } from './suites/windows.ts';
import { postgresDatabases, sqliteDatabases } from './support/databases.ts';

// One file for both, so that PostgreSQL starts once.
for (const databases of [sqliteDatabases(), postgresDatabases()]) {
  describe(`The endpoint on ${databases.name}`, () => {
    before(() => databases.start());
    after(() => databases.stop());
    readingSuite(databases);
    windowsSuite(databases);
    windowPlansSuite(databases);
    subscribingSuite(databases);
    registeringSuite(databases);
    refusingSuite(databases);
    runningSuite(databases);
    managingSuite(databases);
    waitingSuite(databases);
    mailingSuite(databases);
    placesSuite(databases);
    robotsSuite(databases);
    plainFormSuite(databases);
    staffSuite(databases);
  });
}
