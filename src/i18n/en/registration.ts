import { plural } from '../plural.ts';
import type { Messages } from '../messages.ts';

const people = (n: number) => `${n} ${plural('en', n, 'person', 'people')}`;
const seconds = (n: number) =>
  n < 100 ? `${n} ${plural('en', n, 'second', 'seconds')}` : `${Math.ceil(n / 60)} minutes`;
const such = (example: string) => (example ? `, for example “${example}”` : '');
const kept = 'Your answers are kept.';
const unsaved = 'Nothing was recorded, your answers are kept.';
const safeAgain = 'Send again without changing anything: if the first one arrived, it will count only once.';

function ordinal(n: number): string {
  const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return `${n}${suffixes[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)] ?? 'th'}`;
}

export const registration: Messages['registration'] = {
  required: 'required',
  choose: 'Choose…',
  example: (text) => `Example: ${text}`,
  organization: {
    title: 'Your local authority',
    name: 'Name of the local authority',
    level: 'Level',
    siren: 'SIREN number',
    sirenHint: 'Nine digits, if you know it.',
  },
  contact: { title: 'Contact person', hint: 'The person to write to about this registration.' },
  person: { name: 'First and last name', email: 'E-mail address', phone: 'Telephone', role: 'Role' },
  participants: {
    title: 'People to register',
    self: 'I am taking part myself',
    selfHint: 'We use the details of the contact person.',
    selfMissing: 'Your details, as you give them above',
    nth: (n) => `Person ${n}`,
    add: 'Add a person',
    most: (n) => `${people(n)} at most at a time.`,
    remove: 'Remove',
    removed: (who) => `${who}: removed from the list.`,
    undo: 'Undo the removal',
    fewSeats: (seats, waitlist) =>
      `Only ${seats} ${plural('en', seats, 'seat is', 'seats are')} left${waitlist ? ': the whole registration will go on the waiting list.' : '.'}`,
  },
  questions: { title: 'A few more questions' },
  notice: {
    title: 'What becomes of your data',
    controller: 'Controller',
    purpose: 'Purpose',
    legalBasis: 'Legal basis',
    recipients: 'Recipients',
    retention: 'Kept for',
    rights: 'Your rights',
    dpo: 'Data protection officer',
    complaint: 'Complaint',
  },
  consents: { title: 'If you wish' },
  steps: {
    progress: 'Steps',
    nth: (n, all) => `Step ${n} of ${all}`,
    you: 'You',
    people: 'People',
    questions: 'Questions',
    send: 'Send',
    next: 'Continue',
    back: 'Back to the previous step',
  },
  send: (n) => `Register ${people(n)}`,
  sendToWaitlist: (n) => `Put ${people(n)} on the waiting list`,
  sendAgain: 'Send again',
  sending: 'Sending…',
  stop: 'Stop waiting',
  keep: 'What you write is kept in this tab until it is sent.',
  erase: 'Erase everything',
  erased: 'Your answers are erased.',
  trap: 'Leave this field empty',
  summary: (n) => `${n} ${plural('en', n, 'answer', 'answers')} to correct`,
  examples: {
    'organization.name': 'Town of Kergoat',
    'organization.siren': '217 500 016',
    name: 'Camille Martin',
    email: 'camille.martin@kergoat.fr',
    phone: '01 23 45 67 89',
  },
  the: {
    'organization.name': 'the name of the local authority',
    'organization.level': 'the level of the local authority',
    'organization.siren': 'the SIREN number',
    name: 'the first and last name',
    email: 'the e-mail address',
    phone: 'the telephone number',
    role: 'the role',
  },
  ofContact: (the) => `${the} of the contact person`,
  ofParticipant: (the, n) => `${the} of person ${n}`,
  ofQuestion: (label) => `the answer to “${label}”`,
  wholes: {
    meeting: 'Choose a meeting.',
    notice: 'The information about your data has changed. Read it again, then send again.',
    people: 'Add at least one person to register.',
    overCapacity: (seats, contact) =>
      `This meeting has ${seats === 1 ? 'a single seat' : `${seats} seats in all`}: register ${people(seats)} at most. For a larger group, turn to ${contact}.`,
    tooMany: (most) => `Register ${people(most)} at most at a time.`,
  },
  errors: {
    required: (the, example) => `Give ${the}${such(example)}.`,
    email: (the, example) => `Check ${the}: write a complete address${such(example)}.`,
    phone: (the, example) => `Check ${the}: write all the digits${such(example)}.`,
    siren: (the, example) => `Check ${the}: nine digits, the last of which is a check digit${such(example)}.`,
    number: (the, example) => `Write ${the} in figures${such(example)}.`,
    date: (the, example) => `Check ${the}: a complete date is needed${such(example)}.`,
    'too-long': (the) => `Shorten ${the}: this text is too long.`,
    'control-character': (the) => `Check ${the}: a line break or an invisible character has slipped in.`,
    other: (the, example) => `Check ${the}${such(example)}.`,
  },
  outcomes: {
    full: (seats, n) =>
      seats > 0
        ? `Only ${seats} ${plural('en', seats, 'seat is', 'seats are')} left for ${people(n)}. ${unsaved} Register fewer people or choose another meeting.`
        : `The meeting has filled up meanwhile. ${unsaved} You can choose another meeting.`,
    closed: `Registration for this meeting has closed meanwhile. ${unsaved} You can choose another meeting.`,
    cancelled: `This meeting has just been cancelled or postponed. ${unsaved} You can choose another meeting.`,
    keyReused: `The service already received another registration under the same number. ${kept} Read them again, then send again.`,
    tooLarge: `The registration is too long for the service. ${unsaved} Shorten your answers or register fewer people at a time.`,
    malformed: `The service could not read the registration. ${unsaved} Please tell the people who run this site.`,
    rejected: (status) =>
      `The service did not accept the registration (error ${status}). ${unsaved} Please tell the people who run this site.`,
    trap: `Nothing was sent, because a hidden field was filled in, perhaps by an automatic tool. ${kept} Send again.`,
    challenge: `The check against robots did not succeed: this sending was not taken. ${kept} Send again in a moment.`,
    offline: `You are offline. ${kept} You can send as soon as the connection is back.`,
    online: `The connection is back. ${kept} You can send.`,
    network: `The service did not answer, we do not know whether the registration arrived. ${kept} ${safeAgain}`,
    server: (status) =>
      `The service is in difficulty (error ${status}), we do not know whether the registration arrived. ${kept} ${safeAgain}`,
    unreadable: `The service answered something other than a confirmation, we do not know whether the registration arrived. ${kept} ${safeAgain}`,
    busy: (wait) =>
      `The service receives too many requests. The registration is not taken yet. ${kept} ${wait ? `Send again in ${seconds(wait)}.` : 'Send again in a moment.'}`,
    stopped: `Sending was interrupted, we do not know whether the registration arrived. ${kept} ${safeAgain}`,
    changed:
      'Your answers have changed. If the first registration arrived, this will be a second one: the e-mail about the first one lets you change that instead.',
    doubt: (title) =>
      `For “${title}”, we do not know whether the registration arrived. Go back to that meeting. ${safeAgain}`,
  },
  waits: {
    processing: (wait) => `The registration is being processed. We ask for the answer in ${seconds(wait)}.`,
    busy: (wait) => `The service receives many requests. Next try in ${seconds(wait)}.`,
    other: (wait) => `The service does not answer yet. Next try in ${seconds(wait)}.`,
  },
  done: {
    confirmed: 'The registration is recorded',
    waitlisted: 'You are on the waiting list',
    position: (n) => (n === 1 ? 'You are first on the list.' : `You are ${ordinal(n)} on the list.`),
    number: 'Number',
  },
};
