// dist/types: the elements as templates of other frameworks know them, and as editors of HTML do. From custom-elements.json.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { filesIn, inRoot } from './lib/project.mjs';

/** @typedef {{ name: string, type?: { text: string }, parsedType?: { text: string }, fieldName?: string, description?: string, default?: string }} Attribute */
/** @typedef {{ name: string, type: { text: string }, description?: string }} ElementEvent */
/** @typedef {{ kind: string, name: string, type?: { text: string }, readonly?: boolean, static?: boolean, attribute?: string, description?: string }} Member */
/** @typedef {{ name: string, tagName: string, summary?: string, attributes?: Attribute[], events?: ElementEvent[], members?: Member[] }} Declaration */

const FOLDER = inRoot('dist/types');

export function writeFrameworkTypes() {
  /** @type {{ modules: { declarations: Declaration[] }[] }} */
  const { modules } = JSON.parse(readFileSync(inRoot('custom-elements.json'), 'utf8'));
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/elements.d.ts`, declared(elements));
  writeFileSync(`${FOLDER}/html-custom-data.json`, `${JSON.stringify(customData(elements), null, 2)}\n`);
  // By hand: each says once how its framework writes what is generated.
  for (const path of filesIn('scripts/frameworks')) copyFileSync(inRoot(path), `${FOLDER}/${path.split('/').pop()}`);
}

/** @param {Declaration[]} elements */
function declared(elements) {
  const classes = elements.flatMap(({ name, events = [] }) => [name, ...events.map(({ type }) => type.text)]);
  return `// Written by scripts/framework-types.mjs from custom-elements.json.
import type { ${[...new Set(classes)].sort().join(', ')} } from '../index.js';

/** Each tag with its class, what may be set on it, and what it tells. */
export interface AnacejElements {
${elements.map(element).join('\n')}
}

/** Events as properties: \`onanacej-register\`. */
export type AnacejListeners<T extends keyof AnacejElements> = {
  [E in keyof AnacejElements[T]['events'] & string as \`on\${E}\`]?:
    | ((event: AnacejElements[T]['events'][E]) => void)
    | undefined;
};
`;
}

/** @param {Declaration} declaration */
function element({ name, tagName, summary, events = [], attributes = [], members = [] }) {
  const properties = new Map();
  for (const attribute of attributes) {
    if (!attribute.fieldName) continue;
    const type = `${name}['${attribute.fieldName}'] | undefined`;
    // React and Preact leave out an attribute that is `false`: where the default is «yes», the word alone says no.
    const written = attribute.default === 'true' ? "true | 'true' | 'false' | undefined" : type;
    properties.set(attribute.name, { type: written, description: attribute.description });
    properties.set(attribute.fieldName, { type, description: attribute.description });
  }
  for (const { kind, name: field, type: told, readonly, static: isStatic, attribute, description } of members) {
    if (kind !== 'field' || readonly || isStatic || attribute) continue;
    // Read as a whole and set in part: a type that is looked up by name is the one that is read.
    const type = told?.text.startsWith('Partial<') ? `Partial<${name}['${field}']>` : `${name}['${field}']`;
    properties.set(field, { type: `${type} | undefined`, description });
  }
  const heard = events.map(({ name: event, type, description }) => line(`'${event}'`, type.text, description));
  return `  /** ${commented(summary)} */
  '${tagName}': {
    element: ${name};
    properties: {
${[...properties].map(([key, { type, description }]) => line(`'${key}'?`, type, description)).join('\n')}
    };
    events: {
${heard.join('\n')}
    };
  };`;
}

/**
 * @param {string} key
 * @param {string} type
 * @param {string} [description]
 */
function line(key, type, description) {
  return `      /** ${commented(description)} */\n      ${key}: ${type};`;
}

/** @param {string} [text] */
function commented(text = '') {
  return text.replace(/\s+/g, ' ').replaceAll('*/', '* /');
}

/**
 * VS Code's «custom data for HTML», version 1.1, which other editors read too.
 * @param {Declaration[]} elements
 */
function customData(elements) {
  return {
    version: 1.1,
    tags: elements.map(({ tagName, summary, attributes = [] }) => ({
      name: tagName,
      description: summary,
      attributes: attributes.map(({ name, description, parsedType, type }) => ({
        name,
        ...(description && { description }),
        values: [...(parsedType ?? type ?? { text: '' }).text.matchAll(/'([^']+)'/g)].map(([, value]) => ({
          name: value,
        })),
      })),
    })),
  };
}
