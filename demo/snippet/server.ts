import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { startPartner, type RunningServer } from '../servers.ts';

/** The page that writes the tag, made of its sources as it starts: they are small. */
export async function startSnippet({
  port = 0,
  assets,
  endpoint,
}: {
  port?: number;
  /** Folder of a release, without a trailing slash. */
  assets: string;
  /** Origin of the endpoint that the page begins with. */
  endpoint: string;
}): Promise<RunningServer> {
  const root = await mkdtemp(join(tmpdir(), 'rencontres-snippet-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    build: { outDir: root, emptyOutDir: true, target: 'es2022', modulePreload: false },
  });
  const server = await startPartner({ port, assets, endpoint, root });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}
