import type { MeetingInput, NetworkDocumentInput } from '../../src/contract/index.ts';

/** A meeting three weeks after `NOW`, and what a test adds to it or takes away. */
export function meeting(id: string, changes: Partial<MeetingInput> = {}): MeetingInput {
  return { id, title: `Rencontre ${id}`, start: '2026-03-26T09:30', end: '2026-03-26T12:00', ...changes };
}

/** A network of two levels with two meetings, and what a test adds to it or takes away. */
export function networkDocument(changes: Partial<NetworkDocumentInput> = {}): NetworkDocumentInput {
  return {
    version: 1,
    network: { name: 'Réseau d’exemple' },
    levels: [
      { id: 'villes', label: 'Villes moyennes' },
      { id: 'regions', label: 'Régions' },
    ],
    meetings: [
      meeting('un', { levels: ['villes'] }),
      meeting('deux', { levels: ['regions'], start: '2026-04-02T14:00', end: '2026-04-02T16:00' }),
    ],
    ...changes,
  };
}
