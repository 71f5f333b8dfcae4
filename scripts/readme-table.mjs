// The table of elements in README.md, between its two marks, as custom-elements.json has them.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { inRoot } from './lib/project.mjs';

const BEGIN = '<!-- elements: npm run manifest -->';
const END = '<!-- /elements -->';

/** @typedef {{ tagName?: string, summary?: string, attributes?: { name: string }[], events?: { name: string }[] }} Declaration */

/** README.md as it should be; `write` puts it there. */
export async function readmeWithTable({ write = false } = {}) {
  /** @type {{ modules: { declarations: Declaration[] }[] }} */
  const manifest = JSON.parse(readFileSync(inRoot('custom-elements.json'), 'utf8'));
  const rows = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, summary = '', attributes = [], events = [] }) =>
      [`\`<${tagName}>\``, summary, list(attributes), list(events)].join(' | '),
    );
  const table = ['Balise | Rôle | Attributs | Évènements', '--- | --- | --- | ---', ...rows].map((row) => `| ${row} |`);
  const readme = readFileSync(inRoot('README.md'), 'utf8');
  const [before] = readme.split(BEGIN);
  const [, after] = readme.split(END);
  const options = { ...(await resolveConfig(inRoot('README.md'))), parser: 'markdown' };
  const written = await format(`${before}${BEGIN}\n\n${table.join('\n')}\n\n${END}${after}`, options);
  if (write && written !== readme) writeFileSync(inRoot('README.md'), written);
  return { written, fresh: written === readme };
}

/** @param {{ name: string }[]} items */
function list(items) {
  return items.map(({ name }) => `\`${name}\``).join(', ') || '–';
}
