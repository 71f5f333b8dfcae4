import type { NetworkDocumentInput, TestimonialInput } from '../src/contract/index.ts';

export const LEVELS = [
  { id: 'petites-communes', label: 'Petites communes' },
  { id: 'villes-moyennes', label: 'Villes moyennes' },
  { id: 'grandes-villes', label: 'Grandes villes' },
  { id: 'intercommunalites', label: 'Intercommunalités' },
  { id: 'departements', label: 'Départements' },
  { id: 'regions', label: 'Régions' },
] as const;

const SUBJECTS = ['Conseils de jeunes', 'Budget participatif', 'Boussole des jeunes', 'Mobilité', 'Logement', 'Santé'];
const FORMS = ['Atelier', 'Rencontre', 'Séance', 'Journée d’étude', 'Échange'];
const PLACES = ['Saint-Aubrac', 'Plouarven', 'Montferrel', 'Vauxbourg', 'Lormeuil', 'Castelvieil', 'Brissance'];
const SENTENCES = [
  'Nous avons compris que la première question n’est pas le budget, mais le temps que l’on donne aux jeunes.',
  'On repart avec trois idées et le numéro de téléphone de ceux qui les ont essayées.',
  'Chez nous, la commission se réunissait sans eux ; depuis un an, ils la tiennent à tour de rôle.',
  'Il faut dire ce que l’on n’a pas réussi.',
  'La visite valait mieux que dix notes.',
];

const DAY = 86_400_000;
const MONTHS = 24;

/** A number from 0 to 1, the same for the same seed: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<T>(list: readonly T[], random: () => number): T {
  const picked = list[Math.floor(random() * list.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}

/** The first day of the month `by` months after that of `now`, as milliseconds of UTC. */
function monthStart(now: Date, by: number): number {
  return Date.UTC(now.getFullYear(), now.getMonth() + by, 1);
}

/**
 * Invented meetings, spread evenly over the twelve months before and after the first of this month, so that every
 * month shows something at every size. Each is of one of six levels in turn: a filter to one leaves a sixth.
 * The same month always gets the same data.
 */
export function calendarDocument(count: number, now: Date): NetworkDocumentInput {
  const random = randomFrom(count);
  const first = monthStart(now, -MONTHS / 2);
  const days = (monthStart(now, MONTHS / 2) - first) / DAY;
  const meetings = Array.from({ length: count }, (_, i) => {
    const day = new Date(first + Math.floor((i * days) / count) * DAY).toISOString().slice(0, 10);
    const hour = 8 + Math.floor(random() * 10);
    const clock = (h: number) => `${day}T${String(h).padStart(2, '0')}:${random() < 0.5 ? '00' : '30'}`;
    const city = pick(PLACES, random);
    const capacity = 20 + Math.floor(random() * 60);
    return {
      id: `m${i}`,
      title: `${pick(FORMS, random)} ${i} : ${pick(SUBJECTS, random)}`,
      summary: pick(SENTENCES, random),
      start: clock(hour),
      end: clock(hour + 2),
      timeZone: 'Europe/Paris',
      attendance: random() < 0.3 ? ('online' as const) : ('onsite' as const),
      location: { name: 'Hôtel de ville', city },
      levels: [LEVELS[i % LEVELS.length]?.id ?? 'regions'],
      registration: { capacity, remaining: Math.floor(random() * capacity) },
    };
  });
  return { ...network, levels: [...LEVELS], meetings };
}

/** How many meetings begin in the month `by` months after this one. */
export function meetingsInMonth({ meetings = [] }: NetworkDocumentInput, by: number, now: Date): number {
  const month = new Date(monthStart(now, by)).toISOString().slice(0, 7);
  return (meetings ?? []).filter(({ start }) => start.startsWith(month)).length;
}

/** Invented testimonials, from a short sentence to four, a third of them with a photo. */
export function carouselDocument(count: number): NetworkDocumentInput {
  const random = randomFrom(count);
  const testimonials = Array.from({ length: count }, (_, i): TestimonialInput => ({
    id: `t${i}`,
    quote: Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(SENTENCES, random)).join(' '),
    author: {
      name: `Personne ${i + 1}`,
      role: 'Déléguée à la jeunesse',
      organization: `Commune de ${pick(PLACES, random)}`,
      ...(i % 3 === 0 ? { photo: { src: '/portrait.svg', alt: `Personne ${i + 1}` } } : {}),
    },
    levels: [LEVELS[i % LEVELS.length]?.id ?? 'regions'],
  }));
  return { ...network, levels: [...LEVELS], testimonials };
}

const network = {
  version: 1 as const,
  network: { name: 'Réseau inventé', timeZone: 'Europe/Paris', language: 'fr' },
};
