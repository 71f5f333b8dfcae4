import type { RegistrationSettings, Text } from '../../contract/index.ts';
import type { LocalizeController } from '../../i18n/index.ts';
import type { Occurrence, Snapshot } from '../../network/index.ts';
import type { Draft, Participant } from './draft.ts';

/** Somebody just taken off the list, who can be put back. */
export interface Removed {
  readonly person: Participant;
  readonly index: number;
}

/** What the groups of the form draw from, made anew for each render, and what they may ask of it. */
export interface FormContext {
  readonly snapshot: Snapshot;
  readonly settings: RegistrationSettings;
  readonly localize: LocalizeController<'form'>;
  readonly draft: Draft;
  /** The meeting it is for, once it is known. */
  readonly occurrence: Occurrence | undefined;
  readonly removed: Removed | undefined;
  /** The rank of the element's own heading. */
  readonly headingLevel: number;
  /** A text of the endpoint in the reader's language. */
  text(text: Text | null | undefined): string;
  /** What is wrong at a path of the contract, as far as it is shown. */
  errorAt(path: string): string | undefined;
  /** @param path what the change is about, as the contract writes it */
  edit(path: string, change: (draft: Draft) => Draft): void;
  add(): void;
  remove(person: Participant): void;
  undoRemove(): void;
}
