import { plural } from '../plural.ts';
import type { Messages } from '../messages.ts';

export const programme: Messages['programme'] = {
  caption: (years) => `Programme of meetings ${years}`,
  level: 'Level',
  moreInMonth: (n, month) => ({
    label: `+ ${n}`,
    full: `+ ${n} more ${plural('en', n, 'meeting', 'meetings')}, ${month}`,
  }),
  legend: 'Legend',
  numbers: 'Numbers are days of the month.',
  off: 'Cancelled or postponed',
};
