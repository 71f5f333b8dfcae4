import { dayList } from './day-list.ts';
import { actionOf, levelsOf, noteOf, placeOf, seatsOf, statusOf, struck } from './meeting-facts.ts';
import { meetingRow } from './meeting-row.ts';
import { dateTime, startClock, timeText, whenText } from './when-text.ts';

/**
 * What views draw a meeting with. Handed to them in their context rather than imported, so that a view loaded later
 * brings only itself: one chunk a view, none for what they share.
 */
export const parts = {
  actionOf,
  dateTime,
  dayList,
  levelsOf,
  meetingRow,
  noteOf,
  placeOf,
  seatsOf,
  startClock,
  statusOf,
  struck,
  timeText,
  whenText,
};
export type MeetingParts = typeof parts;
