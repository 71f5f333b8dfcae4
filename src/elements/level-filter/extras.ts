import { html, nothing, type CSSResult, type ReactiveController } from 'lit';
import type { LocalizeController } from '../../i18n/index.ts';
import { facets as french } from '../../i18n/fr/facets.ts';
import { OTHER_LEVELS, emptySelection, type Network, type Selection, type Snapshot } from '../../network/index.ts';
import { listed } from '../listed.ts';
import { reportPart } from '../report-part.ts';
import { extrasStyles } from './extras-styles.ts';
import type { FacetActions, FacetContext, FacetView } from './facets/facet.ts';
import type { AllowedLevels } from './known.ts';
import type { LevelFilter } from './level-filter.ts';
import { facetNames, facetsNamed, withdrawn } from './offered.ts';
import type { RememberedSelection } from './remembered-selection.ts';
import { statusText } from './status-text.ts';
import type { UrlSelection } from './url-selection.ts';

/** What stands around the levels. */
interface Surroundings {
  /** Before everything that folds. */
  head: unknown;
  before: unknown;
  after: unknown;
  /** Beside the number of meetings. */
  foot: unknown;
  /** What the last choice took away, in a sentence. */
  cleared: string;
  /** For those who listen; nothing before the visitor's first choice. */
  announced: string;
}

/** What only some pages, some screens or some visitors need of a filter: fetched for them. */
export class FilterExtras implements ReactiveController {
  readonly #filter: LevelFilter;
  readonly #localize: LocalizeController<'filter'>;
  readonly #actions: FacetActions;
  #views: ReadonlyMap<string, FacetView> = new Map<string, FacetView>();
  #url: UrlSelection | undefined;
  #memory: RememberedSelection | undefined;
  #offered: readonly string[];
  #presetOf: Network | undefined;
  #preset = '';
  #single = false;
  #open = false;
  #cleared = '';
  #announced = '';
  /** The choice and the number that the last words were about. */
  #said: { readonly selection: Selection; readonly status: string } | undefined;
  readonly #asked = new Set<string>();

  /** Comes with all that the filter's attributes ask for. */
  static async of(
    filter: LevelFilter,
    localize: LocalizeController<'filter'>,
    adopt: (styles: CSSResult) => void,
    choose: FacetActions['choose'],
  ): Promise<FilterExtras> {
    const extras = new FilterExtras(filter, localize, choose);
    extras.#applyPreset();
    adopt(extrasStyles);
    await extras.#fetch();
    filter.addController(extras);
    return extras;
  }

  private constructor(filter: LevelFilter, localize: LocalizeController<'filter'>, choose: FacetActions['choose']) {
    this.#filter = filter;
    this.#offered = facetNames(filter);
    this.#localize = localize;
    this.#actions = { choose, say: (cleared) => this.say(cleared), refresh: () => filter.requestUpdate() };
  }

  hostConnected(): void {
    this.#filter.requestUpdate();
  }

  hostDisconnected(): void {
    this.#url?.leave();
    this.#memory?.leave();
    // One that is only moved is back in the same task.
    queueMicrotask(() => this.#takeAlong());
  }

  hostUpdate(): void {
    void this.#fetch();
    const { network, isConnected, remember, syncUrl } = this.#filter;
    if (!network || !isConnected) return;
    this.#applyPreset();
    this.#release(network);
    // The address has the last word: who shared it meant what it says.
    if (remember && !network.pinned.levels) this.#memory?.follow(network);
    else this.#memory?.leave();
    if (syncUrl) this.#url?.follow(network);
    else this.#url?.leave();
  }

  /** Tells the visitor how many meetings are left. */
  say(cleared = ''): void {
    const { network } = this.#filter;
    if (!network) return;
    this.#cleared = cleared;
    const status = statusText(network, this.#localize.messages);
    const words = cleared + status;
    this.#said = { selection: network.selection, status };
    // A blank more, where the words are the same: a live region speaks only when its text changes.
    this.#announced = words === this.#announced ? `${words}\u00a0` : words;
    this.#filter.requestUpdate();
  }

  render(snapshot: Snapshot, network: Network): Surroundings {
    this.#forgetWhatIsOver(network);
    const context: FacetContext = {
      network,
      snapshot,
      localize: this.#localize,
      words: this.#localize.wordsOf('facets', french),
      single: this.#filter.single,
      text: (text) => snapshot.text(text, this.#localize.language),
    };
    const names = facetNames(this.#filter);
    const levels = names.indexOf('level');
    const draw = (some: readonly string[]) => some.map((name) => this.#views.get(name)?.render(context));
    const chosen = this.#describe(names, context);
    const offers = names.some((name) => (name === 'level' ? !network.pinned.levels : this.#views.has(name)));
    return {
      head: offers ? this.#renderFold(chosen.length, context) : nothing,
      before: draw(names.slice(0, Math.max(0, levels))),
      after: [this.#renderMemory(context), ...draw(names.slice(levels + 1))],
      foot: chosen.length > 0 ? this.#renderClear(names, chosen, context) : nothing,
      cleared: this.#cleared,
      announced: this.#announced,
    };
  }

  /** Words that were right once would still be read by those who walk through the page, in place of what is seen. */
  #forgetWhatIsOver(network: Network): void {
    const { selection, status } = this.#said ?? {};
    if (network.selection === selection && statusText(network, this.#localize.messages) === status) return;
    this.#cleared = this.#announced = '';
  }

  /** All of them, or one at most. */
  readonly #allowed: AllowedLevels = (levels) => (this.#filter.single ? levels.slice(0, 1) : levels);

  /** The levels that the page chose, for each network once, and again when the page chooses others. */
  #applyPreset(): void {
    const { network, levels, locked, single } = this.#filter;
    const preset = locked || levels ? `${String(locked)} ${levels}` : '';
    const isKnown = network === this.#presetOf;
    if (!network || (isKnown && preset === this.#preset && single === this.#single)) return;
    const holds = isKnown && this.#preset.startsWith('true');
    // What the page locked elsewhere, on the network itself, is not this filter's to open.
    const isNew = !isKnown || preset !== this.#preset;
    if (isNew && (preset || this.#preset) && (locked || holds || !network.pinned.levels))
      network.preset(listed(levels), locked);
    if (!network.pinned.levels) network.select({ levels: this.#allowed(network.selection.levels) });
    this.#presetOf = network;
    this.#preset = preset;
    this.#single = single;
  }

  /** Gives up what was chosen in a facet that no filter offers any more: nobody could see it, or undo it. */
  #release(network: Network): void {
    const names = facetNames(this.#filter);
    if (names.join() === this.#offered.join()) return;
    const left = withdrawn(this.#offered, network).filter((name) => !names.includes(name));
    this.#offered = names;
    for (const name of left) this.#views.get(name)?.forget?.();
    const levels = this.#allowed(listed(this.#filter.levels));
    network.select(Object.fromEntries(facetsNamed(left).map((facet) => [facet, { ...emptySelection, levels }[facet]])));
  }

  /** What was chosen in a filter that the page took away goes with it, and what the page chose there is new at its return. */
  #takeAlong(): void {
    const network = this.#presetOf;
    if (!network || this.#filter.isConnected) return;
    const left = withdrawn(this.#preset ? [...this.#offered, 'level'] : this.#offered, network);
    for (const name of left) this.#views.get(name)?.forget?.();
    if (left.includes('level')) {
      if (this.#preset.startsWith('true')) network.preset([], false);
      this.#preset = '';
    }
    network.select(Object.fromEntries(facetsNamed(left).map((facet) => [facet, emptySelection[facet]])));
  }

  #renderFold(chosen: number, { words }: FacetContext) {
    return html`<button
      class="button fold"
      part="button fold"
      type="button"
      aria-expanded=${this.#open ? 'true' : 'false'}
      @click=${() => {
        this.#open = !this.#open;
        this.#filter.requestUpdate();
      }}
    >
      ${words.open(chosen)}
    </button>`;
  }

  #renderMemory({ network, words }: FacetContext) {
    const memory = this.#memory;
    if (!memory || !this.#filter.remember || network.pinned.levels) return nothing;
    return html`<div class="memory">
      <label>
        <input
          type="checkbox"
          .checked=${memory.keeps}
          aria-describedby="memory-hint"
          @change=${(event: Event) => {
            memory.keep(event.target instanceof HTMLInputElement && event.target.checked);
            if (memory.refused && event.target instanceof HTMLInputElement) event.target.checked = false;
            this.#filter.requestUpdate();
          }}
        />
        ${words.remember}
      </label>
      <p id="memory-hint" class="hint" role=${memory.refused ? 'alert' : nothing}>
        ${memory.refused ? words.refused : words.rememberHint}
      </p>
    </div>`;
  }

  #renderClear(names: readonly string[], chosen: readonly string[], { words }: FacetContext) {
    return html`<button
      class="button plain"
      part="button reset"
      type="button"
      @click=${() => this.#clear(names, words.cleared(chosen.join(', ')))}
    >
      ${words.clear}
    </button>`;
  }

  /** The button goes away with the choice, so the focus moves to the first thing that can be chosen, or to the fold. */
  #clear(names: readonly string[], cleared: string): void {
    for (const view of this.#views.values()) view.forget?.();
    // What another filter on the page offers stays: its own button tells of it.
    this.#actions.choose(Object.fromEntries(facetsNamed(names).map((facet) => [facet, emptySelection[facet]])));
    this.#actions.say(cleared);
    const places = this.#filter.renderRoot.querySelectorAll<HTMLElement>('.fold, input');
    [...places].find((place) => place.checkVisibility())?.focus();
  }

  /** Everything that is chosen and could be chosen otherwise, in words. */
  #describe(names: readonly string[], context: FacetContext): string[] {
    return names.flatMap((name) =>
      name === 'level' ? this.#describeLevels(context) : (this.#views.get(name)?.describe(context) ?? []),
    );
  }

  #describeLevels({ network, snapshot, text }: FacetContext): string[] {
    const { levels } = network.selection;
    if (network.pinned.levels) return [];
    const labels = snapshot.document.levels.filter(({ id }) => levels.includes(id)).map(({ label }) => text(label));
    return levels.includes(OTHER_LEVELS) ? [...labels, this.#localize.common.otherLevels] : labels;
  }

  /** Fetches the parts that the attributes ask for. One that cannot be had is left out and said once. */
  async #fetch(): Promise<void> {
    const { syncUrl, remember, layout } = this.#filter;
    const late = facetNames(this.#filter).filter((name) => name !== 'level');
    await Promise.all([
      late.length > 0 &&
        this.#once('facets', async () => {
          this.#views = (await import('./facets/index.ts')).facetViews(this.#actions);
        }),
      syncUrl &&
        this.#once('sync-url', async () => {
          this.#url = new (await import('./url-selection.ts')).UrlSelection(this.#filter, this.#allowed);
        }),
      remember &&
        this.#once('remember', async () => {
          this.#memory = new (await import('./remembered-selection.ts')).RememberedSelection(
            this.#filter,
            this.#allowed,
          );
        }),
    ]);
    if (this.#views.size > 0) for (const name of late) this.#check('facets', name, ['level', ...this.#views.keys()]);
    this.#check('layout', layout, ['chips', 'list']);
  }

  /** Tells a developer, once, of what there is not: nobody sees why nothing can be chosen, or why it looks as ever. */
  #check(attribute: string, name: string, known: readonly string[]): void {
    const part = `${attribute}="${name}"`;
    if (known.includes(name) || this.#asked.has(part)) return;
    this.#asked.add(part);
    reportPart(part, known);
  }

  async #once(part: string, load: () => Promise<void>): Promise<void> {
    if (this.#asked.has(part)) return;
    this.#asked.add(part);
    try {
      await load();
      this.#filter.requestUpdate();
    } catch (error) {
      reportPart(part, error);
    }
  }
}
