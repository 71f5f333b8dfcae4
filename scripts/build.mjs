// npm run build: everything that is published, into an empty dist.
import { rmSync } from 'node:fs';
import { BUNDLE_STEP, RELEASE_STEPS } from './lib/bundle.mjs';
import { inRoot } from './lib/project.mjs';
import { run } from './lib/run.mjs';
import { vite } from './lib/vite.mjs';
import { setup } from './setup.mjs';

const STEPS = [
  { title: 'modules for bundlers', run: () => vite() },
  BUNDLE_STEP,
  ...RELEASE_STEPS,
  { title: 'type declarations', run: () => run(process.execPath, ['scripts/types.mjs']) },
  {
    title: 'JSON Schema of the contract',
    run: () => run(process.execPath, ['--import', 'tsx', 'scripts/json-schema.mjs']),
  },
];

await setup();
rmSync(inRoot('dist'), { recursive: true, force: true });
for (const { title, run: step } of STEPS) {
  const started = Date.now();
  const { code } = await step();
  console.log(`${code === 0 ? 'built' : 'FAILED'}  ${title} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (code !== 0) process.exit(code);
}
