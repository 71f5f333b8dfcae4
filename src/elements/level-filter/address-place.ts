import type { Network } from '../../network/index.ts';
import { groupOf, type GroupedElement } from './group.ts';

/** One network's place among those of its group that stand in the page's address. */
interface Place {
  readonly group: string;
  readonly network: Network;
  /** From 0. */
  readonly nth: number;
  users: number;
}

/** What a filter holds of the address until it lets go. */
export interface HeldPlace {
  /** The name by which the address of this network says a parameter: `niveau`, `niveau-2`, `groupe-niveau`. */
  readonly nameOf: (parameter: string) => string;
  readonly release: () => void;
}

const taken = new Set<Place>();

/** The place of a network, whose names no other network of the page has as long as somebody holds it. */
export function takePlace(host: GroupedElement, network: Network): HeldPlace {
  const group = groupOf(host);
  const others = [...taken].filter((place) => place.group === group);
  let place = others.find((other) => other.network === network);
  if (!place) {
    let nth = nthOnPage(group, network);
    while (others.some((other) => other.nth === nth)) nth++;
    taken.add((place = { group, network, nth, users: 0 }));
  }
  const held = place;
  held.users++;
  return {
    nameOf: (parameter) => [group, parameter, held.nth && held.nth + 1].filter(Boolean).join('-'),
    release() {
      held.users--;
      if (held.users === 0) taken.delete(held);
    },
  };
}

/** By where their filters stand, so that an address means the same at each visit, whichever network answers first. */
function nthOnPage(group: string, network: Network): number {
  const filters = [...document.querySelectorAll('anacej-level-filter')];
  const networks = new Set(
    filters.filter((filter) => filter.syncUrl && groupOf(filter) === group).map((filter) => filter.network),
  );
  const nth = [...networks].indexOf(network);
  // In somebody's shadow root, where it is not found: after those that are.
  return nth < 0 ? networks.size : nth;
}
