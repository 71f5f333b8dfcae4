import { checkRegistration, type FieldError, type RegistrationSettings } from '../../contract/index.ts';
import type { Draft } from './draft.ts';
import { answerFault, askedQuestions } from './questions.ts';
import { requestOf } from './request.ts';

/** The order of the form's groups, which is the order in which errors are listed. */
const ORDER = ['meeting', 'organization', 'contact', 'participants', 'answers', 'consents', 'noticeVersion'];

/**
 * What keeps a draft from being sent, in the order of the form: the contract's own check, which the endpoint makes
 * too, and what the endpoint asks for beside it.
 */
export function checkDraft(draft: Draft, meeting: string, settings: RegistrationSettings): FieldError[] {
  const checked = checkRegistration(requestOf(draft, meeting, settings, 'fr'));
  const errors = checked.ok ? [] : checked.errors;
  for (const question of askedQuestions(settings.fields ?? [], draft.answers)) {
    const path = `answers.${question.id}`;
    const code = answerFault(question, draft.answers.get(question.id));
    if (code && !errors.some((error) => error.path === path)) errors.push({ path, code });
  }
  if (settings.maxParticipants && draft.participants.length > settings.maxParticipants) {
    errors.push({ path: 'participants', code: 'too-many' });
  }
  return inOrder(errors.filter(({ path }) => !isOfSelf(path, draft)));
}

export function inOrder(errors: readonly FieldError[]): FieldError[] {
  return errors.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ path }: FieldError): number {
  const at = ORDER.indexOf(/^\w+/.exec(path)?.[0] ?? '');
  return at < 0 ? ORDER.length : at;
}

/** The contact's own row shows no fields: what is wrong there is wrong, and said, at the contact. */
function isOfSelf(path: string, { participants }: Draft): boolean {
  const [, index, field] = /^participants\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
  return index !== undefined && field !== 'role' && participants[Number(index)]?.self === true;
}
