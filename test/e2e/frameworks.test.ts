import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { installIn } from '../../scripts/lib/install.mjs';
import { isStale } from '../../scripts/lib/project.mjs';
import { run, runTool } from '../../scripts/lib/run.mjs';

const FOLDER = 'demo/frameworks';
const GENERATED = ['src', 'custom-elements.json', 'scripts/frameworks', 'scripts/framework-types.mjs'];

before(async () => {
  assert.ok(await installIn(FOLDER, 'the frameworks of the examples'));
  // The declarations of the classes are what the generated types speak of.
  if (isStale('dist/types/elements.d.ts', GENERATED))
    assert.equal((await run(process.execPath, ['scripts/types.mjs'])).code, 0);
});

/** Runs a checker of the examples' own. @returns what it says, empty where nothing is wrong */
async function check(tool: string, ...args: string[]): Promise<string> {
  const { code, output } = await runTool(`../${FOLDER}/node_modules/${tool}`, args, { quiet: true });
  return code === 0 ? '' : output;
}

const TYPESCRIPT = 'typescript/bin/tsc';
const VUE = 'vue-tsc/bin/vue-tsc.js';

describe('The templates of a framework know tags, attributes and events', () => {
  for (const framework of ['react', 'preact', 'angular'])
    test(framework, async () => assert.equal(await check(TYPESCRIPT, '-p', `${FOLDER}/${framework}`), ''));

  test('vue', async () => assert.equal(await check(VUE, '-p', `${FOLDER}/vue`), ''));

  test('svelte', async () => {
    const said = await check('svelte-check/bin/svelte-check', '--workspace', `${FOLDER}/svelte`, '--output', 'machine');
    assert.equal(said, '');
  });
});

describe('They refuse what is none', () => {
  test('in React: a wrong value, an unknown attribute, an unknown property of an event, an unknown tag', async () => {
    const said = await check(TYPESCRIPT, '-p', `${FOLDER}/wrong/react`, '--pretty', 'false');
    assert.match(said, /react\.tsx\(5,\d+\).*'string' is not assignable to type 'number'/);
    assert.match(said, /react\.tsx\(6,\d+\).*limite/);
    assert.match(said, /react\.tsx\(7,\d+\).*'unknown' does not exist on type 'MeetingOpenEvent'/);
    assert.match(said, /react\.tsx\(8,\d+\).*'anacej-calendar' does not exist/);
  });

  test('in Vue: a wrong value, and an unknown property of an event', async () => {
    const said = await check(VUE, '-p', `${FOLDER}/wrong/vue`, '--pretty', 'false');
    assert.match(said, /Vue\.vue\(6,\d+\).*'string' is not assignable to type 'number'/);
    assert.match(said, /Vue\.vue\(7,\d+\).*'unknown' does not exist on type 'MeetingOpenEvent'/);
  });
});
