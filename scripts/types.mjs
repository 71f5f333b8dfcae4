// Writes dist/**/*.d.ts. TypeScript leaves `./x.ts` as it is in declarations, where consumers have only `./x.js`.
import { readFileSync, writeFileSync } from 'node:fs';
import { writeFrameworkTypes } from './framework-types.mjs';
import { filesIn, inRoot } from './lib/project.mjs';
import { runTool } from './lib/run.mjs';

const RELATIVE_TS = /(\bfrom |\bimport |\bimport\()(['"])(\.{1,2}\/[^'"]+)\.ts\2/g;

const { code } = await runTool('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
for (const file of filesIn('dist', (path) => path.endsWith('.d.ts'))) {
  const declarations = readFileSync(inRoot(file), 'utf8');
  writeFileSync(inRoot(file), declarations.replace(RELATIVE_TS, '$1$2$3.js$2'));
}
writeFrameworkTypes();
process.exitCode = code;
