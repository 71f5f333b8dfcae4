import type { Selection } from '../../network/index.ts';

/** The visitor changed the filter; `selection` is the whole of it, as it is now. */
export class FilterChangeEvent extends Event {
  readonly selection: Selection;

  constructor(selection: Selection) {
    super('anacej-filter-change', { bubbles: true, composed: true });
    this.selection = selection;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'anacej-filter-change': FilterChangeEvent;
  }
}
