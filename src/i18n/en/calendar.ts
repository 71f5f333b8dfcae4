import { plural } from '../plural.ts';
import type { Messages } from '../messages.ts';

export const calendar: Messages['calendar'] = {
  heading: 'Meetings',
  views: { agenda: 'List', month: 'Month', week: 'Week', programme: 'Programme' },
  viewSwitch: 'Presentation',
  previous: 'Previous',
  next: 'Next',
  today: 'Today',
  coming: 'Upcoming',
  since: (date) => `From ${date}`,
  nextMeeting: (date) => `Next meeting: ${date}`,
  past: 'Past meetings',
  leave: 'Export',
  more: (n) => `Show ${n} more ${plural('en', n, 'meeting', 'meetings')}`,
  empty: (coming, filtered) =>
    `No ${coming ? 'upcoming meeting' : 'meeting in this period'}${filtered ? ' matches your choice' : ''}.`,
  from: (from, to) => `${from} to ${to}`,
  days: (from, to) => `${from} to ${to}`,
  twice: (first) => `${first ? 'summer' : 'winter'} time`,
  allDay: 'all day',
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
