// npm start: the demo, straight after `git clone`.
import { ensureRelease } from './lib/bundle.mjs';
import { run } from './lib/run.mjs';
import { setup } from './setup.mjs';

await setup();
if (!(await ensureRelease())) process.exit(1);
const { code } = await run(process.execPath, ['--import', 'tsx', 'demo/start.ts', ...process.argv.slice(2)]);
process.exit(code);
