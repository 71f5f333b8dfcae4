import { pickText, type NetworkDocument, type Problem, type Text } from '../contract/index.ts';
import { spanOf } from '../time/index.ts';
import { facetReaders, isSelected, type Facet, type FacetReader } from './facets.ts';
import { occurrencesOf, type Occurrence } from './occurrence.ts';
import type { Selection } from './selection.ts';

/** A document that was read, with what the elements ask of it: sorted once, never changed. */
export class Snapshot {
  readonly document: NetworkDocument;
  /** What was left out of the document, and why. */
  readonly problems: readonly Problem[];
  /** What relative addresses are relative to. */
  readonly base: string;
  /** When the endpoint made the document, or when it was read; milliseconds since 1970. */
  readonly generatedAt: number;
  /** Every date, by start. */
  readonly occurrences: readonly Occurrence[];
  readonly #readers: Record<Facet, FacetReader>;
  readonly #levelOrder: ReadonlyMap<string, number>;
  #byMeeting: Map<string, Occurrence> | undefined;

  constructor(document: NetworkDocument, problems: readonly Problem[], base: string) {
    // Levels stand in the endpoint's order, or by their own `order` where they have one.
    const levels = [...document.levels].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
    // `null` is how exporters write «not given»: elsewhere it is only asked whether there is one.
    this.document = { ...document, levels, registration: document.registration ?? undefined };
    this.problems = problems;
    this.base = base;
    this.generatedAt = spanOf(document.generatedAt ?? '', null, document.network.timeZone)?.start ?? Date.now();
    this.occurrences = occurrencesOf(document);
    this.#levelOrder = new Map(levels.map(({ id }, order) => [id, order]));
    this.#readers = facetReaders(new Set(this.#levelOrder.keys()));
  }

  /** The place of a level among the levels, from 0; -1 where the endpoint does not list it. */
  levelOrder(id: string): number {
    return this.#levelOrder.get(id) ?? -1;
  }

  /** The first date of a meeting. */
  find(meeting: string | undefined): Occurrence | undefined {
    if (meeting === undefined) return undefined;
    this.#byMeeting ??= new Map(
      [...this.occurrences].reverse().map((occurrence) => [occurrence.meeting.id, occurrence]),
    );
    return this.#byMeeting.get(meeting);
  }

  /** The dates that a selection lets pass, by start. */
  select(selection: Selection): readonly Occurrence[] {
    return this.occurrences.filter(({ meeting }) => isSelected(meeting, selection, this.#readers));
  }

  /** How many of `occurrences` each value of a facet would leave, all other facets applied. */
  count(facet: Facet, selection: Selection, occurrences: readonly Occurrence[]): Map<string, number> {
    const counts = new Map<string, number>();
    const reader = this.#readers[facet];
    const everyValue = facet === 'levels' ? this.document.levels.map(({ id }) => id) : [];
    for (const { meeting } of occurrences) {
      if (!isSelected(meeting, selection, this.#readers, facet)) continue;
      for (const value of reader(meeting) ?? everyValue) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  }

  /** A text of the document for a reader of `language`. */
  text(text: Text | null | undefined, language: string): string {
    return pickText(text, [language, this.document.network.language]).text;
  }
}
