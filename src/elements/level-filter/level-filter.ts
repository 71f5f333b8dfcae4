import { html, nothing, type TemplateResult } from 'lit';
import { filter as french } from '../../i18n/fr/filter.ts';
import { OTHER_LEVELS, isPast, type Network, type Snapshot } from '../../network/index.ts';
import { icon, levelMark, marks } from '../../styles/index.ts';
import { NetworkElement } from '../network-element.ts';
import { FilterChangeEvent } from './events.ts';
import { filterStyles } from './level-filter-styles.ts';

interface Option {
  value: string;
  label: string;
  order: number;
  count: number;
}

/**
 * Narrows everything on the page that shares its network to the levels a visitor chooses.
 *
 * @summary Choice of levels, with the number of meetings of each.
 * @tag anacej-level-filter
 *
 * @slot empty - Said when the endpoint names no level.
 * @slot error - Said when the data could not be loaded.
 * @slot - Shown until the filter is ready, and when it cannot be.
 *
 * @csspart root - Everything.
 * @csspart option - One level; `option selected` when it is chosen.
 * @csspart count - How many meetings a level has.
 * @csspart status - The sentence that says how many meetings are left.
 * @csspart button - Any button.
 * @csspart error - The failure message.
 *
 * @cssproperty --anacej-accent - Colour of what is chosen.
 *
 * @fires {FilterChangeEvent} anacej-filter-change - The visitor changed the choice.
 */
export class LevelFilter extends NetworkElement<'filter'> {
  static override styles = [...NetworkElement.styles, marks, filterStyles];

  /** The sentence that is announced: none before the visitor's first choice. */
  #announced = false;

  constructor() {
    super('filter', french, ({ selected }) => [selected]);
  }

  /** Chooses nothing, which shows everything. */
  reset(): void {
    this.#choose([]);
  }

  protected override renderReady(snapshot: Snapshot): TemplateResult {
    const { network } = this;
    const { messages } = this.localize;
    if (!network || snapshot.document.levels.length === 0)
      return html`<p part="empty"><slot name="empty">${messages.empty}</slot></p>`;
    const { levels } = network.selection;
    return html`<fieldset>
        <legend>${messages.legend}</legend>
        <div class="options">
          ${this.#options(snapshot, network).map((option) => this.#renderOption(option, levels.includes(option.value)))}
        </div>
      </fieldset>
      <div class="foot">
        <p part="status">${this.#statusText(network)}</p>
        ${levels.length > 0 ? html`<button class="button plain" part="button reset" type="button" @click=${() => this.#clear()}>${messages.reset}</button>` : nothing}
        <p class="visually-hidden" role="status">${this.#announced ? this.#statusText(network) : nothing}</p>
      </div>`;
  }

  #renderOption({ value, label, order, count }: Option, checked: boolean): TemplateResult {
    return html`<label class="option" part="option ${checked ? 'selected' : ''}">
      <input type="checkbox" .value=${value} .checked=${checked} @change=${() => this.#toggle(value)} />
      ${icon('check')}${levelMark(order)}
      <bdi>${label}</bdi>
      <span class="count" part="count"
        ><span aria-hidden="true">${count}</span
        ><span class="visually-hidden">${this.localize.messages.count(count)}</span></span
      >
    </label>`;
  }

  /** The levels in the endpoint's order, then those that only meetings name; none goes away for having no meeting. */
  #options(snapshot: Snapshot, network: Network): Option[] {
    const counts = snapshot.count('levels', network.selection, Date.now());
    const options = snapshot.document.levels.map(({ id, label }, order) => ({
      value: id,
      label: this.text(label),
      order,
      count: counts.get(id) ?? 0,
    }));
    const others = counts.get(OTHER_LEVELS);
    if (others === undefined && !network.selection.levels.includes(OTHER_LEVELS)) return options;
    return [
      ...options,
      { value: OTHER_LEVELS, label: this.localize.common.otherLevels, order: -1, count: others ?? 0 },
    ];
  }

  #statusText(network: Network): string {
    const now = Date.now();
    const coming = network.selected.filter((occurrence) => !isPast(occurrence, now));
    const full = coming.filter(({ meeting }) => meeting.registration?.remaining === 0);
    return this.localize.messages.status(coming.length, full.length);
  }

  #toggle(value: string): void {
    const levels = this.network?.selection.levels ?? [];
    this.#choose(levels.includes(value) ? levels.filter((id) => id !== value) : [...levels, value]);
  }

  /** The button goes away with the choice, so the focus moves to the first level. */
  #clear(): void {
    this.reset();
    this.renderRoot.querySelector('input')?.focus();
  }

  #choose(levels: readonly string[]): void {
    const { network } = this;
    if (!network) return;
    this.#announced = true;
    network.select({ levels });
    this.dispatchEvent(new FilterChangeEvent(network.selection));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'anacej-level-filter': LevelFilter;
  }
}
