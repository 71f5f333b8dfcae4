import * as v from 'valibot';

const line = (max: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'required'),
    v.maxLength(max, 'too-long'),
    // A line break in a name or an address could become a mail header of its own (RFC 5322 §2.2).
    v.regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'control-character'),
  );
const name = line(200);
/** As `<input type="email">` takes it (HTML living standard), so that both ends agree. */
const email = v.pipe(
  line(254),
  v.regex(/^[^\s@,;:<>()[\]\\"]+@[^\s@,;:<>()[\]\\".]+(?:\.[^\s@,;:<>()[\]\\".]+)+$/, 'email'),
);
const phone = v.pipe(line(40), v.regex(/^\+?[\d\s().-]{6,}$/, 'phone'));
const siren = v.pipe(
  v.string(),
  v.transform((value) => value.replace(/\s/g, '')),
  v.check(isSiren, 'siren'),
);
const answer = v.union([
  v.pipe(v.string(), v.maxLength(5000, 'too-long')),
  v.boolean(),
  v.number(),
  v.array(v.pipe(v.string(), v.maxLength(500))),
]);

/**
 * What a form sends: one collectivity registers one or more people for one meeting. Issue messages are codes
 * (`required`, `email`, `siren`, …) that the form turns into sentences and the endpoint sends back as `code`.
 */
export const registrationRequestSchema = v.object({
  meeting: v.pipe(v.string(), v.minLength(1, 'required')),
  organization: v.object({ name, level: v.optional(v.string()), siren: v.optional(siren) }),
  contact: v.object({ name, email, phone: v.optional(phone) }),
  participants: v.pipe(
    v.array(v.object({ name, email, role: v.optional(line(100)) })),
    v.minLength(1, 'required'),
    v.maxLength(50, 'too-many'),
  ),
  answers: v.optional(v.record(v.pipe(v.string(), v.maxLength(100)), answer), {}),
  consents: v.optional(v.record(v.pipe(v.string(), v.maxLength(100)), v.boolean()), {}),
  noticeVersion: v.optional(v.string()),
  language: v.optional(v.string(), 'fr'),
});

export type RegistrationRequest = v.InferOutput<typeof registrationRequestSchema>;
export type RegistrationRequestInput = v.InferInput<typeof registrationRequestSchema>;

/** The answer 201 (or 200 to a key already accepted): the registration is stored. */
export const registrationReceiptSchema = v.object({
  id: v.string(),
  status: v.picklist(['confirmed', 'waitlisted']),
  position: v.nullish(v.number()),
  manageUrl: v.nullish(v.string()),
  meeting: v.unknown(),
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
  type: v.nullish(v.string()),
  title: v.nullish(v.string()),
  status: v.nullish(v.number()),
  detail: v.nullish(v.string()),
  code: v.nullish(v.string()),
  errors: v.nullish(v.array(v.object({ path: v.string(), code: v.string(), message: v.nullish(v.string()) }))),
});

/** Checks a registration; each error carries the path and code that both the form and the endpoint use. */
export function checkRegistration(
  input: unknown,
): { ok: true; request: RegistrationRequest } | { ok: false; errors: FieldError[] } {
  const result = v.safeParse(registrationRequestSchema, input);
  if (result.success) return { ok: true, request: result.output };
  const errors = new Map<string, FieldError>();
  for (const issue of result.issues) {
    const path = (issue.path ?? []).reduce<string>(
      (at, { key }) => (typeof key === 'number' ? `${at}[${key}]` : at ? `${at}.${String(key)}` : String(key)),
      '',
    );
    // One message a field is enough, and the first names the most basic fault. A field that is missing altogether
    // fails on its type before any code of ours: for the person it is simply required.
    const code = issue.kind === 'schema' ? (issue.input === undefined ? 'required' : 'type') : issue.message;
    if (!errors.has(path)) errors.set(path, { path, code });
  }
  return { ok: false, errors: [...errors.values()] };
}

/** Nine digits whose last is the Luhn key: how INSEE builds a SIREN (La Poste's Luhn exception is for SIRET only). */
export function isSiren(value: string): boolean {
  if (!/^\d{9}$/.test(value)) return false;
  const sum = Array.from(value, Number).reduce((total, digit, i) => {
    const doubled = digit * (i % 2 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
