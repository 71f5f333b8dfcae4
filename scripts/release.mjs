// The last step of the build: dist/release/<version>, all that a host or a CDN serves, with its integrity and as a zip.
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { zipSync } from 'fflate';
import { RELEASE as folder } from './lib/bundle.mjs';
import { filesIn, inRoot } from './lib/project.mjs';

const version = basename(folder);
const archive = `anacej-rencontres-${version}.zip`;

/** @param {string} file */
const released = (file) => inRoot(folder, file);

cpSync(inRoot('dist/cdn'), released('.'), {
  recursive: true,
  filter: (source) => !source.endsWith('/manifest.json'),
});
for (const file of ['embed.html', 'embed.css']) copyFileSync(inRoot('src/embed', file), released(file));
copyFileSync(inRoot('LICENSE'), released('LICENSE.txt'));

const files = filesIn(folder).map((path) => path.slice(folder.length + 1));
const integrity = Object.fromEntries(
  files.filter((file) => /\.(js|css)$/.test(file)).map((file) => [file, integrityOf(file)]),
);
writeJson('sri.json', { version, files: integrity });
// What the loader fetches, by addresses relative to the release: whoever uses it writes theirs in front.
writeJson('importmap.json', {
  integrity: Object.fromEntries(
    Object.entries(integrity)
      .filter(([file]) => file.startsWith('chunks/'))
      .map(([file, hash]) => [`./${file}`, hash]),
  ),
});

const zipped = Object.fromEntries(
  [...files, 'sri.json', 'importmap.json'].map((file) => [
    `anacej-rencontres-${version}/${file}`,
    readFileSync(released(file)),
  ]),
);
// The same files are the same zip, whenever it is made; 1980 is where its calendar begins.
writeFileSync(released(archive), zipSync(zipped, { level: 9, mtime: new Date(1980, 0, 1) }));

/** @param {string} file */
function integrityOf(file) {
  return `sha384-${createHash('sha384')
    .update(readFileSync(released(file)))
    .digest('base64')}`;
}

/**
 * @param {string} file
 * @param {object} content
 */
function writeJson(file, content) {
  writeFileSync(released(file), `${JSON.stringify(content, null, 2)}\n`);
}
