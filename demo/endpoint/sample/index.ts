import type { MeetingInput, NetworkDocumentInput } from '../../../src/contract/index.ts';
import { SampleYear } from './calendar.ts';
import { levels, series } from './levels.ts';
import { departements } from './meetings/departements.ts';
import { forEveryone } from './meetings/for-everyone.ts';
import { grandesVilles } from './meetings/grandes-villes.ts';
import { intercommunalites } from './meetings/intercommunalites.ts';
import { petitesCommunes } from './meetings/petites-communes.ts';
import { regions } from './meetings/regions.ts';
import { seriesSessions } from './meetings/series-sessions.ts';
import { villesMoyennes } from './meetings/villes-moyennes.ts';
import { registration } from './registration.ts';
import { drawMeeting, type Sketch } from './sketch.ts';
import { testimonials } from './testimonials.ts';
import { typeset } from './typography.ts';

const BY_LEVEL: Record<string, Sketch[]> = {
  'petites-communes': petitesCommunes,
  'villes-moyennes': villesMoyennes,
  'grandes-villes': grandesVilles,
  intercommunalites,
  departements,
  regions,
};

/**
 * An invented year of an invented network, about four months behind `now` and eight ahead. Places are real, people are not.
 * Pure: the same day gives the same document.
 */
export function sampleDocument(now: Date | number): NetworkDocumentInput {
  const year = new SampleYear(now);
  const meetings = [
    ...Object.entries(BY_LEVEL).flatMap(([level, sketches]) =>
      sketches.map((sketch): MeetingInput => ({ levels: [level], ...drawMeeting(sketch, year) })),
    ),
    ...[...seriesSessions, ...forEveryone].map((sketch): MeetingInput => ({
      audience: 'everyone',
      ...drawMeeting(sketch, year),
    })),
  ];
  return typeset<NetworkDocumentInput>({
    version: 1,
    generatedAt: `${year.day(0)}T00:00:00Z`,
    network: {
      name: "Réseau des collectivités pour la jeunesse (données d'exemple)",
      url: 'https://example.org/reseau',
      timeZone: 'Europe/Paris',
      language: 'fr',
    },
    levels,
    series,
    meetings: meetings.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)),
    testimonials: testimonials(year),
    registration,
  });
}
