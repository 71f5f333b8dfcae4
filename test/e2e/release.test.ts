import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { after, before, describe, test } from 'node:test';
import { unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { RELEASE } from '../../scripts/lib/bundle.mjs';
import { filesIn, inRoot } from '../../scripts/lib/project.mjs';
import packageJson from '../../package.json' with { type: 'json' };
import { Host } from './support/host.ts';

const FALLBACK = 'L’agenda du réseau';
const CALENDAR = `<anacej-meeting-calendar><a href="https://example.org/agenda">${FALLBACK}</a></anacej-meeting-calendar>`;

let host: Host;
let integrity: Record<string, string>;
before(async () => {
  host = await Host.open();
  ({ files: integrity } = JSON.parse(await host.released('sri.json')) as { files: Record<string, string> });
});
after(() => host.close());

const tag = (file: string, hash = integrity[file.replace('altered/', '')] ?? '') =>
  `<script type="module" src="%ASSETS%/${file}" integrity="${hash}" crossorigin="anonymous" data-endpoint="%ENDPOINT%/network.json"></script>`;

/** The import map of the release, as a page elsewhere writes it. */
async function importMap(): Promise<string> {
  const map = await host.released('importmap.json');
  return `<script type="importmap">${map.replaceAll('"./', '"%ASSETS%/')}</script>`;
}

describe('a page with the address of one release and its integrity (must-pass 64)', () => {
  for (const file of ['loader.js', 'anacej-rencontres.js']) {
    test(`${file} shows the meetings`, async () => {
      const address = await host.page('whole.html', { head: tag(file), body: CALENDAR });
      const visitor = await host.visitor();
      await visitor.page.goto(address);
      await visitor.meetings.first().waitFor();
      assert.deepEqual(visitor.complaints, []);
      await visitor.leave();
    });

    test(`${file} with one byte altered leaves the page as it was, with the town’s own link`, async () => {
      await host.alter(file, `altered/${file}`);
      const address = await host.page('altered.html', { head: tag(`altered/${file}`), body: CALENDAR });
      const visitor = await host.visitor();
      const exceptions: Error[] = [];
      visitor.page.on('pageerror', (error) => exceptions.push(error));
      await visitor.page.goto(address, { waitUntil: 'networkidle' });
      assert.ok(await visitor.page.getByRole('link', { name: FALLBACK }).isVisible());
      assert.equal(await visitor.calendar.evaluate((element) => element.matches(':defined')), false);
      assert.deepEqual(exceptions, []);
      assert.match(visitor.complaints.join(), /integrity/i, 'the browser says why');
      await visitor.leave();
    });
  }

  test('the import map lets chunks through that are what was released', async () => {
    const address = await host.page('map.html', { head: (await importMap()) + tag('loader.js'), body: CALENDAR });
    const visitor = await host.visitor();
    await visitor.page.goto(address);
    await visitor.meetings.first().waitFor();
    assert.deepEqual(visitor.complaints, []);
    await visitor.leave();
  });

  for (const part of ['calendar-with-filter', 'core']) {
    test(`a chunk with one byte altered (${part}) is not run under the import map: the town’s own link stays`, async () => {
      const chunk = Object.keys(integrity).find((file) => file.startsWith(`chunks/${part}-`)) ?? '';
      // A release whose other files are all as they were.
      for (const file of Object.keys(integrity)) await host.copy(file, `other-${part}/${file}`);
      await host.alter(chunk, `other-${part}/${chunk}`);
      const head = ((await importMap()) + tag('loader.js')).replaceAll('%ASSETS%/', `%ASSETS%/other-${part}/`);
      const address = await host.page('chunk.html', { head, body: CALENDAR });
      const visitor = await host.visitor();
      const exceptions: Error[] = [];
      visitor.page.on('pageerror', (error) => exceptions.push(error));
      const warned = visitor.page.waitForEvent('console', (message) => message.text().includes('non chargé'));
      await visitor.page.goto(address);
      await warned;
      assert.ok(await visitor.page.getByRole('link', { name: FALLBACK }).isVisible());
      assert.deepEqual(exceptions, []);
      await visitor.leave();
    });
  }
});

test('the one file brings every element and both languages without another request', async () => {
  const names = ['level-filter', 'meeting-calendar', 'testimonial-carousel', 'registration-form'];
  const address = await host.page('single.html', {
    head: tag('anacej-rencontres.js'),
    body: `<div lang="en">${names.map((name) => `<anacej-${name}></anacej-${name}>`).join('')}</div>`,
  });
  const visitor = await host.visitor();
  const { page, calendar, filter, form } = visitor;
  await page.goto(address);
  await visitor.meetings.first().waitFor();
  await calendar.getByRole('button', { name: 'Month', exact: true }).click();
  await calendar.getByRole('grid').waitFor();
  await filter.getByRole('checkbox').first().waitFor();
  await form.getByRole('heading').first().waitFor();
  await page.locator('anacej-testimonial-carousel').getByRole('heading').first().waitFor();
  const asked = new Set(
    visitor.requested.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).pathname),
  );
  assert.deepEqual([...asked].sort(), ['/anacej-rencontres.js', '/network.json', '/single.html']);
  assert.deepEqual(visitor.complaints, []);
  await visitor.leave();
});

test('the one file works as a plain script on a page in an old encoding, and leaves nothing on window', async () => {
  const address = await host.page('plain.html', {
    head: '<meta charset="windows-1252"><script src="%ASSETS%/anacej-rencontres.js" data-endpoint="%ENDPOINT%/network.json"></script>',
    body: `<anacej-meeting-calendar></anacej-meeting-calendar><script charset="windows-1252" src="%ASSETS%/anacej-rencontres.js"></script>`,
  });
  const visitor = await host.visitor();
  const { page, calendar } = visitor;
  await page.addInitScript(() => Object.assign(window, { names: Object.getOwnPropertyNames(window) }));
  await page.goto(address);
  await visitor.meetings.first().waitFor();
  const left = await page.evaluate(() => {
    const known = (window as unknown as { names: string[] }).names;
    return Object.getOwnPropertyNames(window).filter((name) => !known.includes(name));
  });
  assert.deepEqual(left.sort(), ['names']);
  assert.ok(await calendar.getByRole('button', { name: 'Aujourd’hui' }).isVisible());
  assert.deepEqual(visitor.complaints, []);
  await visitor.leave();
});

test('the one file works where the browser has no Temporal', async () => {
  const address = await host.page('old.html', { head: tag('anacej-rencontres.js'), body: CALENDAR });
  const visitor = await host.visitor();
  await visitor.page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
  await visitor.page.goto(address);
  await visitor.meetings.first().waitFor();
  assert.deepEqual(visitor.complaints, []);
  await visitor.leave();
});

test('the release says its version in its path, the hash of each script and sheet, and is complete in its zip', async () => {
  assert.equal(RELEASE, `dist/release/${packageJson.version}`);
  for (const [file, hash] of Object.entries(integrity)) {
    const bytes = await readFile(inRoot(RELEASE, file));
    assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, file);
  }
  const name = `anacej-rencontres-${packageJson.version}`;
  const zipped = unzipSync(await readFile(inRoot(RELEASE, `${name}.zip`)));
  const expected = filesIn(RELEASE, (path) => !path.endsWith('.zip')).map((path) => path.replace(RELEASE, name));
  assert.deepEqual(Object.keys(zipped).sort(), expected);
  for (const wanted of ['loader.js.map', 'LICENSE.txt', 'licenses.md', 'sri.json', 'importmap.json', 'embed.html'])
    assert.ok(`${name}/${wanted}` in zipped, wanted);
});

test('the README says what the one file weighs', async () => {
  const said = /tout en un fichier \((\d+) ko compressé/.exec(await readFile(inRoot('README.md'), 'utf8'))?.[1];
  const weight = brotliCompressSync(await readFile(inRoot(RELEASE, 'anacej-rencontres.js'))).length / 1000;
  assert.ok(Math.abs(Number(said) - weight) < 5, `${said} ko, in truth ${weight.toFixed()}`);
});
