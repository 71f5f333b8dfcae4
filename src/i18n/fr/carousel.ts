export const carousel = {
  heading: 'Ce que disent les membres',
  /** What assistive technology says instead of «groupe». */
  role: 'carrousel',
  slideRole: 'témoignage',
  /** «3 sur 15», or «4 à 6 sur 15» where several are in view at once. */
  position: (from: number, to: number, total: number) =>
    from === to ? `${from} sur ${total}` : `${from} à ${to} sur ${total}`,
  list: 'Témoignages',
  source: 'Source\u202f:',
  question: 'Question\u202f: ',
  empty: 'Aucun témoignage pour le moment.',
  previous: 'Témoignage précédent',
  next: 'Témoignage suivant',
  shortPosition: (from: number, to: number, total: number) =>
    `${from === to ? from : `${from}\u2013${to}`}\u00a0/\u00a0${total}`,
  pick: 'Choisir un témoignage',
  pickOne: (from: number, to: number) => (from === to ? `Témoignage ${from}` : `Témoignages ${from} à ${to}`),
  pause: 'Arrêter le défilement',
  play: 'Lancer le défilement',
  more: 'Lire la suite',
  less: 'Replier',
  /** Follows «Lire la suite», for those who hear the button without its surroundings. */
  moreOf: (name: string) => `(témoignage de ${name})`,
};
