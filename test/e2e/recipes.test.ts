import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Choice, Way } from '../../demo/snippet/choice.ts';
import { recipe, type RecipeId } from '../../demo/snippet/recipes.ts';
import { writeSnippet } from '../../demo/snippet/snippet.ts';
import {
  drupalBasicHtml,
  joomlaTextFilter,
  spipArticle,
  typo3RichText,
  wixEmbed,
  wordPressAutoParagraphs,
  wordPressKses,
} from '../support/strippers.ts';
import { Host } from './support/host.ts';

const LINK = 'Agenda des rencontres – Réseau d’essai';

let host: Host;
let files: Record<string, string>;
before(async () => {
  host = await Host.open();
  ({ files } = JSON.parse(await host.released('sri.json')) as { files: Record<string, string> });
});
after(() => host.close());

function pieces(id: RecipeId, way: Way = 'script') {
  const choice: Choice = {
    elements: ['meeting-calendar'],
    options: { 'meeting-calendar': { limit: '5' } },
    endpoint: `${host.endpoint}/network.json`,
    language: 'fr',
    way,
    colours: { light: {}, dark: {} },
    agenda: 'https://example.org/agenda',
    network: 'Réseau d’essai',
  };
  const release = { base: `${host.release}/`, version: '', files };
  return recipe(id, writeSnippet(choice, release), way).pieces;
}

type Filter = (html: string) => string;
const untouched: Filter = (html) => html;

/** A page of a site as its recipe has it: the theme's own parts as they are, the text as its filter leaves it. */
async function visit(id: RecipeId, filter: Filter, way?: Way) {
  const written = pieces(id, way);
  const ofTheme = written.filter(({ filtered }) => !filtered).map(({ code }) => code);
  const head = ofTheme.map((code) => (code.startsWith('<') ? code : `<style>${code}</style>`)).join('\n');
  const text = written.filter(({ filtered }) => filtered).map(({ code }) => filter(code));
  // Plain HTML has all of it in one piece.
  const whole = text.length === 0;
  const address = await host.page(
    `${id}.html`,
    whole ? { body: head } : { head, body: `<main>${text.join('\n')}</main>` },
  );
  const visitor = await host.visitor();
  await visitor.page.goto(address);
  return visitor;
}

describe('a recipe, followed with the rights it asks for, shows the meetings', () => {
  const withRights: [RecipeId, string, Filter][] = [
    ['html', 'plain HTML', untouched],
    ['wordpress-block', 'WordPress, block editor', untouched],
    ['wordpress-classic', 'WordPress, classic editor, which adds paragraphs', wordPressAutoParagraphs],
    ['drupal', 'Drupal, full HTML', untouched],
    ['spip', 'SPIP, between <html> tags', spipArticle],
    ['typo3', 'TYPO3, the HTML element', untouched],
    ['joomla', 'Joomla, without a filter', untouched],
  ];
  for (const [id, name, filter] of withRights) {
    for (const way of ['script', 'file'] as const) {
      test(`${name} (${way === 'script' ? 'the loader' : 'one file'})`, async () => {
        const visitor = await visit(id, filter, way);
        await visitor.meetings.first().waitFor();
        assert.equal(await visitor.meetings.count(), 5, 'the option is kept');
        assert.equal(await visitor.page.getByRole('link', { name: LINK }).isVisible(), false, 'once, not twice');
        assert.deepEqual(visitor.complaints, []);
        await visitor.leave();
      });
    }
  }

  test('Wix, which takes an address alone', async () => {
    const visitor = await visit('wix', wixEmbed, 'frame');
    const frame = visitor.page.frameLocator('iframe');
    await frame.locator('anacej-meeting-calendar [part~=meeting]').first().waitFor();
    assert.deepEqual(visitor.complaints, []);
    await visitor.leave();
  });

  test('Wix has nothing to paste for any other way than a frame', () => {
    assert.deepEqual(pieces('wix', 'script'), []);
  });
});

describe('where the tag is stripped, the link to the agenda stands, and nothing else', () => {
  const stripped: [RecipeId, string, Filter][] = [
    ['wordpress-block', 'WordPress, an author’s blocks', wordPressKses],
    [
      'wordpress-classic',
      'WordPress, an author in the classic editor',
      (html) => wordPressAutoParagraphs(wordPressKses(html)),
    ],
    ['drupal', 'Drupal, basic HTML', drupalBasicHtml],
    ['typo3', 'TYPO3, rich text', typo3RichText],
    ['joomla', 'Joomla, with a text filter', joomlaTextFilter],
  ];
  for (const [id, name, filter] of stripped) {
    for (const way of ['script', 'frame'] as const) {
      test(`${name} (${way === 'script' ? 'the element' : 'a frame'})`, async () => {
        const visitor = await visit(id, filter, way);
        const { page } = visitor;
        const link = page.getByRole('link', { name: LINK });
        assert.ok(await link.isVisible());
        assert.equal(await link.getAttribute('href'), 'https://example.org/agenda');
        assert.equal((await page.locator('main').innerText()).trim(), LINK);
        assert.equal(await page.locator('anacej-meeting-calendar, iframe').count(), 0);
        await visitor.leave();
      });
    }
  }

  test('SPIP, where the script is not in the theme: the link is what the element holds', async () => {
    const content = pieces('spip').find(({ filtered }) => filtered)?.code ?? '';
    const visitor = await host.visitor();
    await visitor.page.goto(await host.page('spip-alone.html', { body: `<main>${spipArticle(content)}</main>` }));
    assert.equal((await visitor.page.locator('main').innerText()).trim(), LINK);
    assert.ok(await visitor.page.getByRole('link', { name: LINK }).isVisible());
    await visitor.leave();
  });
});

test('until its script is there an element is a block of its own: the theme’s column does not jump', async () => {
  const visitor = await host.visitor();
  const { page } = visitor;
  await page.route('**/loader.js', (route) => route.abort());
  const [style, ...rest] = pieces('wordpress-block');
  await page.goto(
    await host.page('jump.html', {
      head: `<style>${style?.code ?? ''}</style>`,
      body: rest.map(({ code }) => code).join(''),
    }),
  );
  assert.equal(await visitor.calendar.evaluate((element) => getComputedStyle(element).display), 'flow-root');
  await visitor.leave();
});
