import type { MeetingInput, NetworkDocumentInput } from '../../../../src/contract/index.ts';

const LEVELS = ['petites-communes', 'villes-moyennes', 'grandes-villes', 'departements', 'regions'];
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

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

/** So many there are besides those of an hour: three days every forty, and rules, of which most make ten dates. */
const SEMINARS = 100;
const RULES = 50;

/** A hundred thousand meetings over eleven years, from six years before a day on. */
export function hundredThousand(now: Date): NetworkDocumentInput {
  const first = Math.floor(now.getTime() / DAY) * DAY - 6 * 365 * DAY;
  const dayOf = (days: number) => new Date(first + days * DAY).toISOString().slice(0, 10);
  const document = manyMeetings(100_000 - SEMINARS - RULES, dayOf(0));
  const seminars = Array.from({ length: SEMINARS }, (_, i) => ({
    id: `d${i}`,
    title: `Séminaire ${i}`,
    start: dayOf(i * 40),
    end: dayOf(i * 40 + 3),
    series: 'seminaires',
  }));
  const rules = Array.from({ length: RULES }, (_, i) => ({
    id: `w${i}`,
    title: `Permanence ${i}`,
    start: `${dayOf(i * 80)}T18:00`,
    end: `${dayOf(i * 80)}T19:00`,
    recurrence: i % 10 ? 'FREQ=WEEKLY;COUNT=10' : 'FREQ=WEEKLY',
  }));
  return {
    ...document,
    series: [...(document.series ?? []), { id: 'seminaires', label: 'Séminaires' }],
    meetings: [...(document.meetings ?? []), ...seminars, ...rules],
  };
}
