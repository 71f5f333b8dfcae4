import { plural } from '../plural.ts';

/** What the month says; loaded with it. */
export const month = {
  moreInDay: (n: number, day: string) => ({
    label: `+ ${n} ${plural('fr', n, 'autre', 'autres')}`,
    full: `${n} ${plural('fr', n, 'autre rencontre', 'autres rencontres')}, ${day}`,
  }),
  today_: 'aujourd’hui',
  noneThatDay: 'Aucune rencontre ce jour-là.',
  meetingsOn: (n: number, day: string) =>
    n ? `${day}, ${n} ${plural('fr', n, 'rencontre', 'rencontres')}` : `${day}, aucune rencontre`,
};
