import packageManifest from '../../custom-elements.json' with { type: 'json' };

/** One attribute that an editor may set. */
export interface ElementOption {
  name: string;
  kind: 'choice' | 'boolean' | 'number' | 'text';
  /** The values of a choice; empty for the other kinds. */
  choices: readonly string[];
  /** As it would be written in the tag; empty where none is. */
  default: string;
  /** In English, as the manifest has it. */
  description: string;
}

/** One of our elements, as custom-elements.json describes it. */
export interface DescribedElement {
  /** Its tag without the prefix. */
  name: string;
  tag: string;
  options: readonly ElementOption[];
  /** The CSS properties it reads, with their dashes. */
  tokens: readonly string[];
}

interface Attribute {
  name: string;
  type?: { text: string };
  parsedType?: { text: string };
  default?: string;
  description?: string;
}

interface Declaration {
  tagName?: string;
  attributes?: Attribute[];
  cssProperties?: { name: string }[];
}

/** Asked for once for all elements, not with each. */
const OF_THE_PAGE = new Set(['endpoint', 'lang']);
/** Shows nothing by itself. */
const PROVIDER = 'anacej-network';

const { modules } = packageManifest as unknown as { modules: { declarations: Declaration[] }[] };

/** What can be put on a page, in the order in which a page shows it. */
export const elements: readonly DescribedElement[] = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName && tagName !== PROVIDER)
  .map(({ tagName = '', attributes = [], cssProperties = [] }) => ({
    name: tagName.replace('anacej-', ''),
    tag: tagName,
    options: attributes.filter(({ name }) => !OF_THE_PAGE.has(name)).map(optionOf),
    tokens: cssProperties.map(({ name }) => name),
  }));

function optionOf({ name, type, parsedType, default: written = '', description = '' }: Attribute): ElementOption {
  const choices = choicesOf(parsedType?.text) ?? choicesOf(type?.text) ?? [];
  const plain = type?.text === 'boolean' || type?.text === 'number' ? type.text : 'text';
  return {
    name,
    kind: choices.length > 0 ? 'choice' : plain,
    choices,
    default: written.replace(/^'(.*)'$/, '$1').replace(/(?<=\d)_(?=\d)/g, ''),
    description,
  };
}

/** The words of `'agenda' | 'month'`. */
function choicesOf(type = ''): string[] | undefined {
  if (!/^'[^']*'( \| '[^']*')+$/.test(type)) return undefined;
  return type.split(' | ').map((word) => word.slice(1, -1));
}
