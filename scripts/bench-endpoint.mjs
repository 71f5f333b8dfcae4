// npm run bench:endpoint [-- options, see --help]: what the reference endpoint bears, on each of its databases.
import { run } from './lib/run.mjs';
import { setup } from './setup.mjs';

await setup();
const { code } = await run(process.execPath, ['--import', 'tsx', 'bench/endpoint/run.ts', ...process.argv.slice(2)]);
process.exitCode = code;
