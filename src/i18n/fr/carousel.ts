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
};
