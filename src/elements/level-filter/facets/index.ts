import { addFacets } from '../../../network/index.ts';
import { lateFacets } from '../../../network/late/facets.ts';
import type { FacetActions, FacetView } from './facet.ts';
import { PeriodView } from './period.ts';
import { SearchView } from './search.ts';
import { territoryView } from './territory.ts';
import { valuesView } from './values.ts';

/** The facets by their names in the attribute; what they read of a meeting is ready with them. */
export function facetViews(actions: FacetActions): Map<string, FacetView> {
  addFacets(lateFacets);
  return new Map<string, FacetView>([
    ['attendance', valuesView('attendance', actions)],
    ['series', valuesView('series', actions)],
    ['audience', valuesView('audience', actions)],
    ['territory', territoryView(actions)],
    ['period', new PeriodView(actions)],
    ['text', new SearchView(actions)],
  ]);
}
