import type { Sketch } from '../sketch.ts';

/** What gathers every level at once. */
export const forEveryone: Sketch[] = [
  {
    id: 'ev-assemblee',
    week: -10,
    weekday: 5,
    from: '09:30',
    to: '17:00',
    place: 'paris',
    title: 'Assemblée générale du réseau',
    summary: "Rapport d'activité, élections et après-midi d'ateliers.",
    keeps: ['programme', 'minutes'],
    also: { audience: 'members' },
  },
  {
    id: 'ev-droits-enfant',
    week: 0,
    weekday: 3,
    title: 'Journée portes ouvertes du réseau',
    summary: "Toute la journée, dans chaque collectivité membre qui le souhaite : voyez l'affiche de la vôtre.",
    also: { attendance: 'mixed', registration: null },
  },
  {
    id: 'ev-webinaire-nouveaux',
    week: 2,
    weekday: 1,
    from: '13:00',
    to: '14:00',
    title: 'Bienvenue : le réseau expliqué aux nouvelles équipes',
    summary: 'Une heure pour savoir qui appeler, et pour quoi.',
    seats: [150, 112],
  },
  {
    id: 'ev-congres',
    week: 18,
    weekday: 3,
    from: '14:00',
    to: '16:00',
    lastsDays: 2,
    place: 'lyon',
    seats: [500, 500],
    waitlist: true,
    opensOn: 40,
    title: {
      fr: "Congrès national des conseils d'enfants et de jeunes",
      en: 'National congress of children’s and youth councils',
    },
    summary: 'Trois jours, cinq cents jeunes, quarante ateliers – et une parole portée devant les ministères.',
    description:
      "Tous les deux ans, les conseils d'enfants et de jeunes se retrouvent. Ils choisissent les thèmes, tiennent les tribunes et écrivent la déclaration finale.\n\nChaque délégation compte de deux à huit personnes, dont une majorité de jeunes. L'hébergement des mineurs est organisé par le réseau.\n\nLes inscriptions ouvrent à toutes les collectivités le même jour, à 9 h.",
  },
];
