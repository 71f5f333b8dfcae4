import type { Meeting } from '../contract/index.ts';
import { OTHER_LEVELS, type Selection } from './selection.ts';

/** The facets that narrow meetings. */
export type Facet = 'levels' | 'series' | 'attendance' | 'audience';

/** What a facet reads off a meeting: its values, or `undefined` where the meeting is for every value. */
export type FacetReader = (meeting: Meeting) => readonly string[] | undefined;

/** @param known the ids of the levels that the endpoint lists */
export function facetReaders(known: ReadonlySet<string>): Record<Facet, FacetReader> {
  return {
    levels: ({ levels }) => {
      if (levels.length === 0) return undefined;
      const unlisted = levels.some((id) => !known.has(id));
      return unlisted ? [...levels.filter((id) => known.has(id)), OTHER_LEVELS] : levels;
    },
    series: ({ series }) => (series == null ? [] : typeof series === 'string' ? [series] : series),
    attendance: ({ attendance }) => [attendance],
    audience: ({ audience }) => [audience],
  };
}

/** Whether a meeting passes every facet of a selection, `except` one whose options are being counted. */
export function isSelected(
  meeting: Meeting,
  selection: Selection,
  readers: Record<Facet, FacetReader>,
  except?: Facet,
): boolean {
  for (const facet of Object.keys(readers) as Facet[]) {
    const chosen: readonly string[] = selection[facet];
    if (facet === except || chosen.length === 0) continue;
    const values = readers[facet](meeting);
    if (values && !values.some((value) => chosen.includes(value))) return false;
  }
  return true;
}
