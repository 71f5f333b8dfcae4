import { withMessages } from '../field-messages.ts';
import type { Language } from '../languages.ts';
import type { Managed } from '../managing.ts';
import type { Problem } from '../problem.ts';
import type { PageError } from './error-summary.ts';
import { wordsIn } from './texts.ts';

/**
 * Why a change was refused, in the page's words, each beside the field it is about.
 * @param lines where each person of the change stands in the form: those who are taken out are not in the change
 * @param people what is said, and where, of the people as a whole: the sentence is for when there is nobody
 */
export function pageErrors(
  problem: Problem,
  lines: readonly number[],
  language: Language,
  people: PageError = { name: 'participants[0]', message: wordsIn(language).errors.nobody },
): PageError[] {
  const { errors } = wordsIn(language);
  switch (problem.code) {
    case 'invalid':
      return withMessages(problem.extras.errors ?? [], language).map(({ path, code, message }) =>
        path === 'participants'
          ? { name: people.name, message: code === 'required' ? people.message : (message ?? '') }
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

/** Why nothing can be changed any more: it may have been possible when the page was opened. */
export function whyOver({ registration, meeting }: Managed, language: Language): PageError {
  const words = wordsIn(language);
  if (registration.status === 'cancelled') return { name: '', message: words.errors.cancelled };
  return { name: '', message: meeting.status === 'cancelled' ? words.meeting.cancelled : words.meeting.begun };
}

function inForm(path: string, lines: readonly number[]): string {
  return path.replace(/^participants\[(\d+)\]/, (_, index: string) => `participants[${lines[Number(index)] ?? index}]`);
}
