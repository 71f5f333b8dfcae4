import { html } from 'lit';
import { searchIndexOf } from '../../../network/late/search-index.ts';
import type { Snapshot } from '../../../network/index.ts';
import type { FacetActions, FacetContext, FacetView } from './facet.ts';

/** How long the visitor must have stopped typing before the number of meetings is read out, in milliseconds. */
const PAUSE = 800;

/** More than anybody types, and nothing that a pasted book could slow down. */
const LONGEST = 200;

/** Search over title, summary, speakers and place. The meetings follow at most once a frame. */
export class SearchView implements FacetView {
  readonly #actions: FacetActions;
  #typed: string | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(actions: FacetActions) {
    this.#actions = actions;
  }

  render({ network, snapshot, words }: FacetContext): unknown {
    return html`<search class="search">
      <label>
        <span class="legend">${words.search}</span>
        <input
          class="field"
          part="field"
          type="search"
          maxlength=${LONGEST}
          placeholder=${words.searchHint}
          autocomplete="off"
          enterkeyhint="search"
          .value=${this.#typed ?? network.selection.text}
          @focus=${() => void searchIndexOf(snapshot).prepare()}
          @input=${(event: Event) => this.#type(event, snapshot)}
        />
      </label>
    </search>`;
  }

  describe({ network, words }: FacetContext): string[] {
    const { text } = network.selection;
    return text ? [words.quoted(text)] : [];
  }

  forget(): void {
    this.#typed = undefined;
    clearTimeout(this.#pause);
  }

  #type({ target }: Event, snapshot: Snapshot): void {
    if (!(target instanceof HTMLInputElement)) return;
    const waits = this.#typed !== undefined;
    this.#typed = target.value;
    if (!waits) void this.#search(snapshot);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#actions.say(), PAUSE);
  }

  async #search(snapshot: Snapshot): Promise<void> {
    // The first search of ten thousand meetings must not hold up the second letter.
    await searchIndexOf(snapshot).prepare();
    await new Promise(requestAnimationFrame);
    const text = this.#typed;
    this.#typed = undefined;
    if (text !== undefined) this.#actions.choose({ text });
  }
}
