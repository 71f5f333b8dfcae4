// What the WordPress plugin says in English: its own sentences by hand, as WordPress translates, and its options as the
// manifest describes them.
import { readFileSync, writeFileSync } from 'node:fs';
import { mo, po } from 'gettext-parser';

/** @typedef {{ name: string, options: readonly { name: string, description: string }[] }} DescribedElement */
/** @typedef {Record<string, { words: Record<string, { label: string, hint: string }> }>} FrenchElements */

const DOMAIN = 'anacej-rencontres';
const LOCALE = 'en_US';
/** The script of the editor, by the name under which WordPress looks for its words. */
const EDITOR = 'anacej-rencontres-editor';

/**
 * Writes what PHP reads (`.mo`) and what the editor's script reads (`.json`, in the format of Jed).
 * @param {string} folder the plugin's `languages`, with what was translated by hand
 * @param {FrenchElements} french
 * @param {readonly DescribedElement[]} described
 */
export function writeEnglish(folder, french, described) {
  const file = `${folder}/${DOMAIN}-${LOCALE}`;
  const catalogue = po.parse(readFileSync(`${file}.po`));
  const byHand = Object.values(catalogue.translations[''] ?? {}).filter(({ msgid }) => msgid);
  const words = Object.fromEntries(byHand.map(({ msgid, msgstr }) => [msgid, msgstr]));
  const messages = { '': { domain: 'messages', lang: LOCALE }, ...words };
  writeFileSync(`${file}-${EDITOR}.json`, JSON.stringify({ domain: 'messages', locale_data: { messages } }));
  for (const { name, options } of described) {
    for (const option of options) {
      const { label, hint } = french[name]?.words[option.name] ?? {};
      if (!label || !hint) continue;
      const msgctxt = `${name}.${option.name}`;
      catalogue.translations[msgctxt] = {
        [label]: { msgctxt, msgid: label, msgstr: [sentence(option.name.replaceAll('-', ' '))] },
        [hint]: { msgctxt, msgid: hint, msgstr: [option.description.replace(/\s+/g, ' ').replaceAll('`', '')] },
      };
    }
  }
  writeFileSync(`${file}.mo`, mo.compile(catalogue));
}

/** @param {string} text */
function sentence(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
