import type { Meeting } from '../../contract/index.ts';
import { dayIso } from '../../time/index.ts';
import type { Period, ViewName } from './view.ts';

/** A visitor opens a meeting. Prevented, the calendar shows nothing: the host shows the meeting itself. */
export class MeetingOpenEvent extends Event {
  readonly meeting: Meeting;

  constructor(meeting: Meeting) {
    super('anacej-meeting-open', { bubbles: true, composed: true, cancelable: true });
    this.meeting = meeting;
  }
}

/** A visitor asks to register for a meeting. Prevented, the form of the page stays as it is. */
export class RegisterEvent extends Event {
  readonly meeting: Meeting;

  constructor(meeting: Meeting) {
    super('anacej-register', { bubbles: true, composed: true, cancelable: true });
    this.meeting = meeting;
  }
}

/** Another view or period is shown: by a button, a key, a method or a property. Not sent for the first one. */
export class PeriodChangeEvent extends Event {
  /** The view that shows it. */
  readonly view: ViewName;
  /** Its first day, as `2026-03-01`; undefined where it has no beginning, as what is over. */
  readonly first: string | undefined;
  /** Its last day, included, as `2026-03-31`; undefined where it has no end, as the list of what is to come. */
  readonly last: string | undefined;

  constructor(view: ViewName, { first, last }: Pick<Period, 'first' | 'last'>) {
    super('anacej-period-change', { bubbles: true, composed: true });
    this.view = view;
    [this.first, this.last] = [first, last].map((day) => (Number.isFinite(day) ? dayIso(day) : undefined));
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'anacej-meeting-open': MeetingOpenEvent;
    'anacej-period-change': PeriodChangeEvent;
    'anacej-register': RegisterEvent;
  }
}
