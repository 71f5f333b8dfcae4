// What each leaf of the contract is in JSON Schema: the library can tell only that it is «custom».
import * as leaves from '../../src/contract/leaves.ts';
import { requestLeaves } from '../../src/contract/registration.ts';
import { WHEN_PATTERN } from '../../src/time/when.ts';

const nonEmpty = { type: 'string', minLength: 1 };
const whole = { type: 'integer', minimum: 0 };
const text = { anyOf: [{ type: 'string' }, { type: 'object', additionalProperties: { type: ['string', 'null'] } }] };
const noticeParts = ['controller', 'purpose', 'legalBasis', 'recipients', 'retention', 'rights', 'dpo', 'complaint'];

/** @type {Record<keyof typeof leaves, object>} */
const definitions = {
  id: nonEmpty,
  name: nonEmpty,
  string: { type: 'string' },
  url: { type: 'string' },
  boolean: { type: 'boolean' },
  number: { type: 'number' },
  count: whole,
  atLeastOne: { type: 'integer', minimum: 1 },
  text,
  when: {
    type: 'string',
    pattern: WHEN_PATTERN.source,
    examples: ['2026-03-29', '2026-03-29T10:00', '2026-03-29T10:00+02:00'],
  },
  zone: { type: 'string', examples: ['Europe/Paris'], description: 'An IANA time zone.' },
  latitude: { type: 'number', minimum: -90, maximum: 90 },
  longitude: { type: 'number', minimum: -180, maximum: 180 },
  version: { type: 'number', minimum: 1, exclusiveMaximum: 2 },
  ids: { anyOf: [nonEmpty, { type: 'array', items: nonEmpty }] },
  size: { anyOf: [whole, { type: 'string' }] },
  organizer: {
    anyOf: [
      nonEmpty,
      { type: 'object', properties: { name: nonEmpty, url: { type: ['string', 'null'] } }, required: ['name'] },
    ],
  },
  choice: {
    anyOf: [
      { type: 'string' },
      { type: 'object', properties: { value: { type: 'string' }, label: text }, required: ['value', 'label'] },
    ],
  },
  answer: { type: ['string', 'number', 'boolean'] },
  notice: {
    anyOf: [
      text,
      {
        type: 'object',
        properties: Object.fromEntries(noticeParts.map((part) => [part, text])),
        required: noticeParts,
      },
    ],
  },
};

const line = (/** @type {number} */ most) => ({ type: 'string', minLength: 1, maxLength: most });

/** @type {Record<keyof typeof requestLeaves, object>} */
const requestDefinitions = {
  name: line(200),
  email: { ...line(254), format: 'email' },
  phone: line(40),
  siren: {
    type: 'string',
    pattern: '^(\\s*\\d){9}\\s*$',
    description: 'Nine digits, the last of which is the Luhn key.',
  },
  role: line(100),
  meeting: line(500),
  mark: { type: 'string', maxLength: 500 },
  answers: {
    type: 'object',
    additionalProperties: {
      anyOf: [
        { type: 'string', maxLength: 5000 },
        { type: ['number', 'boolean'] },
        { type: 'array', items: { type: 'string', maxLength: 500 } },
      ],
    },
  },
  consents: { type: 'object', additionalProperties: { type: 'boolean' } },
};

/** @type {Map<unknown, object | undefined>} */
const byLeaf = new Map();
for (const [name, definition] of Object.entries(definitions)) byLeaf.set(Reflect.get(leaves, name), definition);
for (const [name, definition] of Object.entries(requestDefinitions))
  byLeaf.set(Reflect.get(requestLeaves, name), definition);

/**
 * The definition of a leaf; `undefined` for what the library knows by itself. A leaf without one is an error: nothing
 * of the contract may be published as «anything».
 * @param {{ type: string }} schema
 */
export function jsonLeaf(schema) {
  const definition = byLeaf.get(schema);
  if (!definition && schema.type === 'custom')
    throw new Error('scripts/lib/json-leaves.mjs: a leaf of the contract has no definition');
  return definition;
}
