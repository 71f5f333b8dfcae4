import { plural } from '../plural.ts';

export const calendar = {
  heading: 'Agenda des rencontres',
  views: { agenda: 'Liste', month: 'Mois', week: 'Semaine', programme: 'Programme' },
  viewSwitch: 'Présentation',
  previous: 'Précédent',
  next: 'Suivant',
  today: 'Aujourd’hui',
  coming: 'À venir',
  since: (date: string) => `À partir du ${date}`,
  nextMeeting: (date: string) => `Prochaine rencontre\u202f: ${date}`,
  past: 'Rencontres passées',
  leave: 'Exporter',
  more: (n: number) => `Afficher ${n} ${plural('fr', n, 'rencontre', 'rencontres')} de plus`,
  empty: (coming: boolean, filtered: boolean) =>
    `Aucune rencontre ${coming ? 'à venir' : 'sur cette période'}${filtered ? ' ne correspond à votre choix' : ''}.`,
  from: (from: string, to: string) => `de ${from} à ${to}`,
  days: (from: string, to: string) => `du ${from} au ${to}`,
  /** Which of two times that read alike, the night in which clocks go back. */
  twice: (first: boolean) => `heure d’${first ? 'été' : 'hiver'}`,
  allDay: 'toute la journée',
  status: {
    cancelled: 'Annulée',
    postponed: 'Reportée, date à venir',
    rescheduled: 'Nouvelle date',
    movedOnline: 'Passe à distance',
  },
  seats: (n: number) => `${n} ${plural('fr', n, 'place restante', 'places restantes')}`,
  full: 'Complet',
  waitlist: 'Complet, liste d’attente ouverte',
  early: (date: string) => `Inscriptions à partir du ${date}`,
  closed: 'Inscriptions closes',
  register: 'S’inscrire',
  joinWaitlist: 'Liste d’attente',
};
