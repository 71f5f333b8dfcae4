/** The public API: classes, events and types. Importing it registers nothing; see `define`. */
export { NetworkProvider } from './elements/network-provider/network-provider.ts';
export { MeetingCalendar } from './elements/meeting-calendar/meeting-calendar.ts';
export { MeetingOpenEvent, PeriodChangeEvent, RegisterEvent } from './elements/meeting-calendar/events.ts';
export { LevelFilter } from './elements/level-filter/level-filter.ts';
export { FilterChangeEvent } from './elements/level-filter/events.ts';
export { TestimonialCarousel } from './elements/testimonial-carousel/testimonial-carousel.ts';
export { SlideChangeEvent } from './elements/testimonial-carousel/events.ts';
export { RegistrationForm } from './elements/registration-form/registration-form.ts';
export {
  RegistrationErrorEvent,
  RegistrationSubmitEvent,
  RegistrationSuccessEvent,
} from './elements/registration-form/events.ts';
export { RegistrationClient, type RegistrationClientOptions } from './network/registration-client.ts';
export type { RegistrationOutcome } from './network/registration-outcome.ts';
export {
  LoadError,
  Network,
  OTHER_LEVELS,
  Snapshot,
  networkContext,
  type LoadErrorCode,
  type LoadState,
  type Occurrence,
  type Selection,
} from './network/index.ts';
export type * from './contract/types.ts';
export type { Problem, Text } from './contract/index.ts';
