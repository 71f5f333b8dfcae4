import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The endpoint in a process of its own, as an operator runs it. */
export interface EndpointProcess {
  /** Where it answers, without a trailing slash. */
  url: string;
  /** `kill -9`: nothing of it runs any more, no handler, no commit. Resolves when it is gone. */
  kill(): Promise<void>;
}

/** `demo/endpoint/main.ts` as one file, so that a start costs what a start costs and no compiling. */
export interface EndpointProgram {
  /** @param databaseUrl its `DATABASE_URL` */
  start(databaseUrl: string): Promise<EndpointProcess>;
  /** Ends what still runs, and takes the file away. */
  remove(): Promise<void>;
}

/** Inside `node_modules`: what stays outside the file, the database drivers, is found from there. */
const CACHE = fileURLToPath(new URL('../../../../node_modules/.cache/', import.meta.url));

export async function buildEndpoint(): Promise<EndpointProgram> {
  const folder = `${CACHE}rencontres-endpoint-${process.pid}`;
  const running = new Set<ChildProcess>();
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['libsql', 'pg', 'nodemailer'], target: 'node' },
    build: {
      ssr: fileURLToPath(new URL('../../../../demo/endpoint/main.ts', import.meta.url)),
      outDir: folder,
      target: 'node20',
      minify: true,
      rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'endpoint.mjs' } },
    },
  });
  return {
    start: (databaseUrl) => start(`${folder}/endpoint.mjs`, databaseUrl, running),
    async remove() {
      // A test that failed left some behind, and they would keep the whole suite from ending.
      for (const child of running) child.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function start(program: string, databaseUrl: string, running: Set<ChildProcess>): Promise<EndpointProcess> {
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env['PATH'], DATABASE_URL: databaseUrl, PORT: '0', RATE_LIMIT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  const gone = once(child, 'exit').then(() => running.delete(child));
  const port = await new Promise<number>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const { event, port } = JSON.parse(line) as { event: string; port?: number };
      if (event === 'listening' && port) resolve(port);
    });
    child.once('exit', (code) => reject(new Error(`The endpoint ended with ${code} before it listened.`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
