import { plural } from '../plural.ts';
import type { Messages } from '../messages.ts';

export const filter: Messages['filter'] = {
  legend: 'Level of collectivity',
  count: (n) => `${n} ${plural('en', n, 'meeting', 'meetings')}`,
  status: (n, full) =>
    n === 0
      ? 'No upcoming meeting matches your choice.'
      : `${n} ${plural('en', n, 'meeting', 'meetings')}${full ? `, of which ${full} full` : ''}.`,
  empty: 'No level to choose from for now.',
};
