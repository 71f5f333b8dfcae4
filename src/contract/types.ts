import type * as v from 'valibot';
import type {
  documentSchema,
  levelSchema,
  meetingSchema,
  networkSchema,
  registrationSchema,
  seriesSchema,
  testimonialSchema,
} from './schema.ts';

/** What an endpoint says once it has been read: defaults filled in, unknown fields dropped. */
export type NetworkDocument = v.InferOutput<typeof documentSchema>;
/** What an endpoint may write: defaults left out, `null` for what is not given. */
export type NetworkDocumentInput = v.InferInput<typeof documentSchema>;
export type NetworkInfo = v.InferOutput<typeof networkSchema>;
export type Level = v.InferOutput<typeof levelSchema>;
export type Series = v.InferOutput<typeof seriesSchema>;
export type Meeting = v.InferOutput<typeof meetingSchema>;
export type MeetingInput = v.InferInput<typeof meetingSchema>;
export type MeetingStatus = Meeting['status'];
export type Attendance = Meeting['attendance'];
export type Audience = Meeting['audience'];
export type Location = NonNullable<Meeting['location']>;
export type Testimonial = v.InferOutput<typeof testimonialSchema>;
export type TestimonialInput = v.InferInput<typeof testimonialSchema>;
export type RegistrationSettings = v.InferOutput<typeof registrationSchema>;
export type Question = NonNullable<RegistrationSettings['fields']>[number];
export type { Choice, Organizer, RegistrationNotice } from './leaves.ts';
