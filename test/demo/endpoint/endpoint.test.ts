import { after, before, describe } from 'node:test';
import { erasingSuite } from './suites/erasing.ts';
import { mailingSuite } from './suites/mailing.ts';
import { managingSuite } from './suites/managing.ts';
import { movingSuite } from './suites/moving.ts';
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

const suites = {
  reading: readingSuite,
  windows: windowsSuite,
  'window-plans': windowPlansSuite,
  subscribing: subscribingSuite,
  registering: registeringSuite,
  refusing: refusingSuite,
  running: runningSuite,
  managing: managingSuite,
  waiting: waitingSuite,
  mailing: mailingSuite,
  places: placesSuite,
  moving: movingSuite,
  robots: robotsSuite,
  'plain-form': plainFormSuite,
  staff: staffSuite,
  erasing: erasingSuite,
};

/** `npm test -- endpoint running` runs this one alone: none may lean on what another has done before it. */
const only = process.env['ANACEJ_SUITE'];

// One file for both, so that PostgreSQL starts once.
for (const databases of [sqliteDatabases(), postgresDatabases()]) {
  describe(`The endpoint on ${databases.name}`, () => {
    before(() => databases.start());
    after(() => databases.stop());
    for (const [name, suite] of Object.entries(suites)) if (!only || name === only) suite(databases);
  });
}
