import { plural } from '../plural.ts';
import type { Messages } from '../messages.ts';

export const month: Messages['month'] = {
  moreInDay: (n, day) => ({
    label: `+ ${n} more`,
    full: `${n} more ${plural('en', n, 'meeting', 'meetings')}, ${day}`,
  }),
  today_: 'today',
  noneThatDay: 'No meeting on this day.',
  meetingsOn: (n, day) => (n ? `${day}, ${n} ${plural('en', n, 'meeting', 'meetings')}` : `${day}, no meeting`),
};
