import type { Meeting } from '../../contract/index.ts';

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

declare global {
  interface GlobalEventHandlersEventMap {
    'anacej-meeting-open': MeetingOpenEvent;
    'anacej-register': RegisterEvent;
  }
}
