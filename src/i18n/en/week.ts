import type { Messages } from '../messages.ts';

export const week: Messages['week'] = {
  period: (range) => range,
  between: ' – ',
  none: 'No meeting.',
};
