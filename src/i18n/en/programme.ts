import type { Messages } from '../messages.ts';

export const programme: Messages['programme'] = {
  caption: (years) => `Programme of meetings ${years}`,
  level: 'Level',
  legend: 'Legend',
  numbers: 'Numbers are days of the month.',
  off: 'Cancelled or postponed',
};
