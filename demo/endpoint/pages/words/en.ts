import type { PageWords } from './fr.ts';

export const en: PageWords = {
  otherLanguage: { tag: 'fr', label: 'Français' },
  unknownLink: {
    title: 'Unknown link',
    text: 'This link does not exist or is no longer valid. Use the one in the last e-mail we sent you.',
  },
  status: {
    confirmed: 'Registration confirmed',
    waitlisted: (position) => `On the waiting list, number ${position}`,
    cancelled: 'Registration cancelled',
  },
  meeting: {
    cancelled: 'This meeting is cancelled.',
    postponed: 'This meeting is postponed. The new date is not known yet.',
    begun: 'This meeting has begun or is over: the registration can no longer be changed.',
  },
  terms: {
    date: 'Date',
    place: 'Place',
    organization: 'Local authority',
    people: (count) => (count === 1 ? 'Person' : 'People'),
    number: 'Number',
  },
  done: {
    changed: 'Your changes are saved. We confirm them to you by e-mail.',
    unchanged: 'There was nothing to change.',
    cancelled: 'The registration is cancelled. We confirm it to you by e-mail.',
  },
  change: {
    heading: 'Change the registration',
    contact: 'Person to contact',
    person: (number) => `Person ${number}`,
    newPerson: 'Add a person',
    newPersonHint: 'Leave these lines empty if you add nobody. Save to add one more.',
    answers: 'Your answers',
    name: 'First and last name',
    email: 'E-mail address',
    phone: 'Phone',
    role: 'Role',
    noRole: 'Not given',
    required: '(required)',
    yes: 'Yes',
    remove: 'Remove this person',
    example: (value) => `For example: ${value}`,
    onlyIf: (question, answer) => `To be answered if you chose “${answer}” for “${question}”.`,
    seats: (count) =>
      count === 0 ? 'There is no free seat.' : count === 1 ? 'One seat is free.' : `${count} seats are free.`,
    fewer: 'If you register fewer people, they get in as soon as there are enough seats for them.',
    overCapacity: (count) =>
      `The meeting has only ${count === 1 ? 'one seat' : `${count} seats`} in all: your group is too large to get in. Register fewer people: they get in as soon as there are enough seats for them.`,
    closed: 'Registration is closed: you can still remove people, but no longer add any.',
    save: 'Save the changes',
  },
  cancel: {
    link: 'Cancel the registration',
    title: 'Cancel this registration?',
    people: (count) =>
      count === 1 ? 'This person will no longer be registered:' : `These ${count} people will no longer be registered:`,
    warning: 'The seats are offered to others at once. To come back, one has to register again.',
    confirm: 'Yes, cancel the registration',
    back: 'No, back to the registration',
  },
  errors: {
    prefix: 'Error: ',
    heading: 'Nothing was changed',
    intro: 'Correct the following, then save again.',
    nobody: 'Keep at least one person. To remove everyone, cancel the registration.',
    full: (remaining) =>
      remaining === 0
        ? 'There is no free seat at this meeting: you cannot add this person.'
        : remaining === 1
          ? 'Only one seat is free: add fewer people.'
          : `Only ${remaining} seats are free: add fewer people.`,
    cancelled: 'The registration was cancelled after this page was opened: there is nothing left to change.',
    closed: 'Registration is closed: no one can be added.',
    'changed-meanwhile':
      'The registration has changed since this page was opened. This is how it is now: make your change again.',
    other: 'Your request could not be handled. Reload the page and try again.',
  },
};
