import { plural } from '../plural.ts';
import type { Messages } from '../messages.ts';

export const form: Messages['form'] = {
  heading: 'Register for a meeting',
  choose: 'Choose…',
  empty: 'No meeting is open for registration at the moment.',
  none: 'Registrations are not taken on this page.',
  meeting: {
    label: 'Meeting',
    other: 'Choose another meeting',
    gone: 'The meeting you asked for is no longer in the calendar. Choose another one.',
    from: (from, to) => `${from} to ${to}`,
    days: (from, to) => `${from} to ${to}`,
    allDay: 'all day',
    yourTime: 'your time',
    seats: (n) => `${n} ${plural('en', n, 'seat left', 'seats left')}`,
    deadline: (date) => `Register before ${date}`,
    states: {
      waitlist: 'Full, waiting list open',
      full: 'This meeting is full.',
      closed: 'Registration for this meeting is closed.',
      early: 'Registration for this meeting is not open yet.',
      off: 'This meeting is cancelled or postponed.',
      past: 'This meeting has already taken place.',
      none: 'This meeting takes no registrations here.',
    },
    full: 'full',
    elsewhere: 'Registrations for this meeting are taken on another site.',
    goElsewhere: (host) => `Register on ${host}`,
  },
};
