// npm run wordpress: dist/wordpress/anacej-rencontres, the plugin of demo/wordpress with its script, to be zipped and installed.
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { elements as described } from '../demo/snippet/manifest.ts';
import { optionWords } from '../demo/snippet/option-words.ts';
import { RELEASE, ensureRelease } from './lib/bundle.mjs';
import { inRoot } from './lib/project.mjs';
import { writeEnglish } from './lib/wordpress-words.mjs';

/** @typedef {(typeof described)[number]['options'][number]} Option */

/**
 * Not among the options of a tag, because a page says it once for all of them; a block may differ.
 * @type {Option}
 */
const LANG = {
  name: 'lang',
  kind: 'text',
  choices: [],
  default: '',
  description: 'Such as fr or en. Default: the language of the page.',
};
const blocks = described.map((element) => ({ ...element, options: [...element.options, LANG] }));

const PLUGIN = inRoot('dist/wordpress/anacej-rencontres');

export async function buildPlugin() {
  if (!(await ensureRelease())) return undefined;
  rmSync(PLUGIN, { recursive: true, force: true });
  cpSync(inRoot('demo/wordpress'), PLUGIN, { recursive: true });
  mkdirSync(`${PLUGIN}/assets`);
  copyFileSync(inRoot(RELEASE, 'anacej-rencontres.js'), `${PLUGIN}/assets/anacej-rencontres.js`);
  copyFileSync(inRoot('LICENSE'), `${PLUGIN}/LICENSE.txt`);
  const french = elements();
  writeFileSync(`${PLUGIN}/assets/elements.json`, `${JSON.stringify(french, null, 2)}\n`);
  writeEnglish(`${PLUGIN}/languages`, french, blocks);
  return PLUGIN;
}

/** What PHP and the editor have to know of each element that the plugin has a block for. */
function elements() {
  return Object.fromEntries(
    blocks.map(({ name, options }) => [
      name,
      {
        title: titleOf(name),
        attributes: byName(options, kindOf),
        choices: byName(options, ({ choices, default: usual }) =>
          choices.length > 0 ? { values: choices, usual } : undefined,
        ),
        words: byName(options, (option) => optionWords(name, option.name)),
      },
    ]),
  );
}

/** @param {string} name */
function titleOf(name) {
  return JSON.parse(readFileSync(inRoot('demo/wordpress/blocks', name, 'block.json'), 'utf8')).title;
}

/**
 * What is said of each option, by its name; none where nothing is.
 * @template T
 * @param {readonly Option[]} options
 * @param {(option: Option) => T | undefined} say
 * @returns {Record<string, T>}
 */
function byName(options, say) {
  return Object.fromEntries(
    options.flatMap((option) => {
      const said = say(option);
      return said === undefined ? [] : [[option.name, said]];
    }),
  );
}

/** @param {Option} option */
function kindOf({ kind, default: usual }) {
  return kind === 'boolean' && usual === 'true' ? 'switch' : kind;
}

if (process.argv[1] === import.meta.filename) {
  const folder = await buildPlugin();
  if (folder) console.log(folder);
  else process.exitCode = 1;
}
