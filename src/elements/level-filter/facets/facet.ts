import type { LocalizeController, Messages } from '../../../i18n/index.ts';
import type { Network, Selection, Snapshot } from '../../../network/index.ts';
import type { Text } from '../../../contract/index.ts';

/** What the visitor does with a facet. */
export interface FacetActions {
  /** Changes the choice and tells the page, not the visitor. */
  readonly choose: (change: Partial<Selection>) => void;
  /** Tells the visitor how many meetings are left, after what was taken away. */
  readonly say: (cleared?: string) => void;
  /** Draws the filter again. */
  readonly refresh: () => void;
}

export interface FacetContext {
  readonly network: Network;
  readonly snapshot: Snapshot;
  readonly localize: LocalizeController<'filter'>;
  readonly words: Messages['facets'];
  readonly single: boolean;
  readonly text: (text: Text | null | undefined) => string;
}

/** One thing to choose by, beside the levels. */
export interface FacetView {
  render(context: FacetContext): unknown;
  /** What is chosen in it, in the words of its options; nothing where nothing is. */
  describe(context: FacetContext): string[];
  /** Drops what was begun and is not chosen yet, as when everything is cleared. */
  forget?(): void;
}
