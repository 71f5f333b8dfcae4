// npm run bench [-- options, see --help]: our elements beside a lower bound and their peers. See bench/README.md.
import { ensureBundle } from './lib/bundle.mjs';
import { installIn } from './lib/install.mjs';
import { run } from './lib/run.mjs';
import { setup } from './setup.mjs';

await setup();
if (!(await ensureBundle()) || !(await installIn('bench', 'the peers to compare with'))) process.exit(1);
const { code } = await run(process.execPath, ['--import', 'tsx', 'bench/run.ts', ...process.argv.slice(2)]);
process.exitCode = code;
