import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { angularLinker } from './angular/linker.js';

/** The examples, a script each. React and Preact need no plugin: their tsconfig.json says what JSX means. */
export default defineConfig({
  plugins: [
    // Vue takes every tag it does not know for a component of its own.
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('anacej-') } } }),
    svelte({ configFile: false }),
    angularLinker(),
  ],
  build: {
    rolldownOptions: {
      input: {
        react: 'react/main.tsx',
        preact: 'preact/main.tsx',
        vue: 'vue/main.ts',
        svelte: 'svelte/main.ts',
        // What ngc made of angular/main.ts, templates compiled.
        angular: 'node_modules/.cache/angular/main.js',
      },
      output: { entryFileNames: '[name].js' },
    },
  },
});
