import { existsSync, readFileSync } from 'node:fs';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { defineConfig, type PluginOption, type UserConfig } from 'vite';
import { alongside } from './scripts/lib/alongside.ts';
import { compactContract } from './scripts/lib/compact-contract.ts';
import { leanDecorate } from './scripts/lib/lean-decorate.ts';
import { leanLit } from './scripts/lib/lean-lit.ts';
import { ownNames } from './scripts/lib/own-names.ts';
import { shortNames } from './scripts/lib/short-names.ts';
import packageJson from './package.json' with { type: 'json' };

/** Runs in Node, not in a page: bundled by itself. */
const PRERENDER = 'src/prerender/';

/** The modules a bundler may import, by their path in `exports` of package.json: the one list of entries. */
const entries = Object.values(packageJson.exports)
  .flatMap((target) => (typeof target === 'string' ? [] : [target.default]))
  .map((built) => built.replace('./dist/', 'src/').replace(/\.js$/, '.ts'))
  .filter((entry) => !entry.startsWith(PRERENDER));

const dependencies = Object.keys(packageJson.dependencies);

/** For bundlers: modules as they are in `src`, dependencies left to the consumer's own install. */
const npmPackage: UserConfig = {
  build: {
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: { entry: entries.filter((entry) => existsSync(entry)), formats: ['es'] },
    rolldownOptions: {
      external: (id) => dependencies.some((name) => id === name || id.startsWith(`${name}/`)),
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
};

/**
 * What two elements need is one chunk, so that a page fetches the loader, the core and its elements. The schema library
 * and what is built on it are not of it: only forms and faulty documents need them.
 */
const core = new RegExp(
  [
    '/node_modules/(?!valibot|lit-html/directive)',
    '@oxc-project',
    '/src/contract/(?!as-held|schema|lea|parse|registration|calendar-|icalendar-|uri-)',
    '/src/network/(?!retry\\.|recover|report|plain-json|late/|windows/)',
    '/src/(?:time|styles|i18n)/(?!fr/errors|week)',
    '/src/elements/(?!calendar-|check-|failure)[^/]+\\.ts$',
    // What the calendar and the filter lend to their lazy parts.
    '/src/elements/meeting-calendar/(?:placed|narrowed|fetched)',
    '/src/elements/level-filter/(?:choice|status-text)',
  ].join('|'),
);

/** An element's chunk bears the name of its room: every one of them is called «define» otherwise. */
function chunkName(facade: string | null | undefined): string {
  const room = /\/elements\/([^/]+)\/define\.ts$/.exec(facade ?? '')?.[1];
  return `chunks/${room ?? '[name]'}-[hash].js`;
}

/** What every bundle for a page goes through. */
const forPages = (): PluginOption[] => [
  compactContract(),
  leanDecorate(),
  leanLit(),
  ownNames(),
  shortNames(readFileSync('src/styles/tokens.ts', 'utf8')),
  minifiedLiterals(),
];

function minifiedLiterals(): PluginOption {
  return literalsHtmlCssMinifier({
    failOnError: true,
    options: { minifyOptions: { removeAttributeQuotes: true } },
  }) as PluginOption;
}

/**
 * For a script tag: `loader.js`, all else in chunks. As a library build, because vite adds 1.8 kB of preloading to the
 * loader of any other.
 */
const cdn: UserConfig = {
  plugins: [...forPages(), alongside()],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    // A second, slower look finds one more percent in every chunk.
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: { passes: 4, pure_getters: true, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false },
    },
    sourcemap: true,
    manifest: 'manifest.json',
    license: { fileName: 'licenses.md' },
    lib: { entry: { loader: 'src/loader.ts' }, formats: ['es'] },
    rolldownOptions: {
      checks: { bundlerTimings: false },
      // A lazy part must not take modules out of an element's chunk: that chunk would need a runtime, a third request.
      experimental: { chunkOptimization: { avoidRedundantChunkLoads: false } },
      output: {
        minify: true,
        comments: false,
        entryFileNames: '[name].js',
        chunkFileNames: ({ facadeModuleId }) => chunkName(facadeModuleId),
        codeSplitting: {
          groups: [
            { name: 'core', test: core, minShareCount: 2 },
            // What checks a form that is being filled in, and a document in which something is wrong: one file, not two.
            { name: 'schema', test: /\/node_modules\/valibot|\/src\/contract\/leaves/, minShareCount: 2 },
            // The same for what such a form lends to what failed, and to its proof of work.
            { name: 'retry', test: /\/src\/network\/(?:retry\.|plain-json)/, minShareCount: 2 },
          ],
        },
      },
    },
  },
};

/** Into the folder of the release, which other builds fill too. */
const release: UserConfig['build'] = {
  target: 'es2022',
  outDir: `dist/release/${packageJson.version}`,
  emptyOutDir: false,
  sourcemap: true,
};

/**
 * The same in one file, for whoever can upload one and no folder: every part of it is there, none is fetched. It is a
 * module in our own tags; where a site writes it as a plain script, it leaves no name on `window` either.
 */
const single: UserConfig = {
  plugins: forPages(),
  build: {
    ...release,
    minify: 'oxc',
    lib: { entry: { 'anacej-rencontres': 'src/loader.ts' }, formats: ['iife'], name: 'anacejRencontres' },
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        minify: true,
        comments: false,
        entryFileNames: '[name].js',
        codeSplitting: false,
        // A byte order mark: as a classic script it would be read in the encoding of the page, which may be an old one.
        postBanner: '\ufeff',
      },
    },
  },
};

/** A script of its own for pages with frames: the page inside, and the one around. The elements are the loader's. */
const ofFrames = (name: string): UserConfig => ({
  build: {
    ...release,
    minify: 'oxc',
    lib: { entry: { [name]: `src/embed/${name}.ts` }, formats: ['es'] },
    rolldownOptions: { output: { minify: true, comments: false, entryFileNames: '[name].js' } },
  },
});

/**
 * The elements and Lit's server-side renderer for Node, all of it inside: whoever installs the package for its elements
 * gets none of the renderer's own dependencies.
 */
const prerender: UserConfig = {
  plugins: [minifiedLiterals()],
  ssr: { noExternal: true, target: 'node' },
  build: {
    target: 'node20',
    ssr: true,
    minify: 'oxc',
    outDir: 'dist/prerender',
    emptyOutDir: false,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      input: { index: `${PRERENDER}index.ts`, cli: `${PRERENDER}cli.ts` },
      checks: { bundlerTimings: false },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/** `vite build --mode cdn`, and so on; without a mode, the npm package that the others are written into. */
const builds: Partial<Record<string, UserConfig>> = {
  cdn,
  single,
  embed: ofFrames('embed'),
  'embed-host': ofFrames('embed-host'),
  prerender,
};

export default defineConfig(({ mode }) => builds[mode] ?? npmPackage);
