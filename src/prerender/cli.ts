#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { LoadError } from '../network/index.ts';
import { version } from '../version.ts';
import { attributesOf, policyLine, prerender, prerenderable, type PrerenderOptions } from './index.ts';

const USAGE = `@anacej/rencontres ${version}

  npx @anacej/rencontres prerender --endpoint <adresse ou fichier> --element <élément> [options]

Écrit l’élément en HTML statique sur la sortie standard.
Writes the element as static HTML to standard output.

  --endpoint    adresse du réseau, ou fichier JSON / address of the network, or a JSON file
  --live        avec un fichier\u202F: l’adresse que lira le script / with a file: the address the script will read
  --element     ${prerenderable.join(', ')}
  --lang        langue, par défaut celle du réseau / language, by default the network’s own
  --now         2026-03-29T10:00:00Z, par défaut maintenant / by default now
  --csp         au lieu du HTML, la ligne de CSP qui permet son style / the CSP line that allows its style, in its place
${prerenderable
  .map(
    (element) =>
      `\n  ${element}\n    ${attributesOf(element)
        .map((name) => `--${name}`)
        .join(' ')}`,
  )
  .join('\n')}
`;

/** The attributes of all elements. */
const ATTRIBUTES = prerenderable.flatMap(attributesOf);

/** What was typed is not what the command takes. */
class UsageError extends Error {}

/** The file that was named is not there, or none that may be read. */
class UnreadableError extends Error {}

/** The options of the command line for {@link prerender}. @throws UsageError where they are none */
async function readOptions(args: string[]): Promise<{ read: PrerenderOptions; csp: boolean }> {
  const names = new Set(['endpoint', 'live', 'element', 'lang', 'now', ...ATTRIBUTES]);
  const options = Object.fromEntries([...names].map((name) => [name, { type: 'string' as const }]));
  const { values, positionals } = parse(withEmptyValues(args), { ...options, csp: { type: 'boolean' } });
  const { csp = false, ...texts } = values;
  const { endpoint, live, element, lang, now, ...attributes } = texts as Record<string, string | undefined>;
  if (positionals.join() !== 'prerender') throw new UsageError(USAGE);
  if (!endpoint || !element) throw new UsageError(`--endpoint et --element sont nécessaires / are needed.\n\n${USAGE}`);
  const isAddress = /^https?:/i.test(endpoint);
  const read: PrerenderOptions = { element, attributes: attributes as Record<string, string> };
  if (isAddress) read.endpoint = addressOf(endpoint);
  else read.data = await readDocument(endpoint);
  if (live) read.endpoint = addressOf(live);
  if (lang) read.lang = lang;
  if (now) read.now = instantOf(now);
  return { read, csp: csp === true };
}

/** An attribute without a value, `--past`, is one without a value in HTML, and not a slip. */
function withEmptyValues(args: string[]): string[] {
  const options = new Set(ATTRIBUTES.map((name) => `--${name}`));
  return args.map((arg, i) => (options.has(arg) && (args[i + 1] ?? '--').startsWith('--') ? `${arg}=` : arg));
}

function parse(args: string[], options: Record<string, { type: 'string' | 'boolean' }>) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Option incomprise / option not understood: ${said}\n\n${USAGE}`);
  }
}

/** @throws UsageError for what no script could read in a page */
function addressOf(text: string): string {
  if (!/^https?:/i.test(text) || !URL.canParse(text))
    throw new UsageError(`«\u202f${text}\u202f» n’est pas une adresse http(s) / is no http(s) address.`);
  return text;
}

/** @throws UnreadableError, which names the file */
async function readDocument(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UnreadableError(`Fichier illisible\u202f: ${file} / file that cannot be read: ${why}`);
  }
}

function instantOf(text: string): number {
  const instant = Date.parse(text);
  if (Number.isNaN(instant))
    throw new UsageError(`--now «\u202f${text}\u202f»\u202f: il faut par exemple / for example: 2026-03-29T10:00:00Z`);
  return instant;
}

const args = process.argv.slice(2);
try {
  if (args.includes('--help') || args.includes('-h')) process.stdout.write(USAGE);
  else {
    const { read, csp } = await readOptions(args);
    const written = await prerender(read);
    process.stdout.write(csp ? `${await policyLine(written)}\n` : written);
  }
} catch (error) {
  const said = error instanceof UsageError || error instanceof RangeError || error instanceof UnreadableError;
  // Why there is no data has been said already, in both languages, where it was found out.
  if (!(error instanceof LoadError)) console.error(said ? error.message : error);
  process.exitCode = error instanceof UsageError || error instanceof RangeError ? 2 : 1;
}
