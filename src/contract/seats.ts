import { instantOf, parseWhen } from '../time/when.ts';
import type { Meeting } from './types.ts';

/**
 * Whether one can register for a meeting now:
 * - `none`: the meeting takes no registrations;
 * - `off`: it is cancelled, or postponed without a date one could come on;
 * - `past`: it has begun or ended;
 * - `early`: registration opens later; `closed`: the deadline has gone by;
 * - `full`: no seat and no waiting list; `waitlist`: no seat, one can wait for one;
 * - `open`.
 */
export type RegistrationState = 'none' | 'off' | 'past' | 'early' | 'closed' | 'full' | 'waitlist' | 'open';

/** Whether nobody is to come on the date that a meeting has: it is cancelled, or waits for another. */
export function isOff({ status }: Pick<Meeting, 'status'>): boolean {
  return status === 'cancelled' || status === 'postponed';
}

/**
 * @param start the meeting's start, in milliseconds since 1970
 * @param now likewise
 * @param zone where dates without an offset are read
 */
export function registrationState(meeting: Meeting, start: number, now: number, zone: string): RegistrationState {
  const { registration } = meeting;
  if (!registration) return 'none';
  if (isOff(meeting)) return 'off';
  if (start <= now) return 'past';
  const opens = moment(registration.opens, zone);
  if (opens !== undefined && now < opens) return 'early';
  const closes = moment(registration.closes, zone);
  if (closes !== undefined && now >= closes) return 'closed';
  if (registration.remaining === 0) return registration.waitlist ? 'waitlist' : 'full';
  return 'open';
}

/** A whole day given as a deadline is over at its end; as an opening it begins at its start. Both are kept simple: its start. */
function moment(text: string | null | undefined, zone: string): number | undefined {
  const when = text == null ? undefined : parseWhen(text);
  return when && instantOf(when, zone);
}
