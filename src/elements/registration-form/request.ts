import type { RegistrationRequestInput, RegistrationSettings } from '../../contract/index.ts';
import { asMeant, type Answer } from '../../contract/registration.ts';
import { plainJson } from '../../network/plain-json.ts';
import { peopleOf, type Draft } from './draft.ts';
import { askedQuestions, sentAnswer } from './questions.ts';

/** The registration that a draft amounts to. What was left blank is left out. */
export function requestOf(
  draft: Draft,
  meeting: string,
  settings: Partial<RegistrationSettings>,
  language: string,
): RegistrationRequestInput {
  const { organization, contact } = draft;
  const version = noticeVersion(settings);
  const [siren, phone] = [organization.siren, contact.phone].map(asMeant);
  return {
    meeting,
    organization: {
      name: organization.name.trim(),
      ...(organization.level && { level: organization.level }),
      ...(siren && { siren }),
    },
    contact: {
      name: contact.name.trim(),
      email: asMeant(contact.email),
      ...(phone && { phone }),
    },
    participants: peopleOf(draft).map(({ name, email, role }) => ({
      name: name.trim(),
      email: asMeant(email),
      // One that is offered no more is not shown either.
      ...(settings.roles?.some(({ id }) => id === role) && { role }),
    })),
    answers: Object.fromEntries(answersOf(draft, settings)),
    consents: Object.fromEntries((settings.consents ?? []).map(({ id }) => [id, draft.consents.get(id) ?? false])),
    ...(version && { noticeVersion: version }),
    language,
  };
}

/**
 * What somebody has typed, by which an attempt is known again. Not what a page makes of it: its language and its notice,
 * what it offers and what it asks may be others between two tries.
 */
export function contentOf(draft: Draft, meeting: string): string {
  const { participants, consents, answers } = draft;
  const typed = requestOf(
    draft,
    meeting,
    {
      roles: participants.map(({ role: id }) => ({ id, label: '' })),
      consents: [...consents].flatMap(([id, given]) => (given ? [{ id, label: '' }] : [])),
    },
    '',
  );
  const given = [...answers].filter(([, answer]) => (typeof answer === 'string' ? answer.trim() : answer));
  return plainJson({ ...typed, answers: given });
}

function* answersOf({ answers }: Draft, { fields }: Partial<RegistrationSettings>): Generator<[string, Answer]> {
  for (const question of askedQuestions(fields ?? [], answers)) {
    const answer = sentAnswer(question, answers.get(question.id));
    if (answer !== undefined) yield [question.id, answer];
  }
}

function noticeVersion({ noticeVersion: version, notice }: Partial<RegistrationSettings>): string | undefined {
  if (version) return version;
  return typeof notice === 'object' && 'controller' in notice ? (notice.version ?? undefined) : undefined;
}
