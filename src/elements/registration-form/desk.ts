import type { ReactiveControllerHost, TemplateResult } from 'lit';
import {
  safeResource,
  type FieldError,
  type RegistrationRequestInput,
  type RegistrationSettings,
} from '../../contract/index.ts';
import { registration as french } from '../../i18n/fr/registration.ts';
import type { Network, Occurrence } from '../../network/index.ts';
import { RegistrationClient } from '../../network/registration-client.ts';
import type { RegistrationOutcome } from '../../network/registration-outcome.ts';
import { reportPart } from '../report-part.ts';
import type { doneView } from './done-view.ts';
import { emptyDraft, nextDraft, type Draft } from './draft.ts';
import { RegistrationErrorEvent, RegistrationSubmitEvent, RegistrationSuccessEvent } from './events.ts';
import { fieldId } from './field.ts';
import type { FormContext } from './form-context.ts';
import { FormModel } from './form-model.ts';
import type { KeptForm } from './kept-form.ts';
import { LeaveController } from './leave-controller.ts';
import type { MeetingContext } from './meeting-card.ts';
import { page } from './page.ts';
import { ProofController } from './proof-controller.ts';
import { contentOf, requestOf } from './request.ts';
import { sentenceFor } from './sentences.ts';
import { waitText } from './setback-text.ts';
import { isIn, stepsOf } from './steps.ts';
import { SubmissionController } from './submission-controller.ts';

export { formStyles } from './form-styles.ts';

/** What the element hands to its desk for each render. */
export interface DeskView extends MeetingContext {
  readonly network: Network;
  readonly settings: RegistrationSettings;
  readonly occurrence: Occurrence;
  readonly steps: boolean;
  readonly keepsDraft: boolean;
  /** Milliseconds between the first view of the form and sending. */
  readonly minimumTime: number;
  readonly client: RegistrationClient | undefined;
  /** Moves the focus, once what it goes to is drawn. */
  readonly focus: (selector: string) => void;
}

/**
 * The form of an element, from the first letter typed to the confirmation. Loaded when there is a meeting to register
 * for; one desk serves an element for as long as it lives.
 */
export class RegistrationDesk {
  /** What keeps the form in this tab; nothing until it was fetched. */
  kept: KeptForm | undefined;
  #keeping: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #model: FormModel;
  readonly #submission: SubmissionController;
  readonly #leaving: LeaveController;
  readonly #proofs: ProofController;
  readonly #client = new RegistrationClient();
  #step = 0;
  /** Whether sending was tried: only then is there a summary of errors. */
  #tried = false;
  #announced = '';
  #done: typeof doneView | undefined;
  #shownMeeting: string | undefined;
  #seenAt: number | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#model = new FormModel(() => host.requestUpdate());
    this.#submission = new SubmissionController(host);
    this.#proofs = new ProofController(host);
    this.#leaving = new LeaveController(host, (path) => this.#model.leave(path));
  }

  /** The meeting of what is on its way, or has arrived: until then the form is for no other. */
  get held(): Occurrence | undefined {
    return this.#submission.submission?.occurrence;
  }

  /** Whether nothing has been typed yet. */
  get untouched(): boolean {
    return this.#model.untouched;
  }

  /** What is said aloud as it happens; the button says the same to the eye. */
  status({ localize }: MeetingContext): string {
    const words = localize.wordsOf('registration', french);
    const { state } = this.#submission;
    if (state.status === 'sending') return words.sending;
    if (state.status === 'waiting') return waitText(state.wait, words);
    return this.#announced;
  }

  render(view: DeskView): TemplateResult {
    this.#seenAt ??= performance.now();
    if (view.keepsDraft) void this.fetchKept();
    this.#follow(view.occurrence);
    const { focus, localize } = view;
    const { state } = this.#submission;
    const words = localize.wordsOf('registration', french);
    const wording = { ...view, messages: words, people: this.#model.draft.participants.length };
    const errors = this.#errors(view).filter((error) => this.#model.isShown(error));
    const sentences = new Map(errors.map((error) => [error.path, sentenceFor(error, wording)]));
    const context: FormContext = {
      ...view,
      words,
      draft: this.#model.draft,
      removed: this.#model.removed,
      errorAt: (path) => sentences.get(path),
      edit: (path, change) => {
        this.#announced = '';
        const challenge = challengeOf(view);
        if (challenge) this.#proofs.begin(challenge);
        this.#model.edit(path, change);
      },
      add: () => {
        this.#model.add();
        focus('.people > :last-child input');
      },
      remove: (person) => {
        this.#model.remove(person);
        focus('#undo');
      },
      undoRemove: () => focus(`.people > :nth-child(${(this.#model.undoRemove()?.index ?? 0) + 1}) :is(input, select)`),
    };
    const { id } = view.occurrence.meeting;
    const { last } = this.#submission.keys;
    const step = Math.min(this.#step, stepsOf(context).length - 1);
    return page(
      {
        state,
        errors: this.#tried ? errors : [],
        step: view.steps ? step : undefined,
        mayHaveArrived: last?.request.meeting === id,
        isChanged: state.status === 'refused' && last?.content !== contentOf(this.#model.draft, id),
        keepsDraft: view.keepsDraft,
        leaving: this.#leaving,
        done: this.#done,
        goTo: (path) => {
          this.#step = Math.max(
            0,
            stepsOf(context).findIndex((one) => isIn(one, path)),
          );
          focus(`#${fieldId(path)}`);
        },
        turnTo: (to) => this.#turnTo(to, view),
        submit: (event) => {
          event.preventDefault();
          if (!this.#submission.busy) this.#advance(event.currentTarget as HTMLFormElement, view, context, step);
        },
        stop: () => this.#submission.stop(),
        erase: () => {
          this.erase(view.network);
          this.#announced = words.erased;
          focus('.meeting-title');
        },
        again: () => {
          this.#begin(nextDraft(this.#model.draft));
          focus('.meeting-title');
        },
      },
      context,
    );
  }

  /** Few pages keep anything: what does so is fetched for them alone. Without it the form works as on the others. */
  fetchKept(): Promise<void> {
    return (this.#keeping ??= import('./kept-form.ts').then(
      ({ KeptForm }) => {
        this.kept = new KeptForm(this.#model, this.#submission);
        this.#host.requestUpdate();
      },
      (error: unknown) => reportPart('keep-draft', error),
    ));
  }

  /** Forgets what was typed, and what is kept of it in this tab. */
  erase(network: Network | undefined): void {
    this.#begin(emptyDraft);
    this.#submission.keys.clear();
    this.kept?.erase(network);
  }

  /** A visitor comes from a calendar: what was confirmed before is over. */
  open(): void {
    if (this.#submission.state.status === 'done') this.#begin(this.#model.draft);
  }

  /** What was said of another meeting does not hold for this one. */
  #follow({ meeting }: Occurrence): void {
    if (meeting.id === this.#shownMeeting) return;
    this.#shownMeeting = meeting.id;
    this.#model.forgive();
    const { state } = this.#submission;
    if (state.status === 'refused' && state.setback.kind !== 'unknown') this.#submission.reset();
  }

  #errors({ occurrence, settings }: DeskView): FieldError[] {
    return this.#model.errors(occurrence.meeting.id, settings);
  }

  /** To the next step, or off it goes; unless something is to be corrected first. */
  #advance(form: HTMLFormElement, view: DeskView, context: FormContext, at: number): void {
    const steps = stepsOf(context);
    const step = steps[at];
    const isLast = !view.steps || at === steps.length - 1;
    this.#model.look(form);
    const faults = this.#model.faults(view.occurrence.meeting.id, view.settings);
    const errors = faults.filter(({ path }) => isLast || (step && isIn(step, path)));
    this.#tried = errors.length > 0;
    if (errors.length > 0) {
      this.#model.show(errors);
      view.focus('#summary');
    } else if (isLast) void this.#send(form, view);
    else this.#turnTo(at + 1, view);
  }

  #turnTo(step: number, { focus }: DeskView): void {
    this.#tried = false;
    this.#step = step;
    focus('#step');
  }

  async #send(form: HTMLFormElement, view: DeskView): Promise<void> {
    this.#model.forgive();
    const { settings, snapshot, occurrence, localize } = view;
    const trap = form.querySelector<HTMLInputElement>('.trap input');
    if (trap?.value) {
      trap.value = '';
      this.#submission.refuse({ kind: 'trap' });
      return;
    }
    const event = new RegistrationSubmitEvent(
      requestOf(this.#model.draft, occurrence.meeting.id, settings, localize.language),
    );
    if (!this.#host.dispatchEvent(event)) return;
    const answers = { ...Object.fromEntries(event.addedAnswers), ...event.request.answers };
    const content = contentOf(this.#model.draft, occurrence.meeting.id);
    const { key, request } = this.#submission.keys.attemptFor(content, { ...event.request, answers });
    const url = new URL(settings.url, snapshot.base).href;
    void this.#loadDone();
    // The button keeps the focus while the fields cannot have it.
    view.focus('#submit');
    const delay = view.minimumTime - (performance.now() - (this.#seenAt ?? 0));
    const challenge = challengeOf(view);
    const prove = challenge ? (signal: AbortSignal) => this.#proofs.take(challenge, signal) : undefined;
    const outcome = await this.#submission.send(
      view.client ?? this.#client,
      { url, request, key, occurrence },
      { delay, prove },
    );
    if (outcome) this.#learn(outcome, request, view);
  }

  #learn(outcome: RegistrationOutcome, request: RegistrationRequestInput, { network, focus }: DeskView): void {
    if (outcome.kind === 'registered') {
      this.kept?.erase(network);
      this.#model.replace(nextDraft(this.#model.draft));
      this.#host.dispatchEvent(new RegistrationSuccessEvent(outcome.receipt, request, outcome.repeated));
      if (isUnoccupied(this.#host)) focus('#done');
    } else {
      if (outcome.kind === 'invalid') {
        this.#tried = true;
        this.#model.refuse(outcome.errors);
        focus('#summary');
      }
      // Whoever chose another meeting while this one was on its way must hear first what became of it.
      if (network.selection.registering) network.select({ registering: request.meeting });
      this.#host.dispatchEvent(new RegistrationErrorEvent(outcome));
    }
    // The seats, or the notice, are others now than this page says.
    if (outcome.kind !== 'unknown' && network.endpoint) void network.load();
  }

  #begin(draft: Draft): void {
    this.#submission.reset();
    this.#model.replace(draft);
    this.#tried = false;
    this.#step = 0;
    this.#seenAt = undefined;
  }

  async #loadDone(): Promise<void> {
    try {
      this.#done ??= (await import('./done-view.ts')).doneView;
    } catch (error) {
      // The confirmation then says what counts, without the extras.
      reportPart('confirmation', error);
    }
    this.#host.requestUpdate();
  }
}

/** Where the endpoint gives out what it wants solved before it takes a registration; `undefined` where it wants nothing. */
function challengeOf({ settings, snapshot }: DeskView): string | undefined {
  return settings.challengeUrl ? safeResource(settings.challengeUrl, snapshot.base) : undefined;
}

/** Whether the focus is in the element, or nowhere: then it may be moved without taking it from something else. */
function isUnoccupied(element: Element): boolean {
  const active = element.ownerDocument.activeElement;
  return !active || active === element.ownerDocument.body || element.matches(':focus-within');
}
