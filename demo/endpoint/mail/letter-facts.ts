import type { Meeting, NetworkInfo } from '../../../src/contract/index.ts';
import type { LetterKind } from '../database/schema.ts';
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
  /** How the world reaches the endpoint; its host name is the domain of the calendar file's UID. */
  publicUrl: string;
  now: number;
}
