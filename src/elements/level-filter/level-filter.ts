import { html, type TemplateResult } from 'lit';
import { filter as french } from '../../i18n/fr/filter.ts';
import { OTHER_LEVELS, emptySelection, type Network, type Selection, type Snapshot } from '../../network/index.ts';
import { marks } from '../../styles/index.ts';
import { NetworkElement } from '../network-element.ts';
import { property } from '../property.ts';
import { reportPart } from '../report-part.ts';
import { renderChoice, type Option } from './choice.ts';
import { FilterChangeEvent } from './events.ts';
import type { FilterExtras } from './extras.ts';
import { filterStyles } from './level-filter-styles.ts';
import { statusText } from './status-text.ts';

/**
 * Narrows everything on the page that shares its network to what a visitor chooses.
 *
 * @summary Choice of levels, and of more where the page asks for it, with the number of meetings of each.
 * @tag anacej-level-filter
 *
 * @slot empty - Said when the endpoint names no level.
 * @slot error - Said when the data could not be loaded.
 * @slot - Shown until the filter is ready, and when it cannot be.
 *
 * @csspart root - Everything.
 * @csspart option - One value of a facet; `option selected` when it is chosen.
 * @csspart count - How many meetings a value has.
 * @csspart field - The search field, and the days of a period.
 * @csspart status - The sentence that says how many meetings are left.
 * @csspart button - Any button, with its purpose as a second part: `fold`, `reset`.
 * @csspart empty - What is said when the endpoint names no level.
 * @csspart error - The failure message.
 *
 * @cssproperty --anacej-accent - Colour of what is chosen.
 *
 * @fires {FilterChangeEvent} anacej-filter-change - The visitor changed the choice.
 */
export class LevelFilter extends NetworkElement<'filter'> {
  static override styles = [...NetworkElement.styles, marks, filterStyles];

  /** One level at most: radio buttons in place of check boxes. */
  @property({ type: Boolean }) single = false;

  /** How the values are drawn: `chips`, or a `list` with one on a line. */
  @property({ reflect: true }) layout: 'chips' | 'list' = 'chips';

  /** What can be chosen, in this order, by blanks: `level`, `attendance`, `series`, `audience`, `territory`, `period`, `text`. */
  @property() facets = 'level';

  /** Ids of the levels that are chosen at first, by blanks or commas. */
  @property() levels = '';

  /** Whether `levels` stay chosen: no choice of levels is offered, and nothing else on the page can change it. */
  @property({ type: Boolean }) locked = false;

  /** Whether the choice stands in the page's address, to be shared, restored and gone back to. */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;

  /** Offers to remember the levels in this browser. Nothing is stored before the visitor ticks that box. */
  @property({ type: Boolean }) remember = false;

  #wanted: Selection | undefined;
  #loading: Promise<FilterExtras | undefined> | undefined;
  #extras: FilterExtras | undefined;

  constructor() {
    super('filter', french, ({ selected, pinned }) => [selected, pinned]);
  }

  /**
   * What is chosen, by whomever. A facet left out when it is set is cleared; setting it fires no event.
   * @type {Partial<Selection>}
   */
  @property({ attribute: false })
  get selection(): Selection {
    return this.#wanted ?? this.network?.selection ?? emptySelection;
  }
  set selection(selection: Partial<Selection>) {
    this.#wanted = { ...emptySelection, ...selection };
    this.requestUpdate();
  }

  /** Clears every facet, which shows everything. */
  reset(): void {
    this.#choose(emptySelection);
  }

  protected override willUpdate(): void {
    const { network } = this;
    if (!network) return;
    if (this.#wanted) network.select(this.#wanted);
    this.#wanted = undefined;
    // Most pages show levels as chips on a wide screen: whatever else there is comes later, and before the meetings.
    if (
      this.facets + this.layout + this.levels !== 'levelchips' ||
      this.locked ||
      this.syncUrl ||
      this.remember ||
      network.selection.levels.length ||
      matchMedia('(width < 40em)').matches
    )
      network.hold(this.#load());
  }

  protected override renderReady(snapshot: Snapshot): unknown {
    const { network } = this;
    const { messages } = this.localize;
    const offered = this.facets.includes('level');
    if (!network || (offered && snapshot.document.levels.length === 0))
      return html`<p part="empty"><slot name="empty">${messages.empty}</slot></p>`;
    const { head, before, after, foot, cleared, announced } = this.#extras?.render(snapshot, network) ?? {};
    return html`${head}
      <div class="facets">
        ${before}${offered && !network.pinned.levels ? this.#renderLevels(snapshot, network) : ''}${after}
      </div>
      <div class="foot">
        <p part="status" aria-hidden=${announced ? 'true' : 'false'}>${cleared}${statusText(network, messages)}</p>
        ${foot}
        <p class="visually-hidden" role="status">${announced}</p>
      </div>`;
  }

  /** The levels in the endpoint's order, then those that only meetings name; none goes away for having no meeting. */
  #renderLevels(snapshot: Snapshot, network: Network): TemplateResult {
    const { messages, common } = this.localize;
    const chosen = network.selection.levels;
    const counts = snapshot.count('levels', network.selection, Date.now());
    const option = (value: string, label: string, order: number): Option => ({
      value,
      label,
      order,
      count: counts.get(value) ?? 0,
    });
    const others = counts.has(OTHER_LEVELS) || chosen.includes(OTHER_LEVELS);
    return renderChoice({
      name: 'levels',
      legend: messages.legend,
      options: [
        option('', common.allLevels, -1),
        ...snapshot.document.levels.map(({ id, label }, order) => option(id, this.text(label), order)),
        ...(others ? [option(OTHER_LEVELS, common.otherLevels, -1)] : []),
      ],
      chosen,
      single: this.single,
      count: messages.count,
      choose: (levels) => {
        this.#choose({ levels });
        // At once where it can be: what was chosen is then drawn together with what is said of it.
        if (this.#extras) this.#extras.say();
        else void this.#load().then((extras) => extras?.say());
      },
    });
  }

  readonly #choose = (change: Partial<Selection>): void => {
    const { network } = this;
    if (!network) return;
    network.select(change);
    this.dispatchEvent(new FilterChangeEvent(network.selection));
  };

  /** What not every page needs, nor any page before the first choice. */
  #load(): Promise<FilterExtras | undefined> {
    return (this.#loading ??= import('./extras.ts')
      .then(({ FilterExtras }) => FilterExtras.of(this, this.localize, (styles) => this.adopt(styles), this.#choose))
      .then((extras) => {
        this.#extras = extras;
        this.requestUpdate();
        return extras;
      })
      .catch((error: unknown) => {
        reportPart('facets', error);
        return undefined;
      }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'anacej-level-filter': LevelFilter;
  }
}
