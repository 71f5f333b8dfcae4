import type { Question, RegistrationRequest } from '../../../src/contract/index.ts';
import type { Change } from '../managing.ts';
import { requestOf, type StoredRegistration } from '../registrations-repository.ts';

type Answers = RegistrationRequest['answers'];

/** What stands in the fields of the page: as stored, or as somebody typed it. */
export interface FormValues {
  revision: number;
  contact: { name: string; email: string; phone: string };
  people: PersonValues[];
  /** By question; several for one with several boxes. */
  answers: Record<string, string[]>;
}

export interface PersonValues {
  name: string;
  email: string;
  role: string;
  remove: boolean;
}

export const NOBODY: PersonValues = { name: '', email: '', role: '', remove: false };

export function valuesOf(registration: StoredRegistration): FormValues {
  const { contact, answers } = requestOf(registration);
  return {
    revision: registration.revision,
    contact: { ...contact, phone: contact.phone ?? '' },
    people: registration.participants.map(({ role, ...person }) => ({ ...person, role: role ?? '', remove: false })),
    answers: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, [answer].flat().map(String)])),
  };
}

/**
 * Reads a submitted form. A line that was added and holds nobody is left out; one of somebody who is registered stays,
 * also when it was emptied: people are taken out by their box alone.
 * @param known how many people are registered
 */
export function valuesFrom(form: URLSearchParams, questions: readonly Question[], known: number): FormValues {
  const field = (name: string) => form.get(name)?.trim() ?? '';
  const people: PersonValues[] = [];
  for (let i = 0; form.has(`participants[${i}].name`) && i <= MOST; i++) {
    const at = `participants[${i}]`;
    people.push({
      name: field(`${at}.name`),
      email: field(`${at}.email`),
      role: field(`${at}.role`),
      remove: form.has(`${at}.remove`),
    });
  }
  return {
    revision: Number(field('revision')),
    contact: { name: field('contact.name'), email: field('contact.email'), phone: field('contact.phone') },
    people: people.filter((person, i) => i < known || !isBlank(person)),
    answers: Object.fromEntries(questions.map(({ id }) => [id, form.getAll(`answers.${id}`)])),
  };
}

/** More than one registration may have: the contract's own check says so in words. */
const MOST = 60;

/**
 * What the values ask for.
 * @param kept answers so far; those to no question of the page stay
 * @returns the change, and for each person in it the line of the form it stands in, to show errors there
 */
export function changeOf(
  { revision, contact, people, answers }: FormValues,
  questions: readonly Question[],
  kept: Answers,
): { change: Change; lines: number[] } {
  const lines = people.flatMap(({ remove }, line) => (remove ? [] : [line]));
  const asked = new Set(questions.map(({ id }) => id));
  return {
    lines,
    change: {
      revision,
      contact: { name: contact.name, email: contact.email, ...(contact.phone && { phone: contact.phone }) },
      participants: people
        .filter(({ remove }) => !remove)
        .map(({ name, email, role }) => ({ name, email, ...(role && { role }) })),
      answers: Object.fromEntries([
        ...Object.entries(kept).filter(([id]) => !asked.has(id)),
        ...questions.flatMap((question) => {
          const answer = answerOf(question, answers[question.id] ?? [], kept[question.id]);
          return answer === undefined ? [] : [[question.id, answer] as const];
        }),
      ]),
    },
  };
}

/** A form has only strings: each becomes what the question asks for. */
function answerOf({ type }: Question, values: readonly string[], kept: Answers[string] | undefined) {
  if (type === 'checkboxes') return values.length > 0 || kept !== undefined ? [...values] : undefined;
  if (type === 'checkbox') return values.length > 0 || kept !== undefined ? values.length > 0 : undefined;
  // A text comes back from a browser with CR LF where one line ended.
  const value = (values[0] ?? '').replaceAll('\r\n', '\n').trim();
  if (typeof kept === 'number' && String(kept) === value) return kept;
  return value || undefined;
}

function isBlank({ name, email, role }: PersonValues): boolean {
  return !name && !email && !role;
}
