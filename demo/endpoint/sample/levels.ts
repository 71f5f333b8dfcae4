import type { Level, Series } from '../../../src/contract/index.ts';

/** The six scales of collectivity among which members meet. */
export const levels: Level[] = [
  {
    id: 'petites-communes',
    label: { fr: 'Petites communes', en: 'Small municipalities' },
    description:
      'Communes de moins de 10 000 habitants : faire participer les jeunes avec peu de moyens et beaucoup de proximité.',
    order: 1,
  },
  {
    id: 'villes-moyennes',
    label: { fr: 'Villes moyennes', en: 'Medium-sized towns' },
    description: 'Villes de 10 000 à 100 000 habitants.',
    order: 2,
  },
  {
    id: 'grandes-villes',
    label: { fr: 'Grandes villes', en: 'Cities' },
    description: 'Villes de plus de 100 000 habitants, avec leurs arrondissements et leurs quartiers.',
    order: 3,
  },
  {
    id: 'intercommunalites',
    label: { fr: 'Intercommunalités', en: 'Intermunicipal bodies' },
    description: "Communautés de communes, d'agglomération, urbaines et métropoles.",
    order: 4,
  },
  {
    id: 'departements',
    label: { fr: 'Départements', en: 'Departments' },
    description: "Conseils départementaux, conseils départementaux des jeunes et protection de l'enfance.",
    order: 5,
  },
  {
    id: 'regions',
    label: { fr: 'Régions', en: 'Regions' },
    description: 'Conseils régionaux, conseils régionaux des jeunes et dialogue structuré.',
    order: 6,
  },
];

/** Two cycles that cross the levels, open to everyone, with experts. */
export const series: Series[] = [
  {
    id: 'droits-en-actes',
    label: { fr: "Les droits de l'enfant en actes", en: 'Children’s rights in practice' },
    description:
      "Une heure et demie en ligne, toutes les quatre à six semaines, pour passer d'un article de la Convention internationale à une décision de la collectivité.",
  },
  {
    id: 'participer-partout',
    label: { fr: 'Participer partout', en: 'Taking part everywhere' },
    description:
      "Le cycle de ceux que l'on entend le moins : jeunes ruraux, jeunes placés, jeunes en situation de handicap, jeunes qui travaillent.",
  },
];
