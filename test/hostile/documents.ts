import type { MeetingInput, NetworkDocumentInput, TestimonialInput } from '../../src/contract/index.ts';

type Registration = NonNullable<NetworkDocumentInput['registration']>;
type Question = NonNullable<Registration['fields']>[number];

const DAY = 86_400_000;
/** The day after `NOW`. */
const FIRST = Date.parse('2026-03-03T00:00:00Z');

/** A day on which the n-th meeting begins: three a day, as many as a cell of the month shows. */
export function dayOf(n: number): string {
  return new Date(FIRST + Math.floor(n / 3) * DAY).toISOString().slice(0, 10);
}

/** A meeting with the same text in every field that is text. Addresses are another matter. */
export function meetingOf(text: string, n: number): MeetingInput {
  return {
    id: `${n} ${text}`,
    title: text,
    summary: { fr: text },
    description: `${text}\n\n${text}`,
    descriptionHtml: text,
    start: `${dayOf(n)}T10:00`,
    end: `${dayOf(n)}T12:00`,
    attendance: 'mixed',
    status: n % 2 ? 'cancelled' : 'scheduled',
    location: {
      name: { fr: text },
      address: text,
      postalCode: text,
      city: text,
      department: text,
      region: text,
      country: text,
      accessibility: text,
    },
    levels: [`niveau ${n}`, text],
    series: `cycle ${n}`,
    speakers: [{ name: text, role: text, organization: { fr: text } }],
    organizer: n % 3 ? text : { name: text },
    image: { src: 'https://reseau.example/image.webp', alt: text },
    documents: [{ label: text, url: 'https://reseau.example/document.pdf', type: text, size: text }],
    registration: { capacity: 3, remaining: 2, waitlist: true },
    recurrence: text,
  };
}

/** A testimonial with the same text in every field that is text. */
export function testimonialOf(text: string, n: number): TestimonialInput {
  return {
    id: `${n} ${text}`,
    quote: text,
    author: { name: text, role: text, organization: { fr: text } },
    levels: [`niveau ${n}`],
    meeting: `${n} ${text}`,
    question: text,
    source: { label: text, url: 'https://reseau.example/source' },
    language: text,
  };
}

const TYPES = [
  'text',
  'textarea',
  'email',
  'tel',
  'number',
  'date',
  'select',
  'radio',
  'checkbox',
  'checkboxes',
] as const;

/** A question with the same text in every field; kinds in turn. */
export function questionOf(text: string, n: number): Question {
  return {
    id: `${n} ${text}`,
    label: text,
    type: TYPES[n % TYPES.length] ?? 'text',
    options: [text, { value: `${text} 2`, label: text }],
    hint: text,
    example: text,
  };
}

/** Registration settings with one text everywhere, and questions of many. */
export function registrationOf(text: string, questions: readonly string[] = [text]): Registration {
  return {
    url: 'https://reseau.example/inscriptions',
    fields: questions.map(questionOf),
    roles: [{ id: text, label: text }],
    notice: {
      version: text,
      controller: text,
      purpose: text,
      legalBasis: { fr: text },
      recipients: text,
      retention: text,
      rights: text,
      dpo: text,
      complaint: text,
    },
    noticeVersion: text,
    consents: [{ id: text, label: text, description: text }],
  };
}

/** A whole network made of these texts: a meeting, a testimonial, a level, a series and a question each. */
export function networkOf(texts: readonly string[], changes: Partial<NetworkDocumentInput> = {}): NetworkDocumentInput {
  const all = texts.join(' ');
  return {
    version: 1,
    network: { name: all, language: 'fr' },
    levels: texts.map((text, n) => ({ id: `niveau ${n}`, label: text, description: text })),
    series: texts.map((text, n) => ({ id: `cycle ${n}`, label: { fr: text }, description: text })),
    meetings: texts.map(meetingOf),
    testimonials: texts.map(testimonialOf),
    registration: registrationOf(all, texts),
    ...changes,
  };
}
