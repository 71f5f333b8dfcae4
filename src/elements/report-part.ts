/**
 * Tells a developer, in the console, that a part of an element cannot be shown: one that could not be fetched, or an
 * attribute with a value that nobody knows.
 */
export function reportPart(part: string, cause: unknown): void {
  console.warn(`[anacej-rencontres] ${part} : ignoré / ignored`, cause);
}
