import * as v from 'valibot';
import type { RegistrationRequestInput } from '../../contract/index.ts';
import type { Attempt } from '../../network/idempotency-keys.ts';
import { plainJson } from '../../network/plain-json.ts';
import type { Draft } from './draft.ts';

/** What is kept of a form in this tab: the draft, its meeting, and an attempt whose outcome is not known. */
export interface Kept {
  draft: Draft;
  meeting: string | undefined;
  /** The meeting that the page named; empty where it named none. */
  named: string;
  attempt: Attempt<RegistrationRequestInput> | undefined;
}

const text = v.string();
const person = v.object({ name: text, email: text });
/** As much of a request as the form itself reads. Not the contract's own check: few pages keep anything, all would carry the cut. */
const request = v.object({
  meeting: text,
  organization: v.object({ name: text }),
  contact: person,
  participants: v.array(person),
});
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
  // One of another shape is not worth the draft.
  attempt: v.fallback(
    v.nullish(
      v.object({
        content: text,
        key: text,
        request: v.custom<RegistrationRequestInput>((value) => v.is(request, value)),
      }),
    ),
    undefined,
  ),
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
    attempt: attempt && { ...attempt },
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
