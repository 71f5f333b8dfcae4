export {
  headSchema,
  documentSchema,
  meetingSchema,
  meetingsPageSchema,
  registrationSchema,
  testimonialSchema,
} from './schema.ts';
export type * from './types.ts';
export type { DocumentError, Parsed, Problem } from './problem.ts';
export { parseMeetingsPage, parseNetwork, type MeetingsPage } from './parse.ts';
export { readSound } from './sound.ts';
export { pickText, type PickedText, type Text } from './text.ts';
export { safeLink, safeResource } from './links.ts';
export {
  checkRegistration,
  isSiren,
  problemDetailsSchema,
  registrationReceiptSchema,
  registrationRequestSchema,
  type FieldError,
  type RegistrationReceipt,
  type RegistrationRequest,
  type RegistrationRequestInput,
} from './registration.ts';
export { isOff, registrationState, type RegistrationState } from './seats.ts';
