import { defineElement } from '../define-element.ts';
import { MeetingCalendar } from './meeting-calendar.ts';

defineElement('anacej-meeting-calendar', MeetingCalendar);

export { MeetingCalendar };
