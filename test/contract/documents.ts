import { parseNetwork, type MeetingInput, type NetworkDocument, type Problem } from '../../src/contract/index.ts';

/** The smallest meeting that passes, and what a test adds to it or takes away. */
export function meeting(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const least: MeetingInput = { id: 'm1', title: 'Rencontre des régions', start: '2026-03-09T10:00' };
  return { ...least, ...changes };
}

/** The smallest document that passes, and what a test adds to it or takes away. */
export function networkDocument(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return { version: 1, network: { name: 'Réseau' }, ...changes };
}

/** What is read from a document that can be read, for tests that are about something else than whether it can. */
export function read(input: unknown): { data: NetworkDocument; problems: Problem[] } {
  const parsed = parseNetwork(input);
  if (!parsed.ok) throw new Error(`unreadable: ${parsed.error.path} ${parsed.error.message}`);
  return parsed;
}
