// Writes dist/contract.schema.json: the contract for tools that know JSON Schema and not valibot. Runs under tsx.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { documentSchema, meetingsPageSchema, registrationRequestSchema } from '../src/contract/index.ts';
import { jsonLeaf } from './lib/json-leaves.mjs';
import { inRoot } from './lib/project.mjs';

const { name, version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

/** What is written by hand is the input; checks and transformations have no word in JSON Schema. */
const definitionOf = (/** @type {Parameters<typeof toJsonSchema>[0]} */ schema) => {
  const definition = toJsonSchema(schema, {
    typeMode: 'input',
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema }) => jsonLeaf(valibotSchema),
  });
  // One dialect is named for the whole file.
  delete definition.$schema;
  return definition;
};

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: `https://unpkg.com/${name}@${version}/dist/contract.schema.json`,
  title: 'Endpoint of a network of local authorities, version 1',
  description:
    'What `GET {endpoint}` answers. Unknown fields are ignored and null stands for «not given». The definitions hold one window of meetings (`meetingsUrl`) and the body of a registration (`POST {registration.url}`).',
  ...definitionOf(documentSchema),
  definitions: {
    meetingsPage: { title: 'One window of meetings', ...definitionOf(meetingsPageSchema) },
    registrationRequest: {
      title: 'Registration of one collectivity for one meeting',
      ...definitionOf(registrationRequestSchema),
    },
  },
};

mkdirSync(inRoot('dist'), { recursive: true });
writeFileSync(inRoot('dist', 'contract.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
