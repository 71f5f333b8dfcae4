import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  build: { target: 'es2022' },
  resolve: { alias: { path: fileURLToPath(new URL('no-path.ts', import.meta.url)) } },
});
