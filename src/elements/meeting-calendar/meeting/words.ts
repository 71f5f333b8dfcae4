import { meeting as french } from '../../../i18n/fr/meeting.ts';
import type { ViewContext } from '../view.ts';

/** What a meeting in full says, in the language of the page. */
export function wordsOf({ localize }: Pick<ViewContext, 'localize'>): typeof french {
  return localize.wordsOf('meeting', french);
}
