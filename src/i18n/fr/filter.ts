import { plural } from '../plural.ts';

export const filter = {
  legend: 'Niveau de collectivité',
  count: (n: number) => `${n} ${plural('fr', n, 'rencontre', 'rencontres')}`,
  status: (n: number, full: number) =>
    n === 0
      ? 'Aucune rencontre à venir ne correspond à votre choix.'
      : `${n} ${plural('fr', n, 'rencontre', 'rencontres')}${full ? `, dont ${full} ${plural('fr', full, 'complète', 'complètes')}` : ''}.`,
  empty: 'Aucun niveau à choisir pour le moment.',
};
