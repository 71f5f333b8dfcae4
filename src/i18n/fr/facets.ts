import { plural } from '../plural.ts';

export const facets = {
  open: (chosen: number) =>
    chosen ? `Filtrer les rencontres (${chosen} ${plural('fr', chosen, 'choix', 'choix')})` : 'Filtrer les rencontres',
  clear: 'Tout effacer',
  /** Said before the number of meetings. */
  cleared: (what: string) => `Effacé\u202f: ${what}. `,
  legends: {
    attendance: 'Modalité',
    series: 'Cycle thématique',
    audience: 'Public',
    territory: 'Territoire',
    period: 'Période',
    text: 'Recherche',
  },
  everyone: 'Ouvertes à tout le monde',
  members: 'Réservées aux membres',
  overseas: 'Outre-mer',
  periods: {
    any: 'Toutes les dates',
    month: 'Ce mois-ci',
    quarter: 'Les trois prochains mois',
    year: 'Cette année',
    own: 'Du… au…',
  },
  from: 'Du',
  to: 'Au',
  since: (from: string) => `à partir du ${from}`,
  until: (to: string) => `jusqu’au ${to}`,
  between: (from: string, to: string) => `du ${from} au ${to}`,
  quoted: (words: string) => `«\u202f${words}\u202f»`,
  search: 'Rechercher une rencontre',
  searchHint: 'Un titre, une personne, un lieu',
  remember: 'Se souvenir de mon niveau',
  rememberHint: 'Votre choix reste dans ce navigateur, sur cet appareil.',
  refused: 'Ce navigateur ne permet pas de garder votre choix.',
};
