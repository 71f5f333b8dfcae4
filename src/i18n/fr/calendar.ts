import { plural } from '../plural.ts';

export const calendar = {
  heading: 'Agenda des rencontres',
  views: { agenda: 'Liste', month: 'Mois' },
  viewSwitch: 'Présentation',
  toolbar: 'Période affichée',
  previousMonth: 'Mois précédent',
  nextMonth: 'Mois suivant',
  today: 'Aujourd’hui',
  more: (n: number) => `Afficher ${n} ${plural('fr', n, 'rencontre', 'rencontres')} de plus`,
  moreInDay: (n: number, day: string) => ({
    label: `+ ${n} ${plural('fr', n, 'autre', 'autres')}`,
    full: `${n} ${plural('fr', n, 'autre rencontre', 'autres rencontres')}, ${day}`,
  }),
  empty: 'Aucune rencontre à venir.',
  emptyFiltered: 'Aucune rencontre à venir ne correspond à votre choix.',
  from: (from: string, to: string) => `de ${from} à ${to}`,
  days: (from: string, to: string) => `du ${from} au ${to}`,
  allDay: 'Toute la journée',
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
  today_: 'aujourd’hui',
  noneThatDay: 'Aucune rencontre ce jour-là.',
  meetingsOn: (n: number, day: string) =>
    n ? `${day}, ${n} ${plural('fr', n, 'rencontre', 'rencontres')}` : `${day}, aucune rencontre`,
};
