import { plural } from '../plural.ts';

const people = (n: number) => `${n} ${plural('fr', n, 'personne', 'personnes')}`;
const seconds = (n: number) =>
  n < 100 ? `${n} ${plural('fr', n, 'seconde', 'secondes')}` : `${Math.ceil(n / 60)} minutes`;
const quoted = (text: string) => `«\u202f${text}\u202f»`;
const such = (example: string) => (example ? `, par exemple ${quoted(example)}` : '');
const kept = 'Vos réponses sont gardées.';
const unsaved = 'Rien n’a été enregistré, vos réponses sont gardées.';
const safeAgain =
  'Envoyez de nouveau sans rien changer\u202f: si le premier envoi est arrivé, il ne comptera qu’une fois.';

/** @param the the field with its article; @param example an answer that would do, or nothing */
type Sentence = (the: string, example: string) => string;

/** What the registration form says while it is filled in, sent and confirmed; loaded when a meeting is chosen. */
export const registration = {
  required: 'obligatoire',
  choose: 'Choisir…',
  example: (text: string) => `Exemple\u202f: ${text}`,
  organization: {
    title: 'Votre collectivité',
    name: 'Nom de la collectivité',
    level: 'Niveau',
    siren: 'Numéro SIREN',
    sirenHint: 'Neuf chiffres, si vous le connaissez.',
  },
  contact: { title: 'Personne à contacter', hint: 'La personne à qui écrire au sujet de cette inscription.' },
  person: { name: 'Prénom et nom', email: 'Adresse électronique', phone: 'Téléphone', role: 'Rôle' },
  participants: {
    title: 'Personnes à inscrire',
    self: 'Je participe moi-même',
    selfHint: 'Nous reprenons les coordonnées de la personne à contacter.',
    selfMissing: 'Vos coordonnées, telles que vous les donnez plus haut',
    nth: (n: number) => `Personne ${n}`,
    add: 'Ajouter une personne',
    most: (n: number) => `${people(n)} au plus en une fois.`,
    remove: 'Retirer',
    removed: (who: string) => `${who}\u202f: retrait de la liste.`,
    undo: 'Annuler le retrait',
    fewSeats: (seats: number, waitlist: boolean) =>
      `Il ne reste que ${seats} ${plural('fr', seats, 'place', 'places')}${waitlist ? '\u202f: toute l’inscription ira en liste d’attente.' : '.'}`,
  },
  questions: { title: 'Quelques précisions' },
  notice: {
    title: 'Ce que deviennent vos données',
    controller: 'Responsable',
    purpose: 'Finalité',
    legalBasis: 'Base légale',
    recipients: 'Destinataires',
    retention: 'Durée de conservation',
    rights: 'Vos droits',
    dpo: 'Déléguée ou délégué à la protection des données',
    complaint: 'Réclamation',
  },
  consents: { title: 'Si vous le souhaitez' },
  steps: {
    progress: 'Étapes',
    nth: (n: number, all: number) => `Étape ${n} sur ${all}`,
    you: 'Vous',
    people: 'Personnes',
    questions: 'Précisions',
    send: 'Envoi',
    next: 'Continuer',
    back: 'Revenir à l’étape précédente',
  },
  send: (n: number) => `Inscrire ${people(n)}`,
  sendToWaitlist: (n: number) => `Mettre ${people(n)} en liste d’attente`,
  sendAgain: 'Envoyer de nouveau',
  sending: 'Envoi en cours…',
  stop: 'Arrêter d’attendre',
  keep: 'Ce que vous écrivez est gardé dans cet onglet jusqu’à l’envoi.',
  erase: 'Tout effacer',
  erased: 'Vos réponses sont effacées.',
  trap: 'Laissez ce champ vide',
  summary: (n: number) => `${n} ${plural('fr', n, 'réponse', 'réponses')} à corriger`,
  examples: {
    'organization.name': 'Commune de Kergoat',
    'organization.siren': '217 500 016',
    name: 'Camille Martin',
    email: 'camille.martin@kergoat.fr',
    phone: '01 23 45 67 89',
  } as Record<string, string>,
  /** The field with its article, to stand in a sentence. */
  the: {
    'organization.name': 'le nom de la collectivité',
    'organization.level': 'le niveau de la collectivité',
    'organization.siren': 'le numéro SIREN',
    name: 'le prénom et le nom',
    email: 'l’adresse électronique',
    phone: 'le numéro de téléphone',
    role: 'le rôle',
  } as Record<string, string>,
  ofContact: (the: string) => `${the} de la personne à contacter`,
  ofParticipant: (the: string, n: number) => `${the} de la personne ${n}`,
  ofQuestion: (label: string) => `la réponse à ${quoted(label)}`,
  /** What is wrong with more than one field. */
  wholes: {
    meeting: 'Choisissez une rencontre.',
    notice: 'L’information sur vos données a changé. Relisez-la, puis envoyez de nouveau.',
    people: 'Ajoutez au moins une personne à inscrire.',
    overCapacity: (seats: number, contact: string) =>
      `Cette rencontre compte ${seats === 1 ? 'une seule place' : `${seats} places en tout`}\u202f: inscrivez ${people(seats)} au plus. Pour un groupe plus nombreux, adressez-vous à ${contact}.`,
    tooMany: (most: number) => `Inscrivez ${people(most)} au plus en une fois.`,
  },
  errors: {
    required: (the: string, example: string) => `Indiquez ${the}${such(example)}.`,
    email: (the: string, example: string) => `Vérifiez ${the}\u202f: écrivez une adresse complète${such(example)}.`,
    phone: (the: string, example: string) => `Vérifiez ${the}\u202f: écrivez tous les chiffres${such(example)}.`,
    siren: (the: string, example: string) =>
      `Vérifiez ${the}\u202f: neuf chiffres, dont le dernier est une clé${such(example)}.`,
    number: (the: string, example: string) => `Écrivez ${the} en chiffres${such(example)}.`,
    date: (the: string, example: string) => `Vérifiez ${the}\u202f: une date complète est attendue${such(example)}.`,
    'too-long': (the: string) => `Raccourcissez ${the}\u202f: ce texte est trop long.`,
    'control-character': (the: string) =>
      `Vérifiez ${the}\u202f: un retour à la ligne ou un caractère invisible s’y est glissé.`,
    other: (the: string, example: string) => `Vérifiez ${the}${such(example)}.`,
  } as Record<string, Sentence>,
  outcomes: {
    full: (seats: number, n: number) =>
      seats > 0
        ? `Il ne reste que ${seats} ${plural('fr', seats, 'place', 'places')} pour ${people(n)}. ${unsaved} Inscrivez moins de personnes ou choisissez une autre rencontre.`
        : `La rencontre s’est remplie entre-temps. ${unsaved} Vous pouvez choisir une autre rencontre.`,
    closed: `Les inscriptions à cette rencontre ont fermé entre-temps. ${unsaved} Vous pouvez choisir une autre rencontre.`,
    cancelled: `Cette rencontre vient d’être annulée ou reportée. ${unsaved} Vous pouvez choisir une autre rencontre.`,
    keyReused: `Le service a déjà reçu un autre envoi sous le même numéro. ${kept} Relisez-les, puis envoyez de nouveau.`,
    tooLarge: `L’inscription est trop longue pour le service. ${unsaved} Raccourcissez vos réponses ou inscrivez moins de personnes à la fois.`,
    malformed: `Le service n’a pas su lire l’inscription. ${unsaved} Prévenez la personne qui gère ce site.`,
    rejected: (status: number) =>
      `Le service n’a pas accepté l’inscription (erreur ${status}). ${unsaved} Prévenez la personne qui gère ce site.`,
    trap: `L’envoi n’est pas parti, car un champ caché a été rempli, peut-être par un outil de saisie automatique. ${kept} Envoyez de nouveau.`,
    challenge: `La vérification contre les robots n’a pas abouti\u202f: cet envoi n’a pas été pris. ${kept} Envoyez de nouveau dans un instant.`,
    offline: `Vous êtes hors connexion. ${kept} Vous pourrez envoyer dès que la connexion reviendra.`,
    online: `La connexion est revenue. ${kept} Vous pouvez envoyer.`,
    network: `Le service n’a pas répondu, nous ne savons pas si l’inscription est arrivée. ${kept} ${safeAgain}`,
    server: (status: number) =>
      `Le service est en difficulté (erreur ${status}), nous ne savons pas si l’inscription est arrivée. ${kept} ${safeAgain}`,
    unreadable: `Le service a répondu autre chose qu’une confirmation, nous ne savons pas si l’inscription est arrivée. ${kept} ${safeAgain}`,
    busy: (wait: number) =>
      `Le service reçoit trop de demandes. L’inscription n’est pas encore prise. ${kept} ${wait ? `Envoyez de nouveau dans ${seconds(wait)}.` : 'Envoyez de nouveau dans un moment.'}`,
    stopped: `L’envoi a été interrompu, nous ne savons pas si l’inscription est arrivée. ${kept} ${safeAgain}`,
    /** What is in the form now is not what may have arrived. */
    changed:
      'Vos réponses ont changé. Si le premier envoi est arrivé, ce sera une seconde inscription\u202f: le courriel de la première permet de la modifier.',
    /** An attempt for another meeting than the one in view. */
    doubt: (title: string) =>
      `Pour ${quoted(title)}, nous ne savons pas si l’inscription est arrivée. Revenez à cette rencontre. ${safeAgain}`,
  },
  waits: {
    processing: (wait: number) =>
      `L’inscription est en cours de traitement. Nous demandons la réponse dans ${seconds(wait)}.`,
    busy: (wait: number) => `Le service reçoit beaucoup de demandes. Nouvel essai dans ${seconds(wait)}.`,
    other: (wait: number) => `Le service ne répond pas encore. Nouvel essai dans ${seconds(wait)}.`,
  },
  done: {
    confirmed: 'L’inscription est enregistrée',
    waitlisted: 'Vous êtes sur la liste d’attente',
    position: (n: number) => (n === 1 ? 'Vous êtes en tête de la liste.' : `Vous êtes ${n}e sur la liste.`),
    number: 'Numéro',
  },
};
