import type { Meeting } from '../contract/index.ts';
import type { Occurrence } from './occurrence.ts';
import { OTHER_LEVELS, emptySelection, type Facet, type Selection } from './selection.ts';
import type { Snapshot } from './snapshot.ts';

/** The facets whose choices are values that a meeting has. */
export type ValueFacet = Exclude<Facet, 'period' | 'text'>;

/** What a facet reads off a meeting: its values, or `undefined` where the meeting is for every value. */
type ValueReader = (meeting: Meeting, snapshot: Snapshot) => readonly string[] | undefined;

/** Whether a date is among what was chosen. */
export type Test = (occurrence: Occurrence) => boolean;

/** What of the facets is fetched only when one of them is first chosen. */
export interface LateFacets {
  readonly readers: Partial<Record<ValueFacet, ValueReader>>;
  readonly tests: Partial<Record<Facet, (selection: Selection, snapshot: Snapshot) => Test>>;
}

const readers: LateFacets['readers'] = {
  levels({ levels }, snapshot) {
    if (!levels.length) return undefined;
    const { isListed } = snapshot;
    // Asked of every meeting at every choice: a list of its own only where it must differ.
    return levels.every(isListed) ? levels : [...levels.filter(isListed), OTHER_LEVELS];
  },
  series: ({ series }) => [series ?? []].flat(),
  attendance: ({ attendance }) => [attendance],
  audience: ({ audience }) => [audience],
};
const tests: LateFacets['tests'] = {};

/** Not by `Object.keys`, here and elsewhere: Prototype.js up to 1.6 has one of its own, which lists what is inherited too. */
export const facets = Reflect.ownKeys(emptySelection) as Facet[];

/** Whether something is chosen in a facet. */
function isSet(selection: Selection, facet: Facet): boolean {
  const chosen = (selection[facet] ?? []) as { readonly length?: number };
  return chosen.length !== 0;
}

/** Whether all that a selection asks can be answered, without the facets that come late. */
export function canRead(selection: Selection): boolean {
  return facets.every((facet) => !isSet(selection, facet) || (readers[facet as ValueFacet] ?? tests[facet]));
}

export function addFacets(late: LateFacets): void {
  Object.assign(readers, late.readers);
  Object.assign(tests, late.tests);
}

/** The values of a meeting in a facet; none before {@link addFacets} where the facet comes late. */
export function valuesOf(facet: ValueFacet, meeting: Meeting, snapshot: Snapshot): readonly string[] | undefined {
  return readers[facet]?.(meeting, snapshot);
}

/** What a selection asks of a date, facet by facet, `except` one whose options are being counted. */
export function testsOf(selection: Selection, snapshot: Snapshot, except?: Facet): Test[] {
  return facets.flatMap((facet) => {
    if (facet === except || !isSet(selection, facet)) return [];
    const read = readers[facet as ValueFacet];
    if (!read) return tests[facet]?.(selection, snapshot) ?? [];
    // A set, because an address of the page may name many.
    const chosen = new Set<string>(selection[facet as ValueFacet]);
    const isChosen = (value: string) => chosen.has(value);
    return ({ meeting }: Occurrence) => read(meeting, snapshot)?.some(isChosen) ?? true;
  });
}
