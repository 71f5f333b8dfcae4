import { plural } from '../plural.ts';

/** What the confirmation says beside that it is done; loaded while a registration is on its way. */
export const done = {
  moved:
    'La rencontre a changé pendant que vous remplissiez le formulaire\u202f: vérifiez la date et le lieu ci-dessus.',
  next: (email: string) =>
    `Gardez le numéro et le lien ci-dessous\u202f: le lien permet de modifier ou d’annuler, sans compte. Les nouvelles de la rencontre iront à ${email}.`,
  nextWaitlisted: (email: string) =>
    `Si des places se libèrent, elles reviennent aux premières inscriptions de la liste. La réponse ira à ${email}.`,
  people: (n: number) => plural('fr', n, 'Personne inscrite', 'Personnes inscrites'),
  peopleWaiting: (n: number) => plural('fr', n, 'Personne en attente', 'Personnes en attente'),
  organization: 'Collectivité',
  calendar: 'Ajouter à mon agenda',
  print: 'Imprimer',
  manage: 'Modifier ou annuler l’inscription',
  again: 'Inscrire d’autres personnes',
};
