/** One thing wrong in a document, at the place where it is wrong. */
export interface Problem {
  /** Where, as a path into the document: `meetings[3].start`. */
  path: string;
  /** What is wrong and what was expected, in English: it is for the person who writes the endpoint. */
  message: string;
  /** What became of it: the whole `item` was left out, or only a `field` of it. */
  skipped: 'item' | 'field';
  /** The `id` of the item, where it has one. */
  id?: string;
}

/** The whole document cannot be used. */
export interface DocumentError {
  /** `version` is a major version this release does not read; `shape` is anything else that is not a document. */
  code: 'version' | 'shape';
  path: string;
  message: string;
}

/** What {@link parseNetwork} and its siblings answer: data with the problems left behind, or an error. */
export type Parsed<T> = { ok: true; data: T; problems: Problem[] } | { ok: false; error: DocumentError };
