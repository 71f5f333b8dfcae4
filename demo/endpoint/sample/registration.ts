import type { NetworkDocumentInput } from '../../../src/contract/index.ts';

export const NOTICE_VERSION = '2026-09';

/** What the network asks of those who register. The address is relative to the network document. */
export const registration: NonNullable<NetworkDocumentInput['registration']> = {
  url: 'registrations',
  maxParticipants: 8,
  roles: [
    { id: 'elue', label: { fr: 'Personne élue', en: 'Elected member' } },
    { id: 'agent', label: { fr: 'Agent de la collectivité', en: 'Staff member' } },
    { id: 'jeune', label: { fr: "Jeune membre d'un conseil", en: 'Young council member' } },
    { id: 'partenaire', label: { fr: 'Association ou partenaire', en: 'Partner organization' } },
  ],
  fields: [
    {
      id: 'accessibilite',
      label: "Avez-vous besoin d'un aménagement pour participer ?",
      type: 'textarea',
      hint: "Nous vous recontactons pour l'organiser. N'écrivez rien de médical.",
      example: "Place près de l'écran, sous-titrage",
    },
    {
      id: 'conseil',
      label: "Votre collectivité a-t-elle un conseil d'enfants ou de jeunes ?",
      type: 'radio',
      required: true,
      options: [
        { value: 'oui', label: 'Oui' },
        { value: 'projet', label: 'En projet' },
        { value: 'non', label: 'Non' },
      ],
    },
    {
      id: 'annee-creation',
      label: 'Depuis quelle année ?',
      type: 'number',
      example: '2014',
      visibleIf: { field: 'conseil', equals: 'oui' },
    },
  ],
  noticeVersion: NOTICE_VERSION,
  notice: {
    version: NOTICE_VERSION,
    controller: "Réseau des collectivités pour la jeunesse (organisme d'exemple), 1 rue de l'Exemple, 75000 Paris.",
    purpose: 'Organiser la rencontre : inscriptions, informations pratiques, liste de présence.',
    legalBasis:
      "L'exécution de la mission d'intérêt public du réseau (article 6.1.e du RGPD) ; votre consentement pour les envois facultatifs.",
    recipients: "L'équipe du réseau chargée des rencontres et la collectivité qui accueille. Personne d'autre.",
    retention: 'Douze mois après la rencontre, puis effacement.',
    rights:
      "Vous pouvez demander l'accès à vos données, leur rectification, leur effacement ou la limitation de leur usage, vous opposer à celui-ci, et retirer un consentement à tout moment.",
    dpo: 'dpo@example.org',
    complaint: 'Vous pouvez adresser une réclamation à la CNIL, 3 place de Fontenoy, 75007 Paris – cnil.fr.',
  },
  consents: [
    {
      id: 'actualites',
      label: "Je souhaite recevoir l'annonce des prochaines rencontres par courriel.",
      description: 'Un courriel par mois au plus, avec un lien pour se désinscrire.',
    },
    {
      id: 'annuaire',
      label: "J'accepte que mes coordonnées professionnelles soient transmises aux autres participants.",
    },
  ],
};
