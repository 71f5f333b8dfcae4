import type { LeaveMenu } from './leave/leave-menu.ts';
import type { MeetingDialog } from './meeting/meeting-dialog.ts';
import type { ShownWindow } from './shown-window.ts';
import type { CalendarView } from './view.ts';
import { agenda } from './views/agenda.ts';
import { month } from './views/month.ts';

/** What is fetched when it is first shown. */
export const LAZY_PARTS = {
  week: () => import('./views/week.ts').then(({ week }) => week),
  programme: () => import('./views/programme.ts').then(({ programme }) => programme),
  past: () => import('./views/past.ts').then(({ past }) => past),
  windows: () => import('./shown-window.ts').then(({ shownWindow }) => shownWindow),
  leave: () => import('./leave/leave-menu.ts').then(({ leaveMenu }) => leaveMenu),
  dialog: () => import('./meeting/meeting-dialog.ts').then(({ meetingDialog }) => meetingDialog),
};

export type LazyPart = keyof typeof LAZY_PARTS;

/**
 * What has been fetched so far. The list and the month are always there: a page asks for no third chunk to show either, and
 * nobody loses the meetings over one that did not come.
 */
export interface LoadedParts {
  readonly agenda: CalendarView;
  readonly month: CalendarView;
  readonly week?: CalendarView;
  readonly programme?: CalendarView;
  readonly past?: CalendarView;
  readonly windows?: ShownWindow;
  readonly leave?: LeaveMenu;
  readonly dialog?: MeetingDialog;
}

export const atFirst: LoadedParts = { agenda, month };
