import type { Meeting, NetworkInfo } from '../../../src/contract/index.ts';
import type { LetterKind } from '../database/schema.ts';
import type { Venue } from '../languages.ts';
import type { StoredRegistration } from '../registrations-repository.ts';

/** What a letter tells of. */
export interface LetterFacts {
  kind: LetterKind;
  registration: StoredRegistration;
  meeting: Meeting;
  network: NetworkInfo;
  /** On the waiting list; for those who wait. */
  position?: number;
  /** Where the registration can be changed; `undefined` where it no longer can. */
  manageUrl?: string;
  /** Who is written to has only now become the one to write to. */
  newContact?: boolean;
  /** Who is written to where it is no longer the contact of the registration. */
  formerContact?: FormerContact;
  /** What has become of the meeting, in a letter about that. */
  change?: MeetingChange;
  /** How the world reaches the endpoint; its host name is the domain of the calendar file's UID. */
  publicUrl: string;
  now: number;
}

/** Whom somebody else has replaced as the one to write to. */
export interface FormerContact {
  name: string;
  email: string;
  /** Whether they still take part; left out where they never did. */
  takesPart?: boolean;
}

/** How a meeting differs from what its people were told last. */
export interface MeetingChange {
  /** Whether it begins when they were told it does. */
  sameStart: boolean;
  /** Where they were told it is, if it is elsewhere now. */
  formerVenue?: Venue;
}
