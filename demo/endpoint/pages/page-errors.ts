import { withMessages } from '../field-messages.ts';
import type { Language } from '../languages.ts';
import type { Problem } from '../problem.ts';
import type { PageError } from './error-summary.ts';
import { wordsIn } from './texts.ts';

/**
 * Why a change was refused, in the page's words, each beside the field it is about.
 * @param lines where each person of the change stands in the form: those who are taken out are not in the change
 */
export function pageErrors(problem: Problem, lines: readonly number[], language: Language): PageError[] {
  const { errors } = wordsIn(language);
  switch (problem.code) {
    case 'invalid':
      return withMessages(problem.extras.errors ?? [], language).map(({ path, code, message }) =>
        path === 'participants' && code === 'required'
          ? { name: 'participants[0]', message: errors.nobody }
          : { name: inForm(path, lines), message: message ?? '' },
      );
    case 'full':
      return [{ name: '', message: errors.full(problem.extras.remaining ?? 0) }];
    case 'closed':
    case 'changed-meanwhile':
      return [{ name: '', message: errors[problem.code] }];
    default:
      return [{ name: '', message: errors.other }];
  }
}

function inForm(path: string, lines: readonly number[]): string {
  return path.replace(/^participants\[(\d+)\]/, (_, index: string) => `participants[${lines[Number(index)] ?? index}]`);
}
