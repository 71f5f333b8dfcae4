import type { Meeting } from './types.ts';

/**
 * A meeting as people come to it. One that is online, or has moved there, often still names the place it was planned for:
 * nobody must be sent there, by a calendar file or by whatever else the endpoint writes.
 */
export function asHeld(meeting: Meeting): Meeting {
  const { status, attendance } = meeting;
  return status === 'movedOnline' || attendance === 'online'
    ? { ...meeting, attendance: 'online', location: null }
    : meeting;
}
