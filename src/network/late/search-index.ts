import type { Meeting, Text } from '../../contract/index.ts';
import type { Test } from '../facets.ts';
import type { Snapshot } from '../snapshot.ts';
import { fold } from './fold.ts';

/** How long a slice of the work may last, in milliseconds: well under a frame, so that typing goes on between two. */
const SLICE = 6;

/** A title of a megabyte would make every key stroke slow, and nobody looks for its end. */
const LONGEST = 2000;

/** What a search reads of each meeting, made ready once: every word after a blank, so that ` word` finds beginnings. */
export class SearchIndex {
  readonly #texts = new Map<Meeting, string>();
  readonly #meetings: readonly Meeting[];
  #preparing: Promise<void> | undefined;

  constructor(snapshot: Snapshot) {
    this.#meetings = snapshot.occurrences.map(({ meeting }) => meeting);
  }

  /** Reads all meetings, a few milliseconds at a time. Nobody has to wait for it: a search reads what is missing. */
  prepare(): Promise<void> {
    return (this.#preparing ??= this.#readAll());
  }

  /** Whether each word of `query` begins a word of a meeting, in any order. A query without words finds everything. */
  test(query: unknown): Test {
    const words = fold(String(query).slice(0, LONGEST))
      .split(' ')
      .map((word) => ` ${word}`);
    return ({ meeting }) => {
      const text = this.#textOf(meeting);
      return words.every((word) => text.includes(word));
    };
  }

  async #readAll(): Promise<void> {
    let until = performance.now() + SLICE;
    for (const meeting of this.#meetings) {
      this.#textOf(meeting);
      if (performance.now() < until) continue;
      await nextTask();
      until = performance.now() + SLICE;
    }
  }

  #textOf(meeting: Meeting): string {
    let text = this.#texts.get(meeting);
    if (text === undefined) this.#texts.set(meeting, (text = ` ${wordsOf(meeting)} `));
    return text;
  }
}

const indexes = new WeakMap<Snapshot, SearchIndex>();

/** The index of a snapshot, as long as there is the snapshot. */
export function searchIndexOf(snapshot: Snapshot): SearchIndex {
  let index = indexes.get(snapshot);
  if (!index) indexes.set(snapshot, (index = new SearchIndex(snapshot)));
  return index;
}

function wordsOf({ title, summary, speakers, location }: Meeting): string {
  const texts = [
    title,
    summary,
    ...(speakers ?? []).flatMap(({ name, role, organization }) => [name, role, organization]),
    ...(location ? [location.name, location.address, location.postalCode, location.city] : []),
    ...(location ? [location.department, location.region] : []),
  ];
  return texts.flatMap((text) => wordings(text).map((wording) => fold(wording.slice(0, LONGEST)))).join(' ');
}

/** A text in all its languages: a search does not know which one the visitor has in mind. */
function wordings(text: Text | null | undefined): string[] {
  return text == null ? [] : typeof text === 'string' ? [text] : Object.values(text).map((wording) => wording ?? '');
}

/** Lets input and painting have their turn. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
