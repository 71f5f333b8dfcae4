import type { Problem } from '../contract/index.ts';
import type { LoadError } from './load-error.ts';

const MOST = 20;

/** Tells the person who keeps the endpoint, in the console, what was left out and where: once a document. */
export function reportProblems(endpoint: string, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const lines = problems
    .slice(0, MOST)
    .map(
      ({ path, id, message, skipped }) =>
        `  ${path}${id ? ` (id ${JSON.stringify(id)})` : ''}: ${message} [${skipped} ignored]`,
    );
  if (problems.length > MOST) lines.push(`  … ${problems.length - MOST} more`);
  console.warn(
    `[anacej-rencontres] ${endpoint || 'données incluses / inline data'} : ${problems.length} problème(s) ignoré(s) / problem(s) skipped\n${lines.join('\n')}`,
  );
}

/** Names the exact cause of a failure for the developer; the visitor sees a sentence. */
export function reportFailure(error: LoadError): void {
  console.warn(`[anacej-rencontres] Données non chargées / data not loaded (${error.code}) : ${error.message}`);
}
