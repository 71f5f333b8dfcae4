import { fileURLToPath } from 'node:url';
import { writeFragment } from '../write-fragment.ts';
import { ConfigError, readConfig } from './config.ts';
import { createLog } from './log.ts';
import { sampleDocument } from './sample/index.ts';
import { startEndpoint } from './server.ts';

const DEFAULT_DATABASE = fileURLToPath(new URL('.data/rencontres.sqlite', import.meta.url));

/** The endpoint alone, as one would run it on a server: configured by the environment, stopped by a signal. */
async function main(): Promise<void> {
  const log = createLog((line) => process.stdout.write(line));
  const config = readConfig(process.env, DEFAULT_DATABASE);
  const endpoint = await startEndpoint({ config, log, sample: sampleDocument, writeFragment });
  const stop = () => void endpoint.close();
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (error instanceof ConfigError) console.error(error.message);
  else if (taken) console.error('The port is taken. Name another one in PORT.');
  else console.error(error);
  process.exitCode = 1;
});
