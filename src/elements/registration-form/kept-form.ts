import type { Network } from '../../network/index.ts';
import { eraseKept, keepDraft, readKept } from './draft-store.ts';
import type { FormModel } from './form-model.ts';
import type { SubmissionController } from './submission-controller.ts';

/** What this tab keeps of a form while the page is away, for forms with `keep-draft`. */
export class KeptForm {
  readonly #model: FormModel;
  readonly #submission: SubmissionController;
  #restoredFrom: Network | undefined;

  constructor(model: FormModel, submission: SubmissionController) {
    this.#model = model;
    this.#submission = submission;
  }

  /**
   * Takes up what is kept of a form of this network. Its meeting too, unless this is another page that names one of its
   * own: whoever came to register for that one must not find themselves registering for the last.
   * @param named the meeting that the page names; empty where it names none
   */
  restore(network: Network, named: string): void {
    if (network === this.#restoredFrom) return;
    this.#restoredFrom = network;
    const kept = this.#model.untouched ? readKept(network.endpoint) : undefined;
    if (!kept) return;
    this.#model.replace(kept.draft);
    if (kept.attempt) this.#submission.keys.restore(kept.attempt);
    if (named && named !== kept.named) return;
    if (network.selection.registering === undefined) network.select({ registering: kept.meeting });
  }

  /** @param meeting the one it is for */
  keep(network: Network, meeting: string | undefined, named: string): void {
    const { untouched, draft } = this.#model;
    if (untouched || this.#submission.state.status === 'done') return;
    keepDraft(network.endpoint, { draft, meeting, named, attempt: this.#submission.keys.last });
  }

  erase(network: Network | undefined): void {
    eraseKept(network?.endpoint ?? '');
  }
}
