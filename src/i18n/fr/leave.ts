import { plural } from '../plural.ts';

/** The ways to take along what a calendar shows; loaded when they are first asked for. */
export const leave = {
  subscribe: 'S’abonner (webcal)',
  copy: 'Copier l’adresse du calendrier',
  copied: 'Adresse copiée.',
  address: (url: string) => `Adresse à copier\u202f: ${url}`,
  file: (n: number) => `Télécharger ${n} ${plural('fr', n, 'rencontre', 'rencontres')} (.ics)`,
  print: 'Imprimer',
};
