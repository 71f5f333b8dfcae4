import { plural } from '../plural.ts';

/** What the registration form says before a meeting is chosen, and of that meeting. */
export const form = {
  heading: 'S’inscrire à une rencontre',
  choose: 'Choisir…',
  empty: 'Aucune rencontre n’est ouverte à l’inscription pour le moment.',
  none: 'Les inscriptions ne se prennent pas sur cette page.',
  meeting: {
    label: 'Rencontre',
    other: 'Choisir une autre rencontre',
    gone: 'La rencontre demandée n’est plus à l’agenda. Choisissez-en une autre.',
    from: (from: string, to: string) => `de ${from} à ${to}`,
    days: (from: string, to: string) => `du ${from} au ${to}`,
    allDay: 'toute la journée',
    yourTime: 'à votre heure',
    seats: (n: number) => `${n} ${plural('fr', n, 'place restante', 'places restantes')}`,
    deadline: (date: string) => `Inscriptions avant le ${date}`,
    states: {
      waitlist: 'Complet, liste d’attente ouverte',
      full: 'Cette rencontre est complète.',
      closed: 'Les inscriptions à cette rencontre sont closes.',
      early: 'Les inscriptions à cette rencontre ne sont pas encore ouvertes.',
      off: 'Cette rencontre est annulée ou reportée.',
      past: 'Cette rencontre a déjà eu lieu.',
      none: 'Cette rencontre ne prend pas d’inscription ici.',
    },
    full: 'complet',
    elsewhere: 'Les inscriptions à cette rencontre se font sur un autre site.',
    goElsewhere: (host: string) => `S’inscrire sur ${host}`,
  },
};
