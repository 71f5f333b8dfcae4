import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const leave: Messages['leave'] = {
  subscribe: 'Subscribe (webcal)',
  copy: 'Copy the address of the calendar',
  copied: 'Address copied.',
  address: (url) => `Address to copy: ${url}`,
  file: (n) => `Download ${n} ${plural('en', n, 'meeting', 'meetings')} (.ics)`,
  print: 'Print',
};
