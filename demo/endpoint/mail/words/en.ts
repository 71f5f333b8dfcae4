import type { MailWords } from './fr.ts';

export const en: MailWords = {
  subject: {
    confirmed: (title) => `Registration confirmed: ${title}`,
    waitlisted: (title) => `Waiting list: ${title}`,
    promoted: (title) => `Seats have become free: ${title}`,
    changed: (title) => `Registration changed: ${title}`,
    cancelled: (title) => `Registration cancelled: ${title}`,
    'contact-changed': (title) => `You are now the person to contact: ${title}`,
    'contact-replaced': (title) => `You are no longer the person to contact: ${title}`,
  },
  meetingSubject: {
    cancelled: (title) => `Meeting cancelled: ${title}`,
    postponed: (title) => `Meeting postponed: ${title}`,
    moved: (title) => `Meeting changed: ${title}`,
    elsewhere: (title) => `Change of place: ${title}`,
    placed: (title) => `Place of the meeting: ${title}`,
  },
  greeting: (name) => `Dear ${name},`,
  opening: {
    confirmed: 'Your registration is confirmed.',
    waitlisted: (position) =>
      `The meeting is full. You are number ${position} on the waiting list. We will write to you as soon as there are seats for you: you have nothing to do.`,
    promoted: 'Seats have become free: your registration, which was on the waiting list, is now confirmed.',
    changed: 'Your registration has been changed. This is what we noted.',
    cancelled: 'Your registration is cancelled, for everyone in it. Your seats have been given back.',
  },
  newContact:
    'You are now the person to contact for this registration, which you are part of: the one who was is no longer in it. The link below is yours; the earlier one no longer works.',
  replaced: {
    by: (name) =>
      `The registration below has been changed through its personal link: the person to contact is now ${name}, to whom we will write from now on.`,
    stays: 'You are still one of the people registered.',
    leaves: 'You are no longer one of the people registered.',
    doubt: 'If this surprises you, please turn to the team of the network.',
  },
  meetingOpening: {
    cancelled: 'The meeting you had registered for is cancelled. We apologise for this.',
    postponed: 'The meeting you have registered for is postponed. The new date is not known yet; we will write to you.',
    moved:
      'The meeting you have registered for has changed. Please check the date and place below. Your registration remains valid.',
    elsewhere:
      'The place of the meeting you have registered for has changed. The date stays the same, and your registration remains valid.',
    placed:
      'The place of the meeting you have registered for is now known. The date stays the same, and your registration remains valid.',
  },
  terms: {
    meeting: 'Meeting',
    date: 'Date',
    place: 'Place',
    formerPlace: 'Previous place',
    placeUnknown: 'not known yet',
    organization: 'Local authority',
    people: (count) => (count === 1 ? 'Person' : 'People'),
    number: 'Registration number',
  },
  manage: 'To change or cancel your registration:',
  manageLink: 'Change or cancel my registration',
  keepLink: 'This link is personal: whoever knows it can change your registration.',
  calendar: {
    add: 'The attached file adds the date to your calendar.',
    remove: 'The attached file removes the date from your calendar.',
  },
  calendarFile: 'meeting.ics',
};
