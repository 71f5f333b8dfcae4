import type { Messages } from '../messages.ts';

export const meeting: Messages['meeting'] = {
  close: 'Close',
  when: 'Date',
  yourTime: 'In your time',
  previously: (date) => `First planned for ${date}`,
  where: 'Place',
  how: 'Held',
  levels: 'Levels',
  series: 'Series',
  audience: 'Audience',
  members: 'For members of the network',
  everyone: 'Open to everyone',
  speakers: 'With',
  organizer: 'Organised by',
  documents: 'Documents',
  accessibility: 'Accessibility',
  seats: 'Seats',
  link: 'Page of the meeting',
  map: 'Show on a map',
};
