import { emptySelection, type Facet, type Network } from '../../network/index.ts';
import { listed } from '../listed.ts';
import type { LevelFilter } from './level-filter.ts';

/** What a `facets` attribute names, each once. */
export function facetNames({ facets }: LevelFilter): string[] {
  return [...new Set(listed(facets))];
}

/** The facets of the selection that are so named. */
export function facetsNamed(names: readonly string[]): Facet[] {
  return names
    .map((name) => (name === 'level' ? 'levels' : name))
    .filter((name): name is Facet => Object.hasOwn(emptySelection, name));
}

/** Of the facets that were offered those that no filter of the network offers any more. */
export function withdrawn(before: readonly string[], network: Network): string[] {
  const filters = [...document.querySelectorAll('anacej-level-filter')].filter((one) => one.network === network);
  const offered = filters.flatMap(facetNames);
  return before.filter((name) => !offered.includes(name));
}
