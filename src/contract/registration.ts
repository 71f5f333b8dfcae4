import * as v from 'valibot';
import { id, number, string } from './leaves.ts';
import type { Meeting, Question } from './types.ts';

/** The most people one registration takes, whatever an endpoint allows. */
export const MOST_PARTICIPANTS = 50;

/** How many people a meeting can hold; `Infinity` where that is not said, or not decided yet: a capacity of 0. */
export function seatsInAll({ registration }: Pick<Meeting, 'registration'>): number {
  const { capacity } = registration ?? {};
  return capacity == null || capacity === 0 ? Infinity : capacity;
}

type Fault = string | undefined;

/** A string whose fault, if it has one, is the issue's message: one of the codes that form and endpoint share. */
const checked = (fault: (value: string) => Fault) =>
  v.custom<string>(
    (value) => typeof value === 'string' && fault(value) === undefined,
    ({ input }) => (typeof input === 'string' ? fault(input) : input == null ? 'required' : 'type') ?? 'type',
  );

function lineFault(value: string, most: number): Fault {
  if (!value) return 'required';
  if (value.length > most) return 'too-long';
  // A line break in a name or an address could become a mail header of its own (RFC 5322 §2.2).
  return /[\p{Cc}\u2028\u2029]/u.test(value) ? 'control-character' : undefined;
}

/** As `<input type="email">` takes it (HTML living standard), with a dot in the domain, so that both ends agree. */
const EMAIL = /^[^\s@,;:<>()[\]\\"]+@[^\s@,;:<>()[\]\\".]+(?:\.[^\s@,;:<>()[\]\\".]+)+$/;
const PHONE = /^\+?[\d\s().-]{6,}$/;

/** The kinds of value a registration is made of; see `leaves.ts`. */
export const requestLeaves = {
  name: checked((value) => lineFault(value, 200)),
  email: checked((value) => lineFault(value, 254) ?? (EMAIL.test(value) ? undefined : 'email')),
  phone: checked((value) => lineFault(value, 40) ?? (PHONE.test(value) ? undefined : 'phone')),
  siren: checked((value) => (isSiren(value) ? undefined : 'siren')),
  role: checked((value) => lineFault(value, 100)),
  meeting: checked((value) => lineFault(value, 500)),
  /** What a page sends along and nobody types: an id, a version, a language. Empty says as little as none. */
  mark: checked((value) => (value ? lineFault(value, 500) : undefined)),
  answers: v.custom<Record<string, Answer>>(isRecord, 'type'),
  consents: v.custom<Record<string, boolean>>(isRecord, 'type'),
};

/** What a question is answered with: `checkboxes` with the values that are ticked. */
export type Answer = string | number | boolean | string[];

const { name, email, phone, siren, role, meeting, mark, answers, consents } = requestLeaves;

/**
 * What a form sends: one collectivity registers one or more people for one meeting. Issue messages are codes
 * (`required`, `email`, `siren`, …) that the form turns into sentences and the endpoint sends back as `code`.
 */
export const registrationRequestSchema = v.object({
  meeting,
  organization: v.object({ name, level: v.optional(mark), siren: v.optional(siren) }),
  contact: v.object({ name, email, phone: v.optional(phone) }),
  participants: v.array(v.object({ name, email, role: v.optional(role) })),
  answers: v.optional(answers, () => ({})),
  consents: v.optional(consents, () => ({})),
  noticeVersion: v.optional(mark),
  language: v.optional(mark, 'fr'),
});

export type RegistrationRequest = v.InferOutput<typeof registrationRequestSchema>;
export type RegistrationRequestInput = v.InferInput<typeof registrationRequestSchema>;

/** The answer 201 (or 200 to a key already accepted): the registration is stored. */
export const registrationReceiptSchema = v.object({
  id,
  status: v.picklist(['confirmed', 'waitlisted']),
  position: v.nullish(number),
  manageUrl: v.nullish(string),
  meeting: v.nullish(v.custom<unknown>(() => true)),
});

export type RegistrationReceipt = v.InferOutput<typeof registrationReceiptSchema>;

/** One refused input: `path` into the request (`participants[1].email`), `code` one of {@link registrationRequestSchema}. */
export interface FieldError {
  path: string;
  code: string;
  message?: string;
}

/** An error answer (RFC 9457, `application/problem+json`); `type` ends in the contract's code. */
export const problemDetailsSchema = v.object({
  type: v.nullish(string),
  title: v.nullish(string),
  status: v.nullish(number),
  detail: v.nullish(string),
  code: v.nullish(string),
  /** Seats left, where that is why. */
  remaining: v.nullish(number),
  errors: v.nullish(v.array(v.object({ path: string, code: string, message: v.nullish(string) }))),
});

/** Checks a registration; each error carries the path and code that both the form and the endpoint use. */
export function checkRegistration(
  input: unknown,
): { ok: true; request: RegistrationRequest } | { ok: false; errors: FieldError[] } {
  const result = v.safeParse(registrationRequestSchema, trimmed(input));
  const errors = new Map<string, FieldError>();
  for (const issue of result.issues ?? []) {
    const path = pathOf(issue);
    // One message a field is enough, and the first names the most basic fault.
    if (!errors.has(path)) errors.set(path, { path, code: codeOf(issue) });
  }
  if (!result.typed) return { ok: false, errors: [...errors.values()] };
  for (const fault of entryFaults(result.output)) errors.set(fault.path, fault);
  return errors.size ? { ok: false, errors: [...errors.values()] } : { ok: true, request: result.output };
}

/** What the schema, which knows lists and maps only by their kind, leaves to be seen one entry at a time. */
function* entryFaults({ participants, answers, consents }: RegistrationRequest): Generator<FieldError> {
  if (participants.length === 0) yield { path: 'participants', code: 'required' };
  if (participants.length > MOST_PARTICIPANTS) yield { path: 'participants', code: 'too-many' };
  for (const [key, value] of Object.entries(answers)) {
    const code = answerFault(value);
    if (code) yield { path: `answers.${key}`, code };
  }
  for (const [key, value] of Object.entries(consents)) {
    if (typeof value !== 'boolean') yield { path: `consents.${key}`, code: 'type' };
  }
}

/** A field that is missing altogether fails on its type before any code of ours: for the person it is simply required. */
function codeOf({ type, input, message }: v.BaseIssue<unknown>): string {
  if (type === 'custom') return message;
  return input === undefined ? 'required' : 'type';
}

function pathOf({ path }: v.BaseIssue<unknown>): string {
  return (path ?? []).reduce<string>(
    (at, { key }) => (typeof key === 'number' ? `${at}[${key}]` : at ? `${at}.${String(key)}` : String(key)),
    '',
  );
}

/** Keys that lead to a prototype: no question has them for its id. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** The values that a question offers: an option is its own value, or has one beside its label. */
export function valuesOf({ options }: Pick<Question, 'options'>): string[] {
  return (options ?? []).map((option) => (typeof option === 'string' ? option : option.value));
}

/**
 * An address or a number as it was meant. Copied from a mail or a contact it may bring marks that nobody sees (direction,
 * zero width), which no mail server knows, or digits of full width (Unicode UAX 15, NFKC).
 */
export function asMeant(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
}

/** Where such marks are taken away; in a name some scripts need them. */
const MARKED: ReadonlySet<string> = new Set(['email', 'phone', 'siren']);

/** The same data without blanks around its strings, and without those inside a SIREN: «552 100 554» is a good one. */
function trimmed(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    const text = MARKED.has(key) ? asMeant(value) : value.trim();
    return key === 'siren' ? text.replace(/\s/g, '') : text;
  }
  if (Array.isArray(value)) return value.map((entry) => trimmed(entry));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([field]) => !RESERVED.has(field));
  return Object.fromEntries(fields.map(([field, entry]) => [field, trimmed(entry, field)]));
}

function answerFault(value: unknown): Fault {
  if (Array.isArray(value))
    return value.every((entry) => typeof entry === 'string' && entry.length <= 500) ? undefined : 'type';
  if (typeof value === 'string') return value.length > 5000 ? 'too-long' : undefined;
  return typeof value === 'boolean' || Number.isFinite(value) ? undefined : 'type';
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two are one person: colleagues may share an address, and a name; whoever has both is the same. */
export function isSamePerson(one: Named, other: Named): boolean {
  const [here, there] = [one, other].map(({ name, email }) => `${name.trim()} ${email.trim()}`.toLowerCase());
  return here === there;
}

interface Named {
  readonly name: string;
  readonly email: string;
}

/** Nine digits whose last is the Luhn key: how INSEE builds a SIREN (La Poste's Luhn exception is for SIRET only). */
export function isSiren(value: string): boolean {
  if (!/^\d{9}$/.test(value)) return false;
  let sum = 0;
  for (let i = 0; i < value.length; i++) {
    const doubled = Number(value[i]) * (i % 2 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
