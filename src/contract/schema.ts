import * as v from 'valibot';
import { isZone } from '../time/zone.ts';
import { WHEN_PATTERN, parseWhen } from '../time/when.ts';

/**
 * The endpoint contract, version 1, as one runtime schema. The static types below, the published JSON Schema, the
 * reference endpoint and the validator all come from here. Names follow iCalendar (RFC 5545) and schema.org/Event.
 *
 * Unknown fields pass and are dropped. `null` stands for «not given», because most exporters write it so.
 */
const optional = <const T extends v.GenericSchema>(schema: T) => v.nullish(schema);

const id = v.pipe(v.string(), v.minLength(1, 'empty'));
const name = v.pipe(v.string(), v.minLength(1, 'empty'));
const url = v.string();
const text = v.union(
  [v.string(), v.record(v.string(), v.string())],
  'not a text: a string, or a map of languages to strings',
);
const when = v.pipe(
  v.string(),
  v.regex(WHEN_PATTERN, 'not a date: expected 2026-03-29, 2026-03-29T10:00 or 2026-03-29T10:00+02:00'),
  v.check((value) => parseWhen(value) !== undefined, 'no such date'),
);
const zone = v.pipe(v.string(), v.check(isZone, 'unknown time zone: expected an IANA name such as Europe/Paris'));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Who runs the network that publishes. `timeZone` is where wall clocks without a zone are read. */
export const networkSchema = v.object({
  name: text,
  url: optional(url),
  timeZone: v.nullish(zone, 'Europe/Paris'),
  language: v.nullish(v.string(), 'fr'),
  logo: optional(url),
});

/** A scale of collectivity that meets among itself. Data, never code: another network may have four. */
export const levelSchema = v.object({ id, label: text, description: optional(text), order: optional(v.number()) });

/** A thematic cycle that crosses the levels. */
export const seriesSchema = v.object({ id, label: text, description: optional(text) });

const location = v.object({
  name: text,
  address: optional(v.string()),
  postalCode: optional(v.string()),
  city: optional(v.string()),
  department: optional(v.string()),
  region: optional(v.string()),
  country: optional(v.string()),
  latitude: optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  longitude: optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  accessibility: optional(text),
});

const meetingRegistration = v.object({
  opens: optional(when),
  closes: optional(when),
  url: optional(url),
  capacity: optional(count),
  remaining: optional(count),
  waitlist: optional(v.boolean()),
});

/** One meeting. `levels` empty means every level; `end` is exclusive where both dates are whole days. */
export const meetingSchema = v.object({
  id,
  title: text,
  summary: optional(text),
  description: optional(text),
  descriptionHtml: optional(text),
  start: when,
  end: optional(when),
  timeZone: optional(zone),
  status: v.nullish(v.picklist(['scheduled', 'cancelled', 'postponed', 'rescheduled', 'movedOnline']), 'scheduled'),
  previousStart: optional(when),
  attendance: v.nullish(v.picklist(['onsite', 'online', 'mixed']), 'onsite'),
  location: optional(location),
  levels: v.nullish(v.array(id), []),
  series: optional(v.union([id, v.array(id)])),
  audience: v.nullish(v.picklist(['members', 'everyone']), 'members'),
  speakers: optional(v.array(v.object({ name, role: optional(text), organization: optional(text) }))),
  organizer: optional(v.union([name, v.object({ name, url: optional(url) })])),
  image: optional(v.object({ src: url, alt: text, width: optional(count), height: optional(count) })),
  documents: optional(
    v.array(v.object({ label: text, url, type: optional(v.string()), size: optional(v.union([count, v.string()])) })),
  ),
  url: optional(url),
  registration: optional(meetingRegistration),
  recurrence: optional(v.string()),
  sequence: optional(count),
});

/** What a member says of the meetings. Several answers to one `question` form a cross-interview. */
export const testimonialSchema = v.object({
  id,
  quote: text,
  author: v.object({
    name,
    role: optional(text),
    organization: optional(text),
    photo: optional(v.object({ src: url, alt: text })),
  }),
  levels: v.nullish(v.array(id), []),
  meeting: optional(id),
  question: optional(text),
  source: optional(v.object({ label: text, url })),
  date: optional(when),
  expires: optional(when),
  language: optional(v.string()),
});

const question = v.object({
  id,
  label: text,
  type: v.picklist(['text', 'textarea', 'email', 'tel', 'number', 'date', 'select', 'radio', 'checkbox', 'checkboxes']),
  options: optional(v.array(v.union([v.string(), v.object({ value: v.string(), label: text })]))),
  required: optional(v.boolean()),
  hint: optional(text),
  example: optional(v.string()),
  visibleIf: optional(v.object({ field: id, equals: v.union([v.string(), v.boolean(), v.number()]) })),
});

/** What RGPD (articles 13 and 14) asks to be told before any data is given. */
const notice = v.object({
  version: optional(v.string()),
  controller: text,
  purpose: text,
  legalBasis: text,
  recipients: text,
  retention: text,
  rights: text,
  dpo: text,
  complaint: text,
});

/** What an endpoint that takes registrations asks for, and where to. */
export const registrationSchema = v.object({
  url,
  fields: optional(v.array(question)),
  roles: optional(v.array(v.object({ id, label: text }))),
  maxParticipants: optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  // The object first: made of strings only, it would pass for a text in ten languages.
  notice: v.union([notice, text]),
  noticeVersion: optional(v.string()),
  consents: optional(v.array(v.object({ id, label: text, description: optional(text) }))),
  challengeUrl: optional(url),
});

const meetings = v.array(meetingSchema);
const testimonials = v.array(testimonialSchema);

/** The head of a document: all but its lists, which are read item by item so that a bad one costs only itself. */
export const headSchema = v.object({
  version: v.literal(1),
  generatedAt: optional(when),
  network: networkSchema,
  meetingsUrl: optional(url),
  feeds: optional(v.object({ icalendar: optional(url) })),
});

/** The whole document, as the JSON Schema publishes it. */
export const documentSchema = v.object({
  ...headSchema.entries,
  levels: v.nullish(v.array(levelSchema), []),
  series: v.nullish(v.array(seriesSchema), []),
  meetings: v.nullish(meetings, []),
  testimonials: v.nullish(testimonials, []),
  registration: optional(registrationSchema),
});

/** An answer of `meetingsUrl`: one window of meetings, and where the next one is. */
export const meetingsPageSchema = v.object({ meetings, next: optional(url) });
