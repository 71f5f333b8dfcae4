/** What the programme of a year says; loaded with it. */
export const programme = {
  caption: (years: string) => `Programme des rencontres ${years}`,
  level: 'Niveau',
  legend: 'Légende',
  numbers: 'Les nombres sont les jours du mois.',
  off: 'Annulée ou reportée',
};
