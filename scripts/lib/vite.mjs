import { runTool } from './run.mjs';

/**
 * One of the builds of `vite.config.ts`.
 * @param {string} [mode] its name there; the npm package where there is none
 */
export function vite(mode) {
  return runTool('vite/bin/vite.js', ['build', ...(mode ? ['--mode', mode] : []), '--logLevel', 'warn']);
}
