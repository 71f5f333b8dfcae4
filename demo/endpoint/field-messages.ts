import type { FieldError } from '../../src/contract/index.ts';
import type { Language } from './languages.ts';

const FRENCH: Record<string, string> = {
  required: 'Cette réponse est nécessaire.',
  type: 'Cette valeur n’est pas du type attendu.',
  'too-long': 'Ce texte est trop long.',
  'too-many': 'C’est plus de personnes que l’on ne peut en inscrire en une fois.',
  'over-capacity':
    'Ce groupe compte plus de personnes que la rencontre n’a de places en tout\u202F: il attendrait toujours. Inscrivez moins de personnes, ou adressez-vous à l’équipe du réseau.',
  'control-character': 'Ce texte contient un retour à la ligne ou un caractère invisible\u202F: retirez-le.',
  email: 'Écrivez une adresse électronique complète, par exemple prenom.nom@example.org.',
  phone: 'Écrivez un numéro de téléphone, par exemple 01 23 45 67 89.',
  siren: 'Un SIREN compte neuf chiffres, dont le dernier est une clé de contrôle.',
  number: 'Écrivez un nombre.',
  date: 'Écrivez une date, par exemple 2026-03-29.',
  option: 'Choisissez l’une des réponses proposées.',
  unknown: 'Cette valeur n’existe pas ici.',
  'no-registration': 'Cette rencontre ne prend pas d’inscription.',
  elsewhere: 'L’inscription à cette rencontre se fait sur un autre site.',
  'notice-changed':
    'L’information sur vos données a changé depuis l’ouverture de la page\u202F: rechargez-la pour la lire.',
  uuid: 'La clé d’idempotence est un UUID.',
};

const ENGLISH: Record<string, string> = {
  required: 'This answer is needed.',
  type: 'This value is not of the expected kind.',
  'too-long': 'This text is too long.',
  'too-many': 'That is more people than can be registered at once.',
  'over-capacity':
    'This group has more people than the meeting has seats in all: it would wait for ever. Register fewer people, or turn to the team of the network.',
  'control-character': 'This text holds a line break or an invisible character: remove it.',
  email: 'Write a complete e-mail address, for example first.last@example.org.',
  phone: 'Write a phone number, for example +33 1 23 45 67 89.',
  number: 'Write a number.',
  date: 'Write a date, for example 2026-03-29.',
  option: 'Choose one of the answers offered.',
  unknown: 'This value does not exist here.',
  siren: 'Check the SIREN number: nine digits, the last of which is a check digit.',
  'no-registration': 'This meeting takes no registrations.',
  elsewhere: 'Registrations for this meeting are taken on another site.',
  'notice-changed': 'The notice about your data has changed since the page was opened: load it again to read it.',
  uuid: 'The idempotency key is a UUID.',
};

/** The same errors, each with a sentence for a form that has none of its own. */
export function withMessages(errors: readonly FieldError[], language: Language = 'fr'): FieldError[] {
  const [messages, other] =
    language === 'fr' ? [FRENCH, 'Cette valeur est refusée.'] : [ENGLISH, 'This value is refused.'];
  return errors.map((error) => ({ ...error, message: error.message ?? messages[error.code] ?? other }));
}
