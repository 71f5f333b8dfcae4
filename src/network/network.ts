import type { NetworkDocument, Parsed } from '../contract/index.ts';
import { readAnacejJson } from '../sources/anacej-json.ts';
import { temporalReady } from '../time/index.ts';
import { defaultFetchOptions, fetchText, type FetchOptions } from './fetch-text.ts';
import { LoadError } from './load-error.ts';
import { addFacets, canRead, facets } from './facets.ts';
import type { MeetingWindows } from './windows/meeting-windows.ts';
import type { openWindows } from './windows/open-windows.ts';
import { emptySelection, type Facet, type Selection } from './selection.ts';
import { Snapshot } from './snapshot.ts';
import type { Occurrence } from './occurrence.ts';

/** Where a network stands. `lastGood` is what was read before: it stays in view while newer data loads, or fails to. */
export type LoadState =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly lastGood?: Snapshot | undefined }
  | { readonly status: 'ready'; readonly snapshot: Snapshot }
  | { readonly status: 'failed'; readonly error: LoadError; readonly lastGood?: Snapshot | undefined };

/**
 * One endpoint's live state and the visitor's selection: what the elements of a page share. It has no user interface
 * and can be used alone. Listeners are told of every change and read what they need.
 */
export class Network {
  readonly endpoint: string;
  readonly #options: FetchOptions;
  readonly #listeners = new Set<() => void>();
  #state: LoadState = { status: 'idle' };
  #selection = emptySelection;
  #pinned: Partial<Selection> = {};
  readonly #held: Promise<unknown>[] = [];
  #loading: AbortController | undefined;
  #selected: { of: Snapshot; by: Selection; occurrences: readonly Occurrence[] } | undefined;
  #forms = new Set<(meeting: string) => void>();
  #windows: MeetingWindows | undefined;

  /** @param endpoint an absolute URL; empty for a network whose data is given by {@link give} */
  constructor(endpoint = '', options: Partial<FetchOptions> = {}) {
    this.endpoint = endpoint;
    this.#options = { ...defaultFetchOptions, ...options };
  }

  get state(): LoadState {
    return this.#state;
  }

  /** The newest data there is, also while more is loading or after that failed. */
  get snapshot(): Snapshot | undefined {
    return this.#state.status === 'ready'
      ? this.#state.snapshot
      : this.#state.status === 'idle'
        ? undefined
        : this.#state.lastGood;
  }

  get selection(): Selection {
    return this.#selection;
  }

  /** Where dates are only known for the days that are asked for: `meetingsUrl`, or meetings that recur. */
  get windows(): MeetingWindows | undefined {
    return this.#windows;
  }

  /** The dates that the selection lets pass, by start. The same array as long as neither data nor facets change. */
  get selected(): readonly Occurrence[] {
    const of = this.snapshot;
    if (!of) return [];
    if (this.#selected?.of !== of || !sameFacets(this.#selected.by, this.#selection)) {
      this.#selected = { of, by: this.#selection, occurrences: of.select(this.#selection) };
    }
    return this.#selected.occurrences;
  }

  /** Whether a registration form is listening: else «register» has nowhere on this page to lead to. */
  get takesRegistrations(): boolean {
    return this.#forms.size > 0 && this.snapshot?.document.registration !== undefined;
  }

  /** @returns what ends the subscription */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** The part of the selection that is not the visitor's to change: a region's own site shows its own level. */
  get pinned(): Partial<Selection> {
    return this.#pinned;
  }

  /**
   * Changes part of the selection; what is pinned stays. A change that changes nothing is not announced. Text, period
   * and territory are read by a module that is fetched when one of them is first chosen.
   */
  select(change: Partial<Selection>): void {
    const next: Selection = { ...this.#selection, ...change, ...this.#pinned };
    // A page may write `undefined` or `null` for nothing, and one value for a list of one.
    for (const facet of facets) {
      const nothing = emptySelection[facet];
      const chosen = next[facet] ?? nothing;
      (next as Record<Facet, unknown>)[facet] = Array.isArray(nothing) && !Array.isArray(chosen) ? [chosen] : chosen;
    }
    if (JSON.stringify(next) === JSON.stringify(this.#selection)) return;
    this.#selection = next;
    if (!canRead(next)) this.hold(this.#readLate());
    this.#notify();
  }

  /**
   * Chooses levels before the visitor does.
   * @param locked whether they stay chosen, whatever is selected
   */
  preset(levels: readonly string[], locked: boolean): void {
    this.#pinned = locked ? { levels } : {};
    this.#selection = { ...this.#selection, levels };
    this.#notify();
  }

  /** Shows no data before `work` has ended, well or not: a choice that is still being fetched holds from the start. */
  hold(work: Promise<unknown>): void {
    this.#held.push(work.catch(ignore));
  }

  /**
   * Announces a registration form.
   * @param open called when a visitor asks to register for a meeting, each time anew
   * @returns what withdraws it
   */
  offerForm(open: (meeting: string) => void): () => void {
    this.#forms.add(open);
    this.#notify();
    return () => {
      this.#forms.delete(open);
      this.#notify();
    };
  }

  /** Leads to the form for a meeting, wherever it stands on the page; of several the first takes the focus. */
  register(meeting: string): void {
    this.select({ registering: meeting });
    const [open] = this.#forms;
    open?.(meeting);
  }

  /** Loads the endpoint, or loads it again. The newest call wins: one still under way is aborted. Never rejects. */
  load(): Promise<void> {
    return this.#take((signal) => fetchText(this.endpoint, this.#options, signal));
  }

  /** Takes a document that the page has already, parsed or as JSON text: no request is made. Never rejects. */
  give(data: unknown): Promise<void> {
    return this.#take(() => data);
  }

  /** Shows a failure that happened before anything could be asked, such as a missing address. */
  fail(error: LoadError): void {
    this.abort();
    this.#fail(error);
  }

  /** Ends what is under way; what was read stays. */
  abort(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    this.#windows?.abort();
    if (this.#state.status === 'loading') {
      const { lastGood } = this.#state;
      this.#state = lastGood ? { status: 'ready', snapshot: lastGood } : { status: 'idle' };
    }
  }

  async #take(fetchBody: (signal: AbortSignal) => unknown): Promise<void> {
    this.abort();
    const loading = (this.#loading = new AbortController());
    this.#become({ status: 'loading', lastGood: this.snapshot });
    try {
      const [body] = await Promise.all([fetchBody(loading.signal), temporalReady()]);
      const parsed = await readAnacejJson(body);
      await Promise.all(this.#held);
      const open =
        parsed.ok && isOpen(parsed.data) ? (await import('./windows/open-windows.ts')).openWindows : undefined;
      const rest = parsed.ok && parsed.data.meetings.length > MANY ? nextTask : ignore;
      await rest();
      if (this.#loading !== loading) return;
      const snapshot = this.#read(parsed);
      await rest();
      if (this.#loading === loading) this.#settle(snapshot, open);
    } catch (error) {
      if (this.#loading === loading) this.#fail(error);
    }
  }

  #read(parsed: Parsed<NetworkDocument>): Snapshot {
    if (!parsed.ok) {
      const { code, path, message } = parsed.error;
      const where = [this.endpoint, path].filter(Boolean).join(' at ');
      throw new LoadError(code === 'version' ? 'version' : 'invalid', `${where || 'inline data'}: ${message}`);
    }
    if (parsed.problems.length) {
      void import('./report.ts').then(({ reportProblems }) => reportProblems(this.endpoint, parsed.problems), ignore);
    }
    return new Snapshot(parsed.data, parsed.problems, this.endpoint || document.baseURI);
  }

  #settle(snapshot: Snapshot, open: typeof openWindows | undefined): void {
    this.#loading = undefined;
    this.#windows?.abort();
    this.#windows = open?.(snapshot, this.#options, (known) => this.#know(known), this.#windows);
    this.#become({ status: 'ready', snapshot: this.#windows?.snapshot ?? snapshot });
  }

  /** Takes what became known of the same document. */
  #know(snapshot: Snapshot): void {
    const state = this.#state;
    if (state.status === 'ready') this.#become({ status: 'ready', snapshot });
    else if (state.status !== 'idle') this.#become({ ...state, lastGood: snapshot });
  }

  #fail(reason: unknown): void {
    const error = reason instanceof LoadError ? reason : new LoadError('network', String(reason));
    void import('./report.ts').then(({ reportFailure }) => reportFailure(error), ignore);
    this.#loading = undefined;
    this.#become({ status: 'failed', error, lastGood: this.snapshot });
  }

  async #readLate(): Promise<void> {
    addFacets((await import('./late/facets.ts')).lateFacets);
    this.#selected = undefined;
    this.#notify();
  }

  #become(state: LoadState): void {
    this.#state = state;
    this.#notify();
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Whether the document itself does not hold all dates. */
function isOpen({ meetingsUrl, meetings }: NetworkDocument): boolean {
  return !!meetingsUrl || meetings.some(({ recurrence }) => recurrence);
}

function sameFacets(a: Selection, b: Selection): boolean {
  return facets.every((facet) => a[facet] === b[facet]);
}

/** Meetings beyond which reading, placing in time and drawing are each a task of their own: the page can answer between. */
const MANY = 2000;
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Words for the console that could not be fetched are not worth another word. */
const ignore = (): undefined => undefined;
