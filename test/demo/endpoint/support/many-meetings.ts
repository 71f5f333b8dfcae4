import type { MeetingInput, NetworkDocumentInput } from '../../../../src/contract/index.ts';

const LEVELS = ['petites-communes', 'villes-moyennes', 'grandes-villes', 'departements', 'regions'];
const HOUR = 3_600_000;

/** A network that meets as often as it takes: so many meetings, one an hour from a day on. */
export function manyMeetings(count: number, from = '2024-01-01'): NetworkDocumentInput {
  const first = Date.parse(from);
  const meetings = Array.from({ length: count }, (_, i): MeetingInput => {
    const start = new Date(first + i * HOUR).toISOString();
    return {
      id: `r${i}`,
      title: `Rencontre ${i}`,
      summary: 'Une heure d’échange entre collectivités du même niveau, puis un temps de questions.',
      start,
      end: new Date(first + (i + 1) * HOUR).toISOString(),
      levels: i % 7 === 0 ? [] : [LEVELS[i % LEVELS.length] ?? ''],
      series: i % 10 === 0 ? 'parcours' : null,
      attendance: 'online',
      registration: { capacity: 40 },
    };
  });
  return {
    version: 1,
    network: { name: 'Réseau d’essai' },
    levels: LEVELS.map((id) => ({ id, label: id })),
    series: [{ id: 'parcours', label: 'Parcours' }],
    meetings,
  };
}
