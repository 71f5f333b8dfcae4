import linker from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';

/** Angular's packages are published half compiled: what `ng build` does by itself to make the whole of them, and small. */
export function angularLinker() {
  return {
    name: 'angular-linker',
    config: () => ({ define: { ngDevMode: 'false', ngJitMode: 'false', ngServerMode: 'false' } }),
    transform: {
      filter: { id: /@angular\/.+\.mjs$/, code: /ɵɵngDeclare/ },
      handler: (code, filename) =>
        transformAsync(code, { filename, plugins: [linker], compact: false, configFile: false, babelrc: false }),
    },
  };
}
