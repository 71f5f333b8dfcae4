import { plural } from '../plural.ts';

/** What the programme of a year says; loaded with it. */
export const programme = {
  caption: (years: string) => `Programme des rencontres ${years}`,
  level: 'Niveau',
  moreInMonth: (n: number, month: string) => ({
    label: `+ ${n}`,
    full: `+ ${n} ${plural('fr', n, 'autre rencontre', 'autres rencontres')}, ${month}`,
  }),
  legend: 'Légende',
  numbers: 'Les nombres sont les jours du mois.',
  off: 'Annulée ou reportée',
};
