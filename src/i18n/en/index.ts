import type { Messages } from '../messages.ts';
import { calendar } from './calendar.ts';
import { carousel } from './carousel.ts';
import { common } from './common.ts';
import { done } from './done.ts';
import { errors } from './errors.ts';
import { facets } from './facets.ts';
import { filter } from './filter.ts';
import { form } from './form.ts';
import { leave } from './leave.ts';
import { meeting } from './meeting.ts';
import { month } from './month.ts';
import { programme } from './programme.ts';
import { registration } from './registration.ts';
import { week } from './week.ts';

export const messages: Messages = {
  common,
  calendar,
  carousel,
  done,
  errors,
  facets,
  filter,
  form,
  leave,
  meeting,
  month,
  programme,
  registration,
  week,
};
