import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { mo } from 'gettext-parser';
import { filesIn, inRoot } from '../../scripts/lib/project.mjs';
import { buildPlugin } from '../../scripts/wordpress.mjs';
import { Host } from './support/host.ts';

const skip = spawnSync('php', ['-v']).status === 0 ? false : 'php is not installed here';

/** What the plugin wrote for each case of test/support/wordpress/smoke.php. */
let said: Record<string, string> & { shortcodes: string[]; blocks: string[]; kept: unknown };

before(async () => {
  const plugin = await buildPlugin();
  assert.ok(plugin);
  if (skip) return;
  const { stdout, stderr } = spawnSync('php', [inRoot('test/support/wordpress/smoke.php'), plugin], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  said = JSON.parse(stdout) as typeof said;
});

describe('The WordPress plugin', { skip }, () => {
  test('is PHP in every file', () => {
    for (const file of filesIn('demo/wordpress', (path) => path.endsWith('.php'))) {
      const { status, stdout } = spawnSync('php', ['-l', inRoot(file)], { encoding: 'utf8' });
      assert.equal(status, 0, stdout);
    }
  });

  test('has a shortcode and a block for each element', () => {
    const names = ['level-filter', 'meeting-calendar', 'registration-form', 'testimonial-carousel'];
    assert.deepEqual(said.shortcodes.sort(), names.map((name) => `anacej_${name.replace('-', '_')}`).sort());
    assert.deepEqual(said.blocks.sort(), names.map((name) => `anacej-rencontres/${name}`).sort());
  });

  test('says to an administrator alone that the address is missing', () => {
    assert.equal(said['visitor'], '');
    assert.match(said['admin'] ?? '', /options-general\.php\?page=anacej-rencontres/);
  });

  test('keeps nothing but what the settings ask for', () => {
    assert.deepEqual(said.kept, { endpoint: '', agenda: '', network: 'xRéseau', scheme: 'auto', accent: '' });
  });

  test('writes the tag on one line with a link that can stand alone, and loads its script only then', () => {
    assert.equal(
      said['plain'],
      '<anacej-meeting-calendar endpoint="https://data.example/network.json" limit="5"><a href="https://example.org/agenda">Agenda des rencontres – Réseau &lt;b&gt;</a></anacej-meeting-calendar>',
    );
    assert.deepEqual(said['enqueued before'], []);
    assert.deepEqual(said['enqueued after'], ['anacej-rencontres']);
  });

  test('escapes what it is given and leaves out what the element does not know', () => {
    assert.equal(
      said['hostile'],
      '<anacej-meeting-calendar endpoint="https://data.example/network.json" date="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"><a href="https://example.org">Lien</a></anacej-meeting-calendar>',
    );
    assert.doesNotMatch(said['endpoint'] ?? '', /javascript/);
  });

  test('knows which attributes are on by being there, and which are off by saying so', () => {
    assert.match(said['steps'] ?? '', / steps="">/);
    assert.match(
      said['block'] ?? '',
      /^<div class="wp-block"><anacej-testimonial-carousel .* follow-selection="false">/,
    );
  });

  test('understands yes and no as people write them in a shortcode', () => {
    assert.equal(said['yes']?.match(/ past="">/g)?.length, 2);
    assert.doesNotMatch(said['no'] ?? '', / past/);
    assert.match(said['no'] ?? '', / follow-selection="false">/);
  });

  test('gives the theme’s colour where it can be read, with text that can be read on it, and a block until the script is there', () => {
    assert.match(said['style'] ?? '', /:not\(:defined\) \{ display: flow-root; \}/);
    assert.match(
      said['style'] ?? '',
      /--anacej-accent: light-dark\(#00615c, #9cc3ff\); --anacej-on-accent: light-dark\(#ffffff, #000000\);/,
    );
    assert.match(said['style'] ?? '', /color-scheme: dark;/);
  });

  test('makes a module of its own script and of no other', () => {
    assert.equal(said['module'], '<script type="module" src="a.js"></script>');
    assert.equal(said['other module'], '<script src="a.js"></script>');
  });
});

test('The plugin is no part of the npm package, whether it was built or not', () => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: inRoot(),
    encoding: 'utf8',
  });
  const [packed] = JSON.parse(stdout) as { files: { path: string }[] }[];
  const paths = packed?.files.map(({ path }) => path) ?? [];
  assert.ok(paths.includes('custom-elements.json'));
  assert.deepEqual(
    paths.filter((path) => /wordpress|release\//.test(path)),
    [],
  );
});

describe('The plugin in English', () => {
  const FOLDER = 'dist/wordpress/anacej-rencontres';

  /** What the catalogue of WordPress says, by context and by French. */
  async function catalogue(): Promise<(text: string, context?: string) => string | undefined> {
    const { translations } = mo.parse(await readFile(inRoot(FOLDER, 'languages/anacej-rencontres-en_US.mo')));
    return (text, context = '') => translations[context]?.[text]?.msgstr[0];
  }

  test('has a word for each of its own', async () => {
    const english = await catalogue();
    const sources = filesIn('demo/wordpress', (path) => /\.(php|js)$/.test(path));
    const code = (await Promise.all(sources.map((file) => readFile(inRoot(file), 'utf8')))).join('');
    const said = [...code.matchAll(/_[_e]\( ?'([^']+)'/g)].map(([, text = '']) => text);
    assert.ok(said.length > 10);
    assert.deepEqual(
      said.filter((text) => !english(text)),
      [],
    );
    for (const file of filesIn('demo/wordpress/blocks', (path) => path.endsWith('block.json'))) {
      const block = JSON.parse(await readFile(inRoot(file), 'utf8')) as Block;
      assert.ok(english(block.title, 'block title'), block.title);
      assert.ok(english(block.description, 'block description'), block.description);
      for (const keyword of block.keywords) assert.ok(english(keyword, 'block keyword'), keyword);
    }
  });

  test('has the manifest’s words for each option, and those of the editor where its script looks for them', async () => {
    const english = await catalogue();
    const elements = await describedElements();
    for (const [element, { words }] of Object.entries(elements))
      for (const [option, { label, hint }] of Object.entries(words))
        for (const text of [label, hint]) assert.ok(english(text, `${element}.${option}`), `${element}.${option}`);
    assert.equal(english('Critères', 'level-filter.facets'), 'Facets');
    const script = inRoot(FOLDER, 'languages/anacej-rencontres-en_US-anacej-rencontres-editor.json');
    const { locale_data: said } = JSON.parse(await readFile(script, 'utf8')) as {
      locale_data: { messages: Record<string, string[]> };
    };
    assert.deepEqual(said.messages['Réglages'], ['Settings']);
  });

  test('is the same English in every country, and no other plugin’s', { skip }, () => {
    assert.equal(said['English file'], 'languages/anacej-rencontres-en_US.mo');
    assert.equal(said['English script'], 'l/anacej-rencontres-en_US-x.json');
    assert.equal(said['other language'], 'languages/anacej-rencontres-de_DE.mo');
    assert.equal(said['other plugin'], 'languages/other-en_GB.mo');
    assert.equal(said['translated'], 'level-filter.layout: Présentation');
  });
});

interface Block {
  title: string;
  description: string;
  keywords: string[];
}

interface Described {
  attributes: Record<string, string>;
  words: Record<string, { label: string; hint: string }>;
}

/** What the editor and PHP are told of the elements. */
async function describedElements(): Promise<Record<string, Described>> {
  const json = await readFile(inRoot('dist/wordpress/anacej-rencontres/assets/elements.json'), 'utf8');
  return JSON.parse(json) as Record<string, Described>;
}

describe('The plugin’s blocks in the editor', () => {
  interface Control {
    label: string;
    type?: string;
    checked?: boolean;
    value?: string;
    options?: { value: string }[];
    onChange(value: unknown): void;
  }

  /** The controls of a block by their labels, and what they store. */
  async function controlsOf(element: string, attributes: Record<string, string> = {}) {
    const elements = await describedElements();
    const controls: Control[] = [];
    const stored: unknown[] = [];
    const drawn = new Map<string, (props: object) => unknown>();
    const nothing = () => undefined;
    const wp = {
      element: {
        createElement: (_: unknown, props?: Control) => {
          if (props?.label) controls.push(props);
        },
      },
      i18n: { __: String },
      blockEditor: { useBlockProps: nothing },
      components: {},
      blocks: {
        getBlockType: () => ({ attributes: elements[element]?.attributes }),
        registerBlockType: (name: string, { edit }: { edit: (props: object) => unknown }) => drawn.set(name, edit),
      },
    };
    const script = await readFile(inRoot('demo/wordpress/blocks/editor.js'), 'utf8');
    runInNewContext(script, { wp, anacejRencontres: { elements } });
    const name = `anacej-rencontres/${element}`;
    drawn.get(name)?.({ name, attributes, setAttributes: (set: object) => stored.push({ ...set }) });
    const control = (label: string) => {
      const found = controls.find((one) => one.label === label);
      assert.ok(found, label);
      return found;
    };
    return { control, stored };
  }

  test('offer a switch for what is on or off, and store it only where it is not as usual', async () => {
    const { control, stored } = await controlsOf('meeting-calendar');
    assert.equal(control('Rencontres passées').checked, false);
    control('Rencontres passées').onChange(true);
    control('Rencontres passées').onChange(false);
    assert.deepEqual(stored, [{ past: 'true' }, { past: undefined }]);
    assert.equal(control('Nombre montré').type, 'number');
    const usual = await controlsOf('testimonial-carousel');
    assert.equal(usual.control('Suivre le filtre').checked, true);
    usual.control('Suivre le filtre').onChange(false);
    assert.deepEqual(usual.stored, [{ 'follow-selection': 'false' }]);
    const changed = await controlsOf('testimonial-carousel', { 'follow-selection': 'false' });
    assert.equal(changed.control('Suivre le filtre').checked, false);
  });

  test('offer the words that an option knows, and store one only where it is not the usual one', async () => {
    const { control, stored } = await controlsOf('testimonial-carousel', { layout: 'mur' });
    const layout = control('Présentation');
    assert.deepEqual(
      layout.options?.map(({ value }) => value),
      ['carousel', 'grid', 'list', 'interview'],
    );
    assert.equal(layout.value, 'carousel', 'what was written once and nobody knows counts as not set');
    layout.onChange('grid');
    layout.onChange('carousel');
    assert.deepEqual(stored, [{ layout: 'grid' }, { layout: undefined }]);
    assert.ok((await controlsOf('level-filter')).control('Présentation').options);
  });
});

describe('What the plugin writes', { skip }, () => {
  let host: Host;
  before(async () => {
    host = await Host.open();
  });
  after(() => host.close());

  test('shows the meetings with its own copy of the script', async () => {
    const visitor = await host.visitor();
    const body = (said['plain'] ?? '').replace('https://data.example/network.json', '%ENDPOINT%/network.json');
    const head = `<style>${said['style']}</style><script type="module" src="%ASSETS%/anacej-rencontres.js"></script>`;
    await visitor.page.goto(await host.page('plugin.html', { head, body }));
    await visitor.meetings.first().waitFor();
    assert.equal(await visitor.meetings.count(), 5);
    assert.deepEqual(visitor.complaints, []);
    await visitor.leave();
  });
});
