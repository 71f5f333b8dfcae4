import type { RegistrationReceipt, RegistrationRequestInput } from '../../contract/index.ts';
import type { RegistrationOutcome } from '../../network/registration-outcome.ts';
import type { Answer } from '../../contract/registration.ts';

/**
 * A registration is complete and about to be sent. Prevented, it is not: the host sends it itself, or asks again.
 * A host may add answers that the visitor is not asked, such as a campaign's name.
 */
export class RegistrationSubmitEvent extends Event {
  /** What will be sent, as the contract has it. */
  readonly request: RegistrationRequestInput;
  readonly #added = new Map<string, Answer>();

  constructor(request: RegistrationRequestInput) {
    super('anacej-registration-submit', { bubbles: true, composed: true, cancelable: true });
    this.request = request;
  }

  /** Adds an answer under an id of the host's own. One that the visitor gave is not replaced. */
  addAnswer(id: string, value: Answer): void {
    this.#added.set(id, value);
  }

  /** What the host added. */
  get addedAnswers(): ReadonlyMap<string, Answer> {
    return this.#added;
  }
}

/** The endpoint has stored a registration. `repeated`: by an earlier try, whose answer had been lost. */
export class RegistrationSuccessEvent extends Event {
  readonly receipt: RegistrationReceipt;
  readonly request: RegistrationRequestInput;
  readonly repeated: boolean;

  constructor(receipt: RegistrationReceipt, request: RegistrationRequestInput, repeated: boolean) {
    super('anacej-registration-success', { bubbles: true, composed: true });
    this.receipt = receipt;
    this.request = request;
    this.repeated = repeated;
  }
}

/** A registration was refused, or its outcome is not known after every try. What was typed is still there. */
export class RegistrationErrorEvent extends Event {
  readonly outcome: Exclude<RegistrationOutcome, { kind: 'registered' }>;

  constructor(outcome: Exclude<RegistrationOutcome, { kind: 'registered' }>) {
    super('anacej-registration-error', { bubbles: true, composed: true });
    this.outcome = outcome;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'anacej-registration-submit': RegistrationSubmitEvent;
    'anacej-registration-success': RegistrationSuccessEvent;
    'anacej-registration-error': RegistrationErrorEvent;
  }
}
