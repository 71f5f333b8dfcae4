/** What the page of a registration says in French. {@link PageWords} is what another language has to say too. */
export const fr = {
  otherLanguage: { tag: 'en', label: 'English' },
  unknownLink: {
    title: 'Lien inconnu',
    text: 'Ce lien n’existe pas ou n’est plus valable. Reprenez celui du dernier courriel que nous vous avons envoyé.',
  },
  status: {
    confirmed: 'Inscription confirmée',
    waitlisted: (position: number) => `Sur liste d’attente, en position ${position}`,
    cancelled: 'Inscription annulée',
  },
  meeting: {
    cancelled: 'Cette rencontre est annulée.',
    postponed: 'Cette rencontre est reportée. La nouvelle date n’est pas encore connue.',
    begun: 'Cette rencontre a commencé ou est passée\u202F: l’inscription ne peut plus être changée.',
  },
  terms: {
    date: 'Date',
    place: 'Lieu',
    organization: 'Collectivité',
    people: (count: number): string => (count === 1 ? 'Personne' : 'Personnes'),
    number: 'Numéro',
  },
  done: {
    changed: 'Vos modifications sont enregistrées. Nous vous les confirmons par courriel.',
    unchanged: 'Rien n’était à changer.',
    cancelled: 'L’inscription est annulée. Nous vous le confirmons par courriel.',
  },
  change: {
    heading: 'Modifier l’inscription',
    contact: 'Personne à contacter',
    person: (number: number) => `Personne ${number}`,
    newPerson: 'Ajouter une personne',
    newPersonHint: 'Laissez ces lignes vides si vous n’ajoutez personne. Enregistrez pour en ajouter une autre.',
    answers: 'Vos réponses',
    name: 'Nom et prénom',
    email: 'Adresse électronique',
    phone: 'Téléphone',
    role: 'Rôle',
    noRole: 'Non précisé',
    required: '(obligatoire)',
    yes: 'Oui',
    remove: 'Retirer cette personne',
    example: (value: string) => `Par exemple\u202F: ${value}`,
    onlyIf: (question: string, answer: string) =>
      `À remplir si vous avez répondu «\u00A0${answer}\u00A0» à «\u00A0${question}\u00A0».`,
    seats: (count: number) =>
      count === 0
        ? 'Il n’y a plus de place libre.'
        : count === 1
          ? 'Il reste une place libre.'
          : `Il reste ${count} places libres.`,
    fewer: 'Si vous inscrivez moins de personnes, elles entrent dès qu’il y a assez de places pour elles.',
    overCapacity: (count: number) =>
      `La rencontre n’a ${count === 1 ? 'qu’une place' : `que ${count} places`} en tout\u202F: votre groupe est trop nombreux pour y entrer. Inscrivez moins de personnes\u202F: elles entreront dès qu’il y aura assez de places pour elles.`,
    closed: 'Les inscriptions sont closes\u202F: vous pouvez encore retirer des personnes, mais plus en ajouter.',
    save: 'Enregistrer les modifications',
  },
  cancel: {
    link: 'Annuler l’inscription',
    title: 'Annuler cette inscription\u202F?',
    people: (count: number) =>
      count === 1
        ? 'Cette personne ne sera plus inscrite\u202F:'
        : `Ces ${count} personnes ne seront plus inscrites\u202F:`,
    warning: 'Les places sont aussitôt proposées à d’autres. Pour revenir, il faudra s’inscrire de nouveau.',
    confirm: 'Oui, annuler l’inscription',
    back: 'Non, revenir à l’inscription',
  },
  errors: {
    prefix: 'Erreur\u202F: ',
    heading: 'Rien n’a été changé',
    intro: 'Corrigez ce qui suit, puis enregistrez de nouveau.',
    nobody: 'Gardez au moins une personne. Pour retirer tout le monde, annulez l’inscription.',
    full: (remaining: number) =>
      remaining === 0
        ? 'Il n’y a plus de place libre à cette rencontre\u202F: vous ne pouvez pas ajouter cette personne.'
        : remaining === 1
          ? 'Il ne reste qu’une place libre\u202F: ajoutez moins de personnes.'
          : `Il ne reste que ${remaining} places libres\u202F: ajoutez moins de personnes.`,
    cancelled: 'L’inscription a été annulée depuis l’ouverture de la page\u202F: il n’y a plus rien à modifier.',
    closed: 'Les inscriptions sont closes\u202F: on ne peut plus ajouter personne.',
    'changed-meanwhile':
      'L’inscription a changé depuis l’ouverture de la page. La voici telle qu’elle est maintenant\u202F: refaites votre modification.',
    other: 'Votre demande n’a pas pu être traitée. Rechargez la page et réessayez.',
  },
};

export type PageWords = typeof fr;
