import * as v from 'valibot';
import {
  answer,
  atLeastOne,
  boolean,
  choice,
  count,
  id,
  ids,
  latitude,
  longitude,
  name,
  notice,
  number,
  organizer,
  size,
  string,
  text,
  url,
  version,
  when,
  zone,
} from './leaves.ts';

/**
 * The endpoint contract, version 1, as one runtime schema. The static types below, the published JSON Schema, the
 * reference endpoint and the validator all come from here. Names follow iCalendar (RFC 5545) and schema.org/Event.
 *
 * Unknown fields pass and are dropped. `null` stands for «not given», because most exporters write it so.
 */
const optional = <const T extends v.GenericSchema>(schema: T) => v.nullish(schema);

/** Who runs the network that publishes. `timeZone` is where wall clocks without a zone are read. */
export const networkSchema = v.object({
  name: text,
  url: optional(url),
  timeZone: v.nullish(zone, 'Europe/Paris'),
  language: v.nullish(string, 'fr'),
  logo: optional(url),
});

/** A scale of collectivity that meets among itself. Data, never code: another network may have four. */
export const levelSchema = v.object({ id, label: text, description: optional(text), order: optional(number) });

/** A thematic cycle that crosses the levels. */
export const seriesSchema = v.object({ id, label: text, description: optional(text) });

const location = v.object({
  name: text,
  address: optional(string),
  postalCode: optional(string),
  city: optional(string),
  department: optional(string),
  region: optional(string),
  country: optional(string),
  latitude: optional(latitude),
  longitude: optional(longitude),
  accessibility: optional(text),
});

const meetingRegistration = v.object({
  opens: optional(when),
  closes: optional(when),
  url: optional(url),
  capacity: optional(count),
  remaining: optional(count),
  waitlist: optional(boolean),
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
  series: optional(ids),
  audience: v.nullish(v.picklist(['members', 'everyone']), 'members'),
  speakers: optional(v.array(v.object({ name, role: optional(text), organization: optional(text) }))),
  organizer: optional(organizer),
  image: optional(v.object({ src: url, alt: text, width: optional(count), height: optional(count) })),
  documents: optional(v.array(v.object({ label: text, url, type: optional(string), size: optional(size) }))),
  url: optional(url),
  registration: optional(meetingRegistration),
  recurrence: optional(string),
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
  language: optional(string),
});

const question = v.object({
  id,
  label: text,
  type: v.picklist(['text', 'textarea', 'email', 'tel', 'number', 'date', 'select', 'radio', 'checkbox', 'checkboxes']),
  options: optional(v.array(choice)),
  required: optional(boolean),
  hint: optional(text),
  example: optional(string),
  visibleIf: optional(v.object({ field: id, equals: answer })),
});

/** What an endpoint that takes registrations asks for, and where to. */
export const registrationSchema = v.object({
  url,
  fields: optional(v.array(question)),
  roles: optional(v.array(v.object({ id, label: text }))),
  maxParticipants: optional(atLeastOne),
  notice,
  noticeVersion: optional(string),
  consents: optional(v.array(v.object({ id, label: text, description: optional(text) }))),
  challengeUrl: optional(url),
});

const meetings = v.array(meetingSchema);
const testimonials = v.array(testimonialSchema);

/** The head of a document: all but its lists, which are read item by item so that a bad one costs only itself. */
export const headSchema = v.object({
  version,
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
