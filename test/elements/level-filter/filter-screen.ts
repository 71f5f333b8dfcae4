import type { LevelFilter } from '../../../src/elements/level-filter/level-filter.ts';
import { waitUntil } from '@open-wc/testing';
import { Screen, plain } from '../../support/screen.ts';

/** The filter as a person meets it: its boxes by their labels. */
export class FilterScreen extends Screen {
  readonly element: LevelFilter;

  constructor(element: LevelFilter) {
    super(element);
    this.element = element;
  }

  get isReady(): boolean {
    return this.element.shadowRoot?.querySelector('[part=status], [part=empty]') != null;
  }

  /** What the group of boxes is called. */
  get legend(): string {
    return plain(this.root.querySelector('fieldset > legend')?.textContent);
  }

  /** The boxes in their order, each with its count as it is read aloud: «Communes 7 rencontres». */
  get options(): string[] {
    return [...this.root.querySelectorAll('label')].map((label) => {
      const heard = label.cloneNode(true) as Element;
      for (const hidden of heard.querySelectorAll('[aria-hidden=true]')) hidden.remove();
      return plain(heard.textContent);
    });
  }

  /** The labels of the boxes that are ticked. */
  get ticked(): string[] {
    return [...this.root.querySelectorAll('label')]
      .filter(({ control }) => control instanceof HTMLInputElement && control.checked)
      .map((label) => plain(label.querySelector('bdi')?.textContent));
  }

  /** The sentence that everybody can read. */
  get sentence(): string {
    return plain(this.root.querySelector('[part=status]')?.textContent);
  }

  /** What is said to those who listen. */
  get announced(): string {
    return plain(this.root.querySelector('[role=status]')?.textContent);
  }

  /** What the groups of boxes are called, in their order. */
  get legends(): string[] {
    return [...this.root.querySelectorAll('legend, .legend')].map((legend) => plain(legend.textContent));
  }

  /** The boxes of one group, as {@link options}. */
  optionsOf(legend: string): string[] {
    const group = [...this.root.querySelectorAll('fieldset')].find(
      (one) => plain(one.querySelector('legend')?.textContent) === legend,
    );
    return this.options.filter((_, i) => group?.contains(this.root.querySelectorAll('label')[i] ?? null));
  }

  /** A button that is fetched when it is first needed. */
  async laterButton(name: string): Promise<HTMLElement> {
    await waitUntil(() => this.findButton(name), `a button «${name}»`, { interval: 10, timeout: 8000 });
    return this.button(name);
  }

  /** Types into the search field, all at once. */
  type(words: string): void {
    const field = this.root.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no search field');
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  /** Presses a box, and waits until those who listen were told what it changed. */
  async tick(label: string): Promise<void> {
    const { selection } = this.element;
    const said = () => this.root.querySelector('[role=status]')?.textContent;
    const before = said();
    this.box(label).click();
    if (this.element.selection !== selection) {
      await waitUntil(() => said() !== before, 'an announcement', { interval: 5, timeout: 8000 });
    }
    await this.element.updateComplete;
  }
}
