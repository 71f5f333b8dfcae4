import type { Messages } from '../messages.ts';

export const form: Messages['form'] = {
  heading: 'Register for a meeting',
};
