import { plural } from '../plural.ts';
import type { Messages } from '../messages.ts';

export const facets: Messages['facets'] = {
  open: (chosen) =>
    chosen ? `Filter the meetings (${chosen} ${plural('en', chosen, 'choice', 'choices')})` : 'Filter the meetings',
  clear: 'Clear all',
  cleared: (what) => `Cleared: ${what}. `,
  legends: {
    attendance: 'How it is held',
    series: 'Series',
    audience: 'Audience',
    territory: 'Territory',
    period: 'Period',
    text: 'Search',
  },
  everyone: 'Open to everyone',
  members: 'For members',
  overseas: 'Overseas',
  periods: {
    any: 'Any date',
    month: 'This month',
    quarter: 'The next three months',
    year: 'This year',
    own: 'From… to…',
  },
  from: 'From',
  to: 'To',
  since: (from) => `from ${from}`,
  until: (to) => `until ${to}`,
  between: (from, to) => `from ${from} to ${to}`,
  quoted: (words) => `“${words}”`,
  search: 'Search for a meeting',
  searchHint: 'A title, a person, a place',
  remember: 'Remember my level',
  rememberHint: 'Your choice stays in this browser, on this device.',
  refused: 'This browser does not let your choice be kept.',
};
