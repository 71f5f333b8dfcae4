export const carousel = {
  heading: 'Ce que disent les membres',
  previous: 'Témoignage précédent',
  next: 'Témoignage suivant',
  role: 'carrousel',
  slideRole: 'témoignage',
  position: (n: number, total: number) => `${n} sur ${total}`,
  shortPosition: (n: number, total: number) => `${n} / ${total}`,
  list: 'Témoignages',
  source: (label: string) => `Source\u202f: ${label}`,
  question: 'Question',
  empty: 'Aucun témoignage pour le moment.',
};
