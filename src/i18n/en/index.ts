import type { Messages } from '../messages.ts';
import { calendar } from './calendar.ts';
import { carousel } from './carousel.ts';
import { common } from './common.ts';
import { filter } from './filter.ts';
import { form } from './form.ts';

export const messages: Messages = { common, calendar, carousel, filter, form };
