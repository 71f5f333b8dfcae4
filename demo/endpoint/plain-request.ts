import { createHash } from 'node:crypto';
import type { NetworkDocument, Question } from '../../src/contract/index.ts';
import { isSamePerson } from '../../src/contract/registration.ts';
import { canonicalJson } from './secrets.ts';

/** What somebody typed into the plain form: as it will stand there again if something is to be corrected. */
export interface PlainValues {
  meeting: string;
  organization: { name: string; level: string; siren: string };
  contact: { name: string; email: string; phone: string };
  /** The contact takes part too. */
  self: boolean;
  people: { name: string; email: string; role: string }[];
  /** By question; several for one with several boxes. */
  answers: Record<string, string[]>;
  /** The purposes that were agreed to. */
  consents: string[];
  noticeVersion: string;
}

/** More than one registration may have: the contract's own check says so in words. */
const MOST_LINES = 60;

/** Field names are the paths of the contract, so that a page written by hand needs no other documentation. */
export function valuesOf(form: URLSearchParams, document: NetworkDocument): PlainValues {
  const field = (name: string) => form.get(name)?.trim() ?? '';
  const { fields = [], consents = [] } = document.registration ?? {};
  const people = [];
  for (let i = 0; i < MOST_LINES; i++) {
    const [name, email, role] = ['name', 'email', 'role'].map((part) => field(`participants[${i}].${part}`));
    if (name || email) people.push({ name: name ?? '', email: email ?? '', role: role ?? '' });
  }
  const contact = { name: field('contact.name'), email: field('contact.email'), phone: field('contact.phone') };
  return {
    meeting: field('meeting'),
    organization: {
      name: field('organization.name'),
      level: field('organization.level'),
      siren: field('organization.siren'),
    },
    contact,
    // Whoever has written themselves down in a line is in already.
    self: form.has('self') && !people.some((person) => isSamePerson(person, contact)),
    people,
    answers: Object.fromEntries((fields ?? []).map(({ id }) => [id, form.getAll(`answers.${id}`)])),
    consents: (consents ?? []).flatMap(({ id }) => (form.has(`consents.${id}`) ? [id] : [])),
    noticeVersion: field('noticeVersion'),
  };
}

/** The registration as the contract has it; what was left blank is left out. */
export function requestOf(values: PlainValues, document: NetworkDocument): unknown {
  const { organization, contact, self, people, answers, consents, noticeVersion } = values;
  const { fields = [], consents: purposes = [] } = document.registration ?? {};
  return {
    meeting: values.meeting,
    organization: filled(organization),
    contact: filled(contact),
    participants: [...(self ? [{ name: contact.name, email: contact.email }] : []), ...people].map(filled),
    answers: Object.fromEntries(
      (fields ?? []).flatMap((question) => {
        const answer = answerTo(question, answers[question.id] ?? []);
        return answer === undefined ? [] : [[question.id, answer]];
      }),
    ),
    consents: Object.fromEntries((purposes ?? []).map(({ id }) => [id, consents.includes(id)])),
    ...(noticeVersion && { noticeVersion }),
    language: 'fr',
  };
}

/** The same content is the same attempt, where a page written by hand brings no key of its own. A UUID, version 8 (RFC 9562). */
export function keyOf(request: unknown, secret: string): string {
  const hex = createHash('sha256')
    .update(`key:${secret}:${canonicalJson(request)}`)
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A form has only strings: each becomes what the question asks for. */
function answerTo({ type }: Question, values: readonly string[]): string | number | boolean | string[] | undefined {
  if (type === 'checkbox') return values.length > 0 ? true : undefined;
  if (type === 'checkboxes') return values.length > 0 ? [...values] : undefined;
  // A text comes back from a browser with CR LF where one line ended.
  const text = (values[0] ?? '').replaceAll('\r\n', '\n').trim();
  if (!text) return undefined;
  const number = Number(text.replace(/\s/g, '').replace(',', '.'));
  return type === 'number' && Number.isFinite(number) ? number : text;
}

function filled<T extends Record<string, string>>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')) as Partial<T>;
}
