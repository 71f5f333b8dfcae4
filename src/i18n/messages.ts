import type { calendar } from './fr/calendar.ts';
import type { carousel } from './fr/carousel.ts';
import type { common } from './fr/common.ts';
import type { done } from './fr/done.ts';
import type { errors } from './fr/errors.ts';
import type { facets } from './fr/facets.ts';
import type { filter } from './fr/filter.ts';
import type { form } from './fr/form.ts';
import type { leave } from './fr/leave.ts';
import type { meeting } from './fr/meeting.ts';
import type { month } from './fr/month.ts';
import type { programme } from './fr/programme.ts';
import type { registration } from './fr/registration.ts';
import type { week } from './fr/week.ts';

/** All that the elements say in one language. French is the model: the others have its shape. */
export interface Messages {
  common: typeof common;
  calendar: typeof calendar;
  carousel: typeof carousel;
  done: typeof done;
  errors: typeof errors;
  facets: typeof facets;
  filter: typeof filter;
  form: typeof form;
  leave: typeof leave;
  meeting: typeof meeting;
  month: typeof month;
  programme: typeof programme;
  registration: typeof registration;
  week: typeof week;
}

/** Who says it: each element loads only its own French words. */
export type Room = Exclude<keyof Messages, 'common'>;

/**
 * The languages beside French, by primary tag: one chunk each, fetched when a page is in it. To add one, copy the
 * folder `src/i18n/en`, translate it and add a line here; the compiler names what is missing.
 */
const LANGUAGES: Record<string, () => Promise<{ messages: Messages }>> = {
  en: () => import('./en/index.ts'),
};

/** The languages that can be shown, French first. */
export const languages: readonly string[] = ['fr', ...(Reflect.ownKeys(LANGUAGES) as string[])];

/** The messages of a language; `undefined` for French and for languages there are no messages in. */
export async function loadMessages(language: string): Promise<Messages | undefined> {
  const load = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  return (await load?.())?.messages;
}
