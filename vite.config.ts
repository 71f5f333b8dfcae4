import { existsSync, readFileSync } from 'node:fs';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { defineConfig, type PluginOption, type UserConfig } from 'vite';
import { compactContract } from './scripts/lib/compact-contract.ts';
import { leanLit } from './scripts/lib/lean-lit.ts';
import { shortNames } from './scripts/lib/short-names.ts';
import packageJson from './package.json' with { type: 'json' };

/** The modules a bundler may import, by their path in `exports` of package.json: the one list of entries. */
const entries = Object.values(packageJson.exports)
  .flatMap((target) => (typeof target === 'string' ? [] : [target.default]))
  .map((built) => built.replace('./dist/', 'src/').replace(/\.js$/, '.ts'));

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
    '/src/contract/(?!schema|lea|parse|registration|calendar-|icalendar-|uri-)',
    '/src/network/(?!retry\\.|recover|report|late/|windows/)',
    '/src/(?:time|styles|i18n)/(?!fr/errors)',
    '/src/elements/(?!calendar-|failure)[^/]+\\.ts$',
  ].join('|'),
);

/** An element's chunk bears the name of its room: every one of them is called «define» otherwise. */
function chunkName(facade: string | null | undefined): string {
  const room = /\/elements\/([^/]+)\/define\.ts$/.exec(facade ?? '')?.[1];
  return `chunks/${room ?? '[name]'}-[hash].js`;
}

/**
 * For a script tag: `loader.js`, all else in chunks. As a library build, because vite adds 1.8 kB of preloading to the
 * loader of any other.
 */
const cdn: UserConfig = {
  plugins: [
    compactContract(),
    leanLit(),
    shortNames(readFileSync('src/styles/tokens.ts', 'utf8')),
    literalsHtmlCssMinifier({ failOnError: true }) as PluginOption,
  ],
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
      output: {
        minify: true,
        comments: false,
        entryFileNames: '[name].js',
        chunkFileNames: ({ facadeModuleId }) => chunkName(facadeModuleId),
        codeSplitting: { groups: [{ name: 'core', test: core, minShareCount: 2 }] },
      },
    },
  },
};

/** `vite build` writes the npm package, `vite build --mode cdn` the script-tag bundle inside it. */
export default defineConfig(({ mode }) => (mode === 'cdn' ? cdn : npmPackage));
