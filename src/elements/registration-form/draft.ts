import { isSamePerson } from '../../contract/registration.ts';

/** What somebody has typed so far. Never changed: each change gives another draft. */
export interface Draft {
  readonly organization: { readonly name: string; readonly level: string; readonly siren: string };
  readonly contact: { readonly name: string; readonly email: string; readonly phone: string };
  readonly participants: readonly Participant[];
  /** By the question's id: text, a tick, or the values that are ticked. A map, because ids come from the endpoint. */
  readonly answers: ReadonlyMap<string, DraftAnswer>;
  readonly consents: ReadonlyMap<string, boolean>;
}

export type DraftAnswer = string | boolean | readonly string[];

export interface Participant {
  /** Unique in a draft: what a list keys its rows by. */
  readonly key: number;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  /** The contact takes part too: name and address are the contact's, also when those change later. */
  readonly self: boolean;
}

const blank = (key: number, self = false): Participant => ({ key, name: '', email: '', role: '', self });

export const emptyDraft: Draft = {
  organization: { name: '', level: '', siren: '' },
  contact: { name: '', email: '', phone: '' },
  participants: [blank(0)],
  answers: new Map(),
  consents: new Map(),
};

/** The same collectivity and contact, for the next people: theirs need not be typed twice. */
export function nextDraft({ organization, contact }: Draft): Draft {
  return { ...emptyDraft, organization, contact };
}

export function withOrganization(draft: Draft, change: Partial<Draft['organization']>): Draft {
  return { ...draft, organization: { ...draft.organization, ...change } };
}

export function withContact(draft: Draft, change: Partial<Draft['contact']>): Draft {
  return { ...draft, contact: { ...draft.contact, ...change } };
}

export function withParticipant(draft: Draft, key: number, change: Partial<Omit<Participant, 'key'>>): Draft {
  const participants = draft.participants.map((person) => (person.key === key ? { ...person, ...change } : person));
  return { ...draft, participants };
}

export function withAnswer(draft: Draft, question: string, answer: DraftAnswer): Draft {
  return { ...draft, answers: new Map(draft.answers).set(question, answer) };
}

export function withConsent(draft: Draft, purpose: string, given: boolean): Draft {
  return { ...draft, consents: new Map(draft.consents).set(purpose, given) };
}

export function addParticipant(draft: Draft): Draft {
  return { ...draft, participants: [...draft.participants, blank(nextKey(draft))] };
}

export function removeParticipant(draft: Draft, key: number): Draft {
  return { ...draft, participants: draft.participants.filter((person) => person.key !== key) };
}

/** Puts somebody back where they stood. */
export function restoreParticipant(draft: Draft, person: Participant, index: number): Draft {
  return { ...draft, participants: draft.participants.toSpliced(index, 0, person) };
}

export function takesPart(draft: Draft): boolean {
  return draft.participants.some(({ self }) => self);
}

/**
 * «Je participe moi-même»: the contact takes the row they have written themselves down in, the first one where it is
 * still blank, or a new one before the others.
 */
export function withSelf(draft: Draft, self: boolean): Draft {
  if (self === takesPart(draft)) return draft;
  if (!self) {
    const others = draft.participants.filter((person) => !person.self);
    return { ...draft, participants: others.length ? others : [blank(nextKey(draft))] };
  }
  const own = draft.participants.find((person) => person.email && isSamePerson(person, draft.contact));
  if (own) return withParticipant(draft, own.key, { self });
  const others = draft.participants.filter((person, i) => i > 0 || person.name || person.email);
  return { ...draft, participants: [blank(nextKey(draft), true), ...others] };
}

/** Who is registered, the contact's own row filled in. */
export function peopleOf({ participants, contact }: Draft): { name: string; email: string; role: string }[] {
  return participants.map(({ name, email, role, self }) =>
    self ? { name: contact.name, email: contact.email, role } : { name, email, role },
  );
}

function nextKey({ participants }: Draft): number {
  return Math.max(-1, ...participants.map(({ key }) => key)) + 1;
}
