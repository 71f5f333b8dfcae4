import { pickText, type NetworkDocument, type Problem, type Text } from '../contract/index.ts';
import { spanOf } from '../time/index.ts';
import { canRead, testsOf, valuesOf, type ValueFacet } from './facets.ts';
import { isPast, occurrencesOf, type Occurrence } from './occurrence.ts';
import type { Facet, Selection } from './selection.ts';

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
  /** How long the longest of them lasts, in milliseconds. */
  readonly longest: number;
  /** Whether a level is among those of the endpoint. */
  readonly isListed: (id: string) => boolean;
  readonly #levelOrder: ReadonlyMap<string, number>;
  readonly #counted = new Map<ValueFacet, readonly [asked: string, counts: ReadonlyMap<string, number>]>();

  constructor(document: NetworkDocument, problems: readonly Problem[], base: string) {
    // Levels stand in the endpoint's order, or by their own `order` where they have one.
    const levels = [...document.levels].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
    // `null` is how exporters write «not given»: elsewhere it is only asked whether there is one.
    this.document = { ...document, levels, registration: document.registration ?? undefined };
    this.problems = problems;
    this.base = base;
    this.generatedAt = spanOf(document.generatedAt ?? '', null, document.network.timeZone)?.start ?? Date.now();
    this.occurrences = occurrencesOf(document);
    this.longest = this.occurrences.reduce((most, { start, end }) => Math.max(most, end - start), 0);
    const levelOrder = new Map(levels.map(({ id }, order) => [id, order]));
    this.#levelOrder = levelOrder;
    this.isListed = (id) => levelOrder.has(id);
  }

  /** The place of a level among the levels, from 0; -1 where the endpoint does not list it. */
  levelOrder(id: string): number {
    return this.#levelOrder.get(id) ?? -1;
  }

  /** The next date of a meeting, on or to come; the last of one that is over. */
  find(meeting: string | undefined): Occurrence | undefined {
    const dates = this.occurrences.filter((occurrence) => occurrence.meeting.id === meeting);
    return dates.find((date) => !isPast(date, Date.now())) ?? dates.at(-1);
  }

  /** The dates that a selection lets pass, by start, `except` for what it asks of one facet. */
  select(selection: Selection, except?: Facet): readonly Occurrence[] {
    const [first, ...others] = testsOf(selection, this, except);
    if (!first) return this.occurrences;
    const left = this.occurrences.filter(first);
    return others.length ? left.filter((occurrence) => others.every((passes) => passes(occurrence))) : left;
  }

  /**
   * How many of the dates that are not over each value of a facet would leave, all other facets applied; under `''`
   * how many all values together would.
   * @param now milliseconds since 1970
   */
  count(facet: ValueFacet, selection: Selection, now: number): ReadonlyMap<string, number> {
    // A choice in the facet itself changes none of its own counts; meetings end with a minute.
    const others = { ...selection, [facet]: [''] };
    const asked = [Math.floor(now / 60_000), canRead(others), JSON.stringify(others)].join();
    const [known, kept] = this.#counted.get(facet) ?? [];
    if (kept && known === asked) return kept;
    const counts = new Map<string, number>();
    const add = (value: string) => counts.set(value, (counts.get(value) ?? 0) + 1);
    const everyValue = facet === 'levels' ? this.document.levels.map(({ id }) => id) : [];
    for (const occurrence of this.select(selection, facet)) {
      if (isPast(occurrence, now)) continue;
      add('');
      for (const value of valuesOf(facet, occurrence.meeting, this) ?? everyValue) add(value);
    }
    this.#counted.set(facet, [asked, counts]);
    return counts;
  }

  /** A text of the document for a reader of `language`. */
  text(text: Text | null | undefined, language: string): string {
    return pickText(text, [language, this.document.network.language]).text;
  }
}
