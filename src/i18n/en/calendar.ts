import { plural } from '../plural.ts';
import type { Messages } from '../messages.ts';

export const calendar: Messages['calendar'] = {
  heading: 'Meetings',
  views: { agenda: 'List', month: 'Month' },
  viewSwitch: 'Presentation',
  more: (n) => `Show ${n} more ${plural('en', n, 'meeting', 'meetings')}`,
  empty: 'No upcoming meeting.',
  emptyFiltered: 'No upcoming meeting matches your choice.',
  from: (from, to) => `${from} to ${to}`,
  days: (from, to) => `${from} to ${to}`,
  allDay: 'All day',
  status: {
    cancelled: 'Cancelled',
    postponed: 'Postponed, date to come',
    rescheduled: 'New date',
    movedOnline: 'Moved online',
  },
  seats: (n) => `${n} ${plural('en', n, 'seat', 'seats')} left`,
  full: 'Full',
  waitlist: 'Full, waiting list open',
  early: (date) => `Registration opens on ${date}`,
  closed: 'Registration closed',
  register: 'Register',
  joinWaitlist: 'Waiting list',
};
