/** What mails say in French. {@link MailWords} is what another language has to say too. */
export const fr = {
  subject: {
    confirmed: (title: string) => `Inscription confirmée\u202F: ${title}`,
    waitlisted: (title: string) => `Liste d’attente\u202F: ${title}`,
    promoted: (title: string) => `Une place s’est libérée\u202F: ${title}`,
    changed: (title: string) => `Inscription modifiée\u202F: ${title}`,
    cancelled: (title: string) => `Inscription annulée\u202F: ${title}`,
    'contact-changed': (title: string) => `Vous êtes maintenant la personne à contacter\u202F: ${title}`,
    'contact-replaced': (title: string) => `Vous n’êtes plus la personne à contacter\u202F: ${title}`,
  },
  meetingSubject: {
    cancelled: (title: string) => `Rencontre annulée\u202F: ${title}`,
    postponed: (title: string) => `Rencontre reportée\u202F: ${title}`,
    moved: (title: string) => `Rencontre modifiée\u202F: ${title}`,
    elsewhere: (title: string) => `Changement de lieu\u202F: ${title}`,
    placed: (title: string) => `Lieu de la rencontre\u202F: ${title}`,
  },
  greeting: (name: string) => `Bonjour ${name},`,
  opening: {
    confirmed: 'Votre inscription est confirmée.',
    waitlisted: (position: number) =>
      `La rencontre est complète. Vous êtes ${position === 1 ? '1re' : `${position}e`} sur la liste d’attente. Nous vous écrirons dès que des places se libéreront pour vous\u202F: vous n’avez rien à faire.`,
    promoted:
      'Des places se sont libérées\u202F: votre inscription, qui était sur liste d’attente, est maintenant confirmée.',
    changed: 'Votre inscription a bien été modifiée. Voici ce que nous avons noté.',
    cancelled: 'Votre inscription est annulée, pour toutes les personnes inscrites. Vos places sont rendues.',
  },
  newContact:
    'Vous êtes maintenant la personne à contacter pour cette inscription, à laquelle vous participez\u202F: celle qui l’était n’y figure plus. Le lien ci-dessous est le vôtre\u202F; celui d’avant ne fonctionne plus.',
  replaced: {
    by: (name: string) =>
      `L’inscription ci-dessous a été modifiée par son lien personnel\u202F: la personne à contacter est maintenant ${name}, à qui nous écrirons désormais.`,
    stays: 'Vous faites toujours partie des personnes inscrites.',
    leaves: 'Vous ne faites plus partie des personnes inscrites.',
    doubt: 'Si ce changement vous surprend, adressez-vous à l’équipe du réseau.',
  },
  meetingOpening: {
    cancelled:
      'La rencontre à laquelle votre collectivité était inscrite est annulée. Nous vous prions de nous en excuser.',
    postponed:
      'La rencontre à laquelle votre collectivité est inscrite est reportée. La nouvelle date n’est pas encore connue\u202F; nous vous écrirons.',
    moved:
      'La rencontre à laquelle votre collectivité est inscrite a changé. Vérifiez la date et le lieu ci-dessous. Votre inscription reste valable.',
    elsewhere:
      'Le lieu de la rencontre à laquelle votre collectivité est inscrite a changé. La date reste la même, et votre inscription reste valable.',
    placed:
      'Le lieu de la rencontre à laquelle votre collectivité est inscrite est maintenant connu. La date reste la même, et votre inscription reste valable.',
  },
  terms: {
    meeting: 'Rencontre',
    date: 'Date',
    place: 'Lieu',
    formerPlace: 'Lieu précédent',
    placeUnknown: 'pas encore connu',
    organization: 'Collectivité',
    people: (count: number): string => (count === 1 ? 'Personne' : 'Personnes'),
    number: 'Numéro d’inscription',
  },
  manage: 'Pour modifier ou annuler votre inscription\u202F:',
  manageLink: 'Modifier ou annuler mon inscription',
  keepLink: 'Ce lien est personnel\u202F: qui le connaît peut changer votre inscription.',
  calendar: {
    add: 'Le fichier joint ajoute la date à votre agenda.',
    remove: 'Le fichier joint retire la date de votre agenda.',
  },
  calendarFile: 'rencontre.ics',
};

export type MailWords = typeof fr;
