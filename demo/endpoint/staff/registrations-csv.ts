import type { Meeting, NetworkDocument } from '../../../src/contract/index.ts';
import { textIn } from '../pages/texts.ts';
import { csvOf } from './csv.ts';
import { headingsOf, spokenAnswer, type ListedRegistration } from './registrations.ts';

export const STATUS_WORDS = { confirmed: 'confirmée', waitlisted: 'liste d’attente', cancelled: 'annulée' } as const;

/** One line a person: a list to check people off by, or to write letters from. */
export function registrationsCsv(
  registrations: readonly ListedRegistration[],
  meeting: Meeting,
  document: NetworkDocument,
): string {
  const text = textIn(document, 'fr');
  const { fields, consents, roles } = document.registration ?? {};
  const questions = headingsOf(registrations, fields ?? []);
  const purposes = consents ?? [];
  const labelOf = (list: readonly { id: string; label: Parameters<typeof text>[0] }[], id: string | null) =>
    text(list.find((entry) => entry.id === id)?.label) || (id ?? '');
  return csvOf([
    [
      ...['Rencontre', 'Début', 'Inscription', 'Numéro', 'Reçue le', 'Collectivité', 'Niveau', 'SIREN'],
      ...['Personne', 'Adresse électronique', 'Rôle', 'Contact', 'Adresse du contact', 'Téléphone du contact'],
      ...questions.map(({ label }) => text(label)),
      ...purposes.map(({ label }) => text(label)),
    ],
    ...registrations.flatMap((one) =>
      one.participants.map(({ name, email, role }) => [
        text(meeting.title),
        meeting.start,
        STATUS_WORDS[one.status],
        one.id,
        one.created_at,
        one.organization_name,
        labelOf(document.levels, one.organization_level),
        one.organization_siren ?? '',
        name,
        email,
        labelOf(roles ?? [], role),
        one.contact_name,
        one.contact_email,
        one.contact_phone ?? '',
        ...questions.map((question) => spokenAnswer(one.answers[question.id], question, text)),
        ...purposes.map(({ id }) => (one.consents.includes(id) ? 'oui' : 'non')),
      ]),
    ),
  ]);
}
