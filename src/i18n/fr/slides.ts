/** What leads through the testimonials; it comes after them. */
export const slides = {
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
