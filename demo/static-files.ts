import { readFile, realpath } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Context } from 'hono';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
};
/** A content hash in the file name, as the build writes it: such a file never changes. */
const HASHED = /-[\w-]{8}\.\w+(\.map)?$/;

/** Answers with a file under `root`, compressed where asked; `undefined` where there is none. */
export async function serveFile(
  c: Context,
  root: string,
  change?: (text: string) => string,
): Promise<Response | undefined> {
  const path = c.req.path.endsWith('/') ? `${c.req.path}index.html` : c.req.path;
  const file = await fileUnder(root, path);
  const type = TYPES[extname(path)];
  if (!file || !type) return undefined;
  let bytes: Uint8Array = await readFile(file);
  if (change && type.startsWith('text/html')) bytes = Buffer.from(change(Buffer.from(bytes).toString('utf8')));
  const headers = new Headers({
    'Content-Type': type,
    'Cache-Control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
  });
  const encoding =
    /\bbr\b/.exec(c.req.header('Accept-Encoding') ?? '') ?? /\bgzip\b/.exec(c.req.header('Accept-Encoding') ?? '');
  if (encoding) {
    headers.set('Content-Encoding', encoding[0]);
    bytes = await promisify(encoding[0] === 'br' ? brotliCompress : gzip)(bytes);
  }
  return new Response(Uint8Array.from(bytes), { headers });
}

/** The real path of a file, never one outside `root`, whatever the dots and links say. */
async function fileUnder(root: string, path: string): Promise<string | undefined> {
  try {
    const base = await realpath(resolve(root));
    const file = await realpath(join(base, decodeURIComponent(path)));
    return file.startsWith(base + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}
