import type { LateFacets } from '../facets.ts';
import { passesPeriod } from './period.ts';
import { searchIndexOf } from './search-index.ts';
import { territoryOf } from './territory.ts';

/** The facets that few visitors use, fetched when one is first chosen. */
export const lateFacets: LateFacets = {
  readers: { territory: ({ attendance, location }) => territoryOf(attendance, location).map(({ value }) => value) },
  tests: {
    period: ({ period }) => passesPeriod(period),
    text: ({ text }, snapshot) => searchIndexOf(snapshot).test(text),
  },
};
