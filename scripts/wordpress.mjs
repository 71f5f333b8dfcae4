// npm run wordpress: dist/wordpress/anacej-rencontres, the plugin of demo/wordpress with its script, to be zipped and installed.
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { optionWords } from '../demo/snippet/option-words.ts';
import { RELEASE, ensureRelease } from './lib/bundle.mjs';
import { inRoot } from './lib/project.mjs';

/** @typedef {{ name: string, type?: { text: string }, default?: string }} Attribute */
/** @typedef {{ tagName?: string, attributes?: Attribute[] }} Declaration */

const PLUGIN = inRoot('dist/wordpress/anacej-rencontres');

export async function buildPlugin() {
  if (!(await ensureRelease())) return undefined;
  rmSync(PLUGIN, { recursive: true, force: true });
  cpSync(inRoot('demo/wordpress'), PLUGIN, { recursive: true });
  mkdirSync(`${PLUGIN}/assets`);
  copyFileSync(inRoot(RELEASE, 'anacej-rencontres.js'), `${PLUGIN}/assets/anacej-rencontres.js`);
  copyFileSync(inRoot('LICENSE'), `${PLUGIN}/LICENSE.txt`);
  writeFileSync(`${PLUGIN}/assets/elements.json`, `${JSON.stringify(elements(), null, 2)}\n`);
  return PLUGIN;
}

/** What PHP has to know of each element that the plugin has a block for. */
function elements() {
  /** @type {{ modules: { declarations: Declaration[] }[] }} */
  const { modules } = JSON.parse(readFileSync(inRoot('custom-elements.json'), 'utf8'));
  const described = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  return Object.fromEntries(
    described
      .map(({ tagName = '', attributes = [] }) => ({ name: tagName.replace('anacej-', ''), attributes }))
      // Shows nothing by itself: the settings say the endpoint for all.
      .filter(({ name }) => name !== 'network')
      .map(({ name, attributes }) => [
        name,
        { title: titleOf(name), attributes: kindsOf(attributes), words: wordsOf(name, attributes) },
      ]),
  );
}

/** @param {string} name */
function titleOf(name) {
  return JSON.parse(readFileSync(inRoot('demo/wordpress/blocks', name, 'block.json'), 'utf8')).title;
}

/** @param {Attribute[]} attributes */
function kindsOf(attributes) {
  const own = attributes.filter(({ name }) => name !== 'endpoint');
  return Object.fromEntries(own.map((attribute) => [attribute.name, kindOf(attribute)]));
}

/**
 * The options in French, as the page that writes the tag has them.
 * @param {string} element
 * @param {Attribute[]} attributes
 */
function wordsOf(element, attributes) {
  const said = attributes.map(({ name }) => [name, optionWords(element, name)]);
  return Object.fromEntries(said.filter(([, words]) => words));
}

/** @param {Attribute} attribute */
function kindOf({ type, default: written }) {
  if (type?.text === 'boolean') return written === 'true' ? 'switch' : 'boolean';
  return type?.text === 'number' ? 'number' : 'text';
}

if (process.argv[1] === import.meta.filename) {
  const folder = await buildPlugin();
  if (folder) console.log(folder);
  else process.exitCode = 1;
}
