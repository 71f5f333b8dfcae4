import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import manifest from '../../../custom-elements.json' with { type: 'json' };
import type { Choice } from '../../../demo/snippet/choice.ts';
import { policyLines, policyText } from '../../../demo/snippet/csp.ts';
import { leftOutOfFrame } from '../../../demo/snippet/frame-limits.ts';
import { elements } from '../../../demo/snippet/manifest.ts';
import { recipe } from '../../../demo/snippet/recipes.ts';
import { unknownRelease } from '../../../demo/snippet/release.ts';
import { policyCommand, wholeSnippet, writeSnippet } from '../../../demo/snippet/snippet.ts';

const release = {
  base: 'https://cdn.example/rencontres/0.1.0/',
  version: '0.1.0',
  files: { 'loader.js': 'sha384-AAAA', 'anacej-rencontres.js': 'sha384-BBBB', 'embed-host.js': 'sha384-CCCC' },
};
const choice = (changes: Partial<Choice> = {}): Choice => ({
  elements: ['meeting-calendar'],
  options: {},
  endpoint: 'https://data.example/network.json',
  language: 'fr',
  way: 'script',
  colours: { light: {}, dark: {} },
  agenda: 'https://reseau.example/agenda',
  network: 'Réseau d’essai',
  ...changes,
});

describe('The tag to paste', () => {
  it('has the version in its address, the integrity of the file, and a link that can stand alone', () => {
    const { script, content } = writeSnippet(choice(), release);
    assert.equal(
      script,
      '<script type="module" src="https://cdn.example/rencontres/0.1.0/loader.js" integrity="sha384-AAAA" crossorigin="anonymous"></script>',
    );
    assert.equal(
      content,
      '<anacej-meeting-calendar endpoint="https://data.example/network.json" lang="fr"><a href="https://reseau.example/agenda" hreflang="fr">Agenda des rencontres – Réseau d’essai</a></anacej-meeting-calendar>',
    );
  });

  it('keeps a line of the page from jumping until the element is there', () => {
    assert.equal(
      writeSnippet(choice(), release).style,
      ':is(anacej-meeting-calendar):not(:defined) { display: flow-root; }\nanacej-meeting-calendar { min-height: 20em; }',
    );
  });

  it('writes no value that could end its attribute', () => {
    const { content } = writeSnippet(
      choice({ options: { 'meeting-calendar': { date: '"><script>' } }, network: '<b>&' }),
      release,
    );
    assert.match(content, / date="&quot;&gt;&lt;script&gt;"/);
    assert.match(content, / – &lt;b&gt;&amp;<\/a>/);
  });

  it('gives each colour for both schemes, with the text that can be read on it', () => {
    const { style } = writeSnippet(choice({ colours: { light: { accent: '#00615c' }, dark: {} } }), release);
    assert.match(style, /--anacej-accent: light-dark\(#00615c, #9cc3ff\);/);
    assert.match(style, /--anacej-on-accent: light-dark\(#ffffff, #000000\);/);
  });

  it('as a frame has everything in its address, and the link beside it', () => {
    const { content } = writeSnippet(
      choice({
        way: 'frame',
        elements: ['level-filter', 'meeting-calendar'],
        options: {
          'level-filter': { facets: 'level text', levels: 'regions', 'sync-url': '' },
          'meeting-calendar': { limit: '5' },
        },
      }),
      release,
    );
    const address = new URL((/src="([^"]+)"/.exec(content)?.[1] ?? '').replaceAll('&amp;', '&'));
    assert.equal(address.pathname, '/rencontres/0.1.0/embed.html');
    assert.deepEqual(address.searchParams.getAll('element'), ['level-filter', 'meeting-calendar']);
    assert.equal(address.searchParams.get('limit'), '5');
    assert.equal(address.searchParams.get('facets'), 'level text');
    assert.equal(address.searchParams.get('level-filter.levels'), 'regions', 'not the calendar’s');
    assert.equal(address.searchParams.has('sync-url'), false, 'no frame takes it');
    assert.match(content, /title="Rencontres par niveau de collectivité – Agenda des rencontres"/);
    assert.match(content, /<\/iframe>\n<p><a href="https:\/\/reseau\.example\/agenda"/);
  });

  it('says which choices a frame does not take', () => {
    const options = { 'level-filter': { 'sync-url': '', layout: 'list' }, 'meeting-calendar': { group: 'a' } };
    const colours = { light: { text: '#000000', accent: '#eeeeee' }, dark: {} };
    const chosen = choice({ elements: ['level-filter', 'meeting-calendar'], options, colours });
    assert.deepEqual(leftOutOfFrame(chosen), []);
    assert.deepEqual(leftOutOfFrame({ ...chosen, way: 'frame' }), [
      'Choix dans l’adresse',
      'Groupe',
      'Couleur du texte',
      'Couleur des actions trop peu lisible',
    ]);
  });

  it('as static HTML says what to type, for the elements that can be static', () => {
    const chosen = choice({
      way: 'static',
      elements: ['level-filter', 'meeting-calendar'],
      options: { 'meeting-calendar': { limit: '5', 'structured-data': '' } },
    });
    const line =
      'npx @anacej/rencontres prerender --endpoint https://data.example/network.json --element meeting-calendar --lang fr --limit 5';
    assert.equal(writeSnippet(chosen, release).command, `${line} > meeting-calendar.html`);
    assert.equal(policyCommand(chosen), `${line} --csp`);
  });

  it('is whole on its own', () => {
    const { style, script, content } = writeSnippet(choice(), release);
    assert.equal(
      wholeSnippet({ style, script, content, command: '' }),
      `<style>\n${style}\n</style>\n${script}\n${content}`,
    );
  });
});

describe('The recipe for WordPress', () => {
  for (const id of ['wordpress-block', 'wordpress-classic'] as const)
    it(`says that its library takes no script, where one is to be hosted there (${id})`, () => {
      const steps = (way: Choice['way']) => recipe(id, writeSnippet(choice({ way }), release), way).steps.join(' ');
      assert.match(steps('file'), /La médiathèque refuse les fichiers \.js/);
      assert.doesNotMatch(steps('script'), /médiathèque/);
    });
});

describe('The folder of the script', () => {
  for (const [written, base] of [
    ['https://cdn.example/0.1.0', 'https://cdn.example/0.1.0/'],
    ['https://cdn.example/0.1.0/loader.js?ver=2', 'https://cdn.example/0.1.0/'],
    ['c:\\rencontres\\', 'https://exemple.org/rencontres/'],
    ['localhost:8080', 'https://exemple.org/rencontres/'],
    ['', 'https://exemple.org/rencontres/'],
  ] as const)
    it(`is one that a tag can name, where «${written}» was written`, () => {
      const { script } = writeSnippet(choice(), unknownRelease(written));
      assert.ok(script.includes(` src="${base}loader.js"`), script);
    });
});

describe('The options of the form', () => {
  it('are the attributes of the manifest, but those asked for once', () => {
    const described = manifest.modules
      .flatMap(({ declarations }) => declarations as { tagName?: string; attributes?: { name: string }[] }[])
      .find(({ tagName }) => tagName === 'anacej-testimonial-carousel');
    const wanted = described?.attributes
      ?.map(({ name }) => name)
      .filter((name) => name !== 'endpoint' && name !== 'lang');
    const offered = elements.find(({ name }) => name === 'testimonial-carousel')?.options ?? [];
    assert.deepEqual(
      offered.map(({ name }) => name),
      wanted,
    );
    assert.deepEqual(offered.find(({ name }) => name === 'layout')?.choices, ['carousel', 'grid', 'list', 'interview']);
    assert.equal(offered.find(({ name }) => name === 'follow-selection')?.default, 'true');
  });
});

describe('The lines for a Content-Security-Policy', () => {
  it('name the origin of the script and those of the data', () => {
    assert.equal(
      policyText(policyLines(choice(), release, undefined)),
      'script-src https://cdn.example;\nconnect-src https://data.example;',
    );
  });

  it('name the frame alone where there is one', () => {
    assert.match(
      policyText(policyLines(choice({ way: 'frame' }), release, undefined)),
      /^frame-src https:\/\/cdn\.example;/,
    );
  });
});
