import { dayList } from './day-list.ts';
import { actionOf, levelsOf, placeOf, seatsOf, statusOf } from './meeting-facts.ts';
import { meetingRow } from './meeting-row.ts';
import { firstWeekdayOf } from '../../i18n/week.ts';
import { barsOver } from './views/bars.ts';
import { levelOrderOf } from './views/level-order.ts';
import { onPaper } from './views/on-paper.ts';
import { placedWithin } from './placed.ts';
import { dateTime, startClock, timeText, whenText } from './when-text.ts';

/**
 * What views draw a meeting with. Handed to them in their context rather than imported, so that a view loaded later
 * brings only itself: one chunk a view, none for what they share.
 */
export const parts = {
  actionOf,
  barsOver,
  dateTime,
  dayList,
  firstWeekdayOf,
  levelOrderOf,
  levelsOf,
  meetingRow,
  onPaper,
  placeOf,
  placedWithin,
  seatsOf,
  startClock,
  statusOf,
  timeText,
  whenText,
};
export type MeetingParts = typeof parts;
