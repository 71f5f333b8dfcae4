import type { RegistrationSettings } from '../../contract/index.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Occurrence } from '../../network/index.ts';
import type { Draft, Participant } from './draft.ts';
import type { MeetingContext } from './meeting-card.ts';

/** Somebody just taken off the list, who can be put back. */
export interface Removed {
  readonly person: Participant;
  readonly index: number;
}

/** What the groups of the form draw from, made anew for each render, and what they may ask of it. */
export interface FormContext extends MeetingContext {
  readonly settings: RegistrationSettings;
  readonly words: Messages['registration'];
  readonly draft: Draft;
  /** The meeting it is for. */
  readonly occurrence: Occurrence;
  readonly removed: Removed | undefined;
  /** What is wrong at a path of the contract, as far as it is shown. */
  errorAt(path: string): string | undefined;
  /** @param path what the change is about, as the contract writes it */
  edit(path: string, change: (draft: Draft) => Draft): void;
  add(): void;
  remove(person: Participant): void;
  undoRemove(): void;
}
