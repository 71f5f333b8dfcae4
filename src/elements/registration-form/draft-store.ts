import * as v from 'valibot';
import { plainJson } from '../../network/plain-json.ts';
import type { Draft } from './draft.ts';

/** What is kept of a form in this tab: the draft, its meeting, and the key of an attempt whose outcome is not known. */
export interface Kept {
  draft: Draft;
  meeting: string | undefined;
  /** The meeting that the page named; empty where it named none. */
  named: string;
  attempt: { content: string; key: string } | undefined;
}

const text = v.string();
const kept = v.object({
  organization: v.object({ name: text, level: text, siren: text }),
  contact: v.object({ name: text, email: text, phone: text }),
  participants: v.pipe(
    v.array(v.object({ key: v.number(), name: text, email: text, role: text, self: v.boolean() })),
    v.minLength(1),
  ),
  answers: v.array(v.tuple([text, v.union([text, v.boolean(), v.array(text)])])),
  consents: v.array(v.tuple([text, v.boolean()])),
  meeting: v.nullish(text),
  named: v.nullish(text, ''),
  attempt: v.nullish(v.object({ content: text, key: text })),
});

const nameOf = (endpoint: string) => `anacej-rencontres form ${endpoint}`;

/** Only for forms with `keep-draft`. A browser that refuses storage keeps nothing, and that is all. */
export function keepDraft(endpoint: string, { draft, meeting, named, attempt }: Kept): void {
  const { organization, contact, participants, answers, consents } = draft;
  const json = plainJson({
    organization,
    contact,
    participants: participants.map((person) => ({ ...person })),
    answers: [...answers],
    consents: [...consents],
    meeting,
    named,
    attempt,
  });
  quietly(() => sessionStorage.setItem(nameOf(endpoint), json));
}

/** What was kept, as far as it still has the shape of a draft. */
export function readKept(endpoint: string): Kept | undefined {
  const json = quietly(() => sessionStorage.getItem(nameOf(endpoint)));
  const result = v.safeParse(kept, json ? quietly((): unknown => JSON.parse(json)) : undefined);
  if (!result.success) return undefined;
  const { answers, consents, meeting, named, attempt, ...rest } = result.output;
  return {
    draft: { ...rest, answers: new Map(answers), consents: new Map(consents) },
    meeting: meeting ?? undefined,
    named,
    attempt: attempt ?? undefined,
  };
}

export function eraseKept(endpoint: string): void {
  quietly(() => sessionStorage.removeItem(nameOf(endpoint)));
}

function quietly<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
