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

/** What is fetched when it is first shown, or when an attribute of the same name asks for it: modules with a `part`. */
export const LAZY_PARTS = {
  month: () => import('./views/month.ts'),
  week: () => import('./views/week.ts'),
  programme: () => import('./views/programme.ts'),
  past: () => import('./views/past.ts'),
  windows: () => import('./shown-window.ts'),
  leave: () => import('./leave/leave-menu.ts'),
  dialog: () => import('./meeting/meeting-dialog.ts'),
  linkToMeeting: () => import('./meeting-link.ts'),
  structuredData: () => import('./structured-data.ts'),
} satisfies Record<string, () => Promise<{ readonly part: Part }>>;

/** The attributes that ask for a part. Each stays once it is there, and looks itself whether it is still wanted. */
export const ASKED_FOR = ['linkToMeeting', 'structuredData'] as const;

export type LazyPart = keyof typeof LAZY_PARTS;

/** What has been fetched so far. The list is always there: nobody loses the meetings over a chunk that did not come. */
export interface LoadedParts extends Partial<Record<LazyPart, Part | undefined>> {
  readonly agenda: CalendarView;
  month?: CalendarView | undefined;
  week?: CalendarView | undefined;
  programme?: CalendarView | undefined;
  past?: CalendarView | undefined;
  windows?: ShownWindow | undefined;
  leave?: LeaveMenu | undefined;
  dialog?: MeetingDialog | undefined;
}

export const atFirst: LoadedParts = { agenda };
