import type { MeetingInput, NetworkDocumentInput, RegistrationRequestInput } from '../../../../src/contract/index.ts';

/** The moment at which every test of the endpoint starts. */
export const NOW = Date.parse('2026-11-22T12:00:00Z');

type Seats = NonNullable<MeetingInput['registration']>;

function meeting(id: string, registration: Seats | null, more: Partial<MeetingInput> = {}): MeetingInput {
  return {
    id,
    title: `Rencontre ${id}`,
    start: '2026-12-10T14:00',
    end: '2026-12-10T16:00',
    ...(registration && { registration }),
    ...more,
  };
}

/** A small network in which each meeting is in one state. */
export function fixtureDocument(): NetworkDocumentInput {
  return {
    version: 1,
    network: { name: 'Réseau d’essai', timeZone: 'Europe/Paris', language: 'fr' },
    levels: [{ id: 'regions', label: 'Régions' }],
    meetings: [
      meeting('open', {}),
      meeting('three-seats', { capacity: 10, remaining: 3 }),
      meeting('last-seat', { capacity: 40, remaining: 1 }),
      meeting('one-then-list', { capacity: 4, remaining: 1, waitlist: true }),
      meeting('full', { capacity: 5, remaining: 0 }),
      meeting('closed', { closes: '2026-11-22T12:59' }),
      meeting('early', { opens: '2026-11-22T13:01' }),
      meeting('past', {}, { start: '2026-11-20T10:00' }),
      meeting('cancelled', {}, { status: 'cancelled' }),
      meeting('postponed', {}, { status: 'postponed' }),
      meeting('elsewhere', { url: 'https://example.org/billetterie' }),
      meeting('no-registration', null),
    ],
    registration: {
      url: 'registrations',
      maxParticipants: 4,
      roles: [{ id: 'agent', label: 'Agent' }],
      notice: 'Vos données servent à organiser la rencontre.',
      noticeVersion: '2026-09',
      consents: [{ id: 'actualites', label: 'Recevoir les annonces' }],
      fields: [
        { id: 'conseil', label: 'Un conseil de jeunes ?', type: 'radio', required: true, options: ['oui', 'non'] },
        {
          id: 'depuis',
          label: 'Depuis ?',
          type: 'number',
          required: true,
          visibleIf: { field: 'conseil', equals: 'oui' },
        },
      ],
    },
  };
}

/** A registration that nothing is wrong with. */
export function goodRequest(meeting: string, more: Partial<RegistrationRequestInput> = {}): RegistrationRequestInput {
  return {
    meeting,
    organization: { name: 'Ville de Saint-Elme-sur-Orb', level: 'regions', siren: '732829320' },
    contact: { name: 'Zoé Lambert', email: 'zoe.lambert@example.org', phone: '01 23 45 67 89' },
    participants: [{ name: 'Zoé Lambert', email: 'zoe.lambert@example.org', role: 'agent' }],
    answers: { conseil: 'non' },
    consents: { actualites: true },
    noticeVersion: '2026-09',
    language: 'fr',
    ...more,
  };
}

/** That many people, each with an address of their own. */
export function people(count: number): RegistrationRequestInput['participants'] {
  return Array.from({ length: count }, (_, i) => ({ name: `Personne ${i}`, email: `personne${i}@example.org` }));
}
