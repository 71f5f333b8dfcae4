import { closest } from '../../i18n/closest.ts';

/** An element that takes part in a network. */
export interface GroupedElement extends HTMLElement {
  readonly group: string;
}

/** The group an element belongs to: its own, or that of the network around it. */
export function groupOf(element: GroupedElement): string {
  return element.group || (closest(element, 'anacej-network')?.getAttribute('group') ?? '');
}
