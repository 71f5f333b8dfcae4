import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesIn, inRoot } from '../../scripts/lib/project.mjs';

const ROOMS = ['meeting-calendar', 'level-filter', 'testimonial-carousel', 'registration-form'];

interface Documented {
  tagName?: string;
  cssParts?: { name: string }[];
  cssProperties?: { name: string; description?: string }[];
}

const read = (path: string) => readFileSync(inRoot(path), 'utf8');
const { modules } = JSON.parse(read('custom-elements.json')) as { modules: { declarations: Documented[] }[] };
const elements = new Map(modules.flatMap(({ declarations }) => declarations).map((one) => [one.tagName, one]));

describe('The documentation of the elements tells', () => {
  const tokens = [...read('src/styles/tokens.ts').matchAll(/var\((--anacej-[\w-]+)/g)].map(([, token]) => token);

  for (const room of ROOMS)
    it(`of each colour and size that a page may give <anacej-${room}>`, () => {
      const { cssProperties = [] } = elements.get(`anacej-${room}`) ?? {};
      const told = cssProperties.filter(({ description }) => description).map(({ name }) => name);
      assert.ok(tokens.length > 20);
      assert.deepEqual([...told].sort(), [...tokens].sort());
    });

  for (const room of ROOMS)
    it(`of each part of <anacej-${room}> that a page may style`, () => {
      const sources = [
        ...filesIn(`src/elements/${room}`),
        'src/elements/network-element.ts',
        'src/elements/failure.ts',
      ];
      const drawn = sources.flatMap((path) =>
        [...read(path).matchAll(/\bpart(?:="|: ')([\w-]+)/g)].map(([, part]) => part),
      );
      const told = elements.get(`anacej-${room}`)?.cssParts?.map(({ name }) => name) ?? [];
      assert.deepEqual(
        [...new Set(drawn)].filter((part) => part && !told.includes(part)),
        [],
      );
    });
});
