import type { FieldError, RegistrationSettings } from '../../contract/index.ts';
import {
  addParticipant,
  emptyDraft,
  removeParticipant,
  restoreParticipant,
  type Draft,
  type Participant,
} from './draft.ts';
import type { Removed } from './form-context.ts';
import { checkDraft, inOrder } from './validation.ts';

/**
 * A draft with what is wrong in it and how much of that is shown. An error appears when its field is left, or when
 * sending was tried; it goes away as soon as it is mended and does not come back while one is still typing.
 */
export class FormModel {
  #draft = emptyDraft;
  #removed: Removed | undefined;
  /** Paths whose errors are shown. */
  #shown = new Set<string>();
  /** Paths that somebody has typed in: an untouched field is not wrong yet. */
  #edited = new Set<string>();
  /** What the endpoint refused, until its field is changed or all is sent again. */
  #refused: readonly FieldError[] = [];
  /** Dates of which only a part is written: for the browser they are empty, for the person they are not. */
  #unfinished = new Set<string>();
  readonly #changed: () => void;

  /** @param changed called after every change */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get draft(): Draft {
    return this.#draft;
  }

  get removed(): Removed | undefined {
    return this.#removed;
  }

  /** Whether nothing has been typed yet. */
  get untouched(): boolean {
    return this.#draft === emptyDraft;
  }

  /** Everything that keeps the draft from being sent, in the order of the form. */
  faults(meeting: string, settings: RegistrationSettings): FieldError[] {
    const faults = checkDraft(this.#draft, meeting, settings).filter(({ path }) => !this.#unfinished.has(path));
    return inOrder([...faults, ...[...this.#unfinished].map((path) => ({ path, code: 'date' }))]);
  }

  /** The same, and what the endpoint refused: that may be sent again as it is, for it may be right now. */
  errors(meeting: string, settings: RegistrationSettings): FieldError[] {
    const own = this.faults(meeting, settings);
    const refused = this.#refused.filter(({ path }) => !own.some((error) => error.path === path));
    const errors = inOrder([...own, ...refused]);
    for (const path of this.#shown) if (!errors.some((error) => error.path === path)) this.#shown.delete(path);
    return errors;
  }

  isShown({ path }: FieldError): boolean {
    return this.#shown.has(path);
  }

  edit(path: string, change: (draft: Draft) => Draft): void {
    if (path === 'participants') this.#forgetPeople();
    this.#edited.add(path);
    this.#unfinished.delete(path);
    this.#refused = this.#refused.filter((error) => error.path !== path);
    this.#become(change(this.#draft));
  }

  /** Looks which fields of the form hold what the browser cannot read; those that are not in view hold nothing. */
  look({ elements }: HTMLFormElement): void {
    const inputs = [...elements].filter((element) => element instanceof HTMLInputElement);
    this.#unfinished = new Set(inputs.filter(({ validity }) => validity.badInput).map(({ name }) => name));
  }

  /** Somebody has left a field: what they wrote there may be told wrong now. */
  leave(path: string): void {
    if (!this.#edited.has(path)) return;
    this.#shown.add(path);
    this.#changed();
  }

  show(errors: readonly FieldError[]): void {
    for (const { path } of errors) this.#shown.add(path);
    this.#changed();
  }

  /** The endpoint found what we did not. */
  refuse(errors: readonly FieldError[]): void {
    this.#refused = errors;
    this.show(errors);
  }

  /** What was refused was refused of another sending. The next render tells no more of it. */
  forgive(): void {
    this.#refused = [];
  }

  add(): void {
    this.#become(addParticipant(this.#draft));
  }

  remove(person: Participant): void {
    const index = this.#draft.participants.indexOf(person);
    if (index < 0) return;
    this.#forgetPeople();
    this.#become(removeParticipant(this.#draft, person.key), { person, index });
  }

  undoRemove(): Removed | undefined {
    const removed = this.#removed;
    if (!removed) return undefined;
    this.#forgetPeople();
    this.#become(restoreParticipant(this.#draft, removed.person, removed.index));
    return removed;
  }

  replace(draft: Draft): void {
    this.#shown.clear();
    this.#edited.clear();
    this.#unfinished.clear();
    this.#refused = [];
    this.#become(draft);
  }

  /** Paths of people count from the first: with one more or less before them they would point at the wrong person. */
  #forgetPeople(): void {
    for (const paths of [this.#shown, this.#edited]) {
      for (const path of paths) if (path.startsWith('participants')) paths.delete(path);
    }
    this.#refused = this.#refused.filter(({ path }) => !path.startsWith('participants'));
  }

  #become(draft: Draft, removed = this.#draft.participants === draft.participants ? this.#removed : undefined): void {
    this.#draft = draft;
    this.#removed = removed;
    this.#changed();
  }
}
