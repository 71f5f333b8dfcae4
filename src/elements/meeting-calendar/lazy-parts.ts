import type { CSSResult } from 'lit';
import type { LeaveMenu } from './leave/leave-menu.ts';
import type { MeetingCalendar } from './meeting-calendar.ts';
import type { MeetingDialog } from './meeting/meeting-dialog.ts';
import type { ShownWindow } from './shown-window.ts';
import type { CalendarView } from './view.ts';
import { agenda } from './views/agenda.ts';

/** What a module gives a calendar that is fetched when it is first needed. */
export interface Part {
  readonly styles?: CSSResult;
  /** Called once, before it is first drawn: what has work of its own to do becomes a controller of the calendar. */
  attach?(host: MeetingCalendar): void;
}

/** What is fetched when it is first shown, or when an attribute of the same name asks for it. */
export const LAZY_PARTS = {
  month: () => import('./views/month.ts').then(({ month }) => month),
  week: () => import('./views/week.ts').then(({ week }) => week),
  programme: () => import('./views/programme.ts').then(({ programme }) => programme),
  past: () => import('./views/past.ts').then(({ past }) => past),
  windows: () => import('./shown-window.ts').then(({ shownWindow }) => shownWindow),
  leave: () => import('./leave/leave-menu.ts').then(({ leaveMenu }) => leaveMenu),
  dialog: () => import('./meeting/meeting-dialog.ts').then(({ meetingDialog }) => meetingDialog),
  linkToMeeting: () => import('./meeting-link.ts').then(({ meetingLink }) => meetingLink),
  structuredData: () => import('./structured-data.ts').then(({ structuredData }) => structuredData),
} satisfies Record<string, () => Promise<Part>>;

/** The attributes that ask for a part. Each stays once it is there, and looks itself whether it is still wanted. */
export const ASKED_FOR = ['linkToMeeting', 'structuredData'] as const;

export type LazyPart = keyof typeof LAZY_PARTS;

/** What has been fetched so far. The list is always there: nobody loses the meetings over a chunk that did not come. */
export interface LoadedParts {
  readonly agenda: CalendarView;
  readonly month?: CalendarView;
  readonly week?: CalendarView;
  readonly programme?: CalendarView;
  readonly past?: CalendarView;
  readonly windows?: ShownWindow;
  readonly leave?: LeaveMenu;
  readonly dialog?: MeetingDialog;
}

export const atFirst: LoadedParts = { agenda };
