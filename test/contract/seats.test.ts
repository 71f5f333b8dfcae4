import { expect } from '@open-wc/testing';
import { registrationState, type RegistrationState } from '../../src/contract/index.ts';
import { temporalReady } from '../../src/time/index.ts';
import { meeting, networkDocument, read } from './documents.ts';

const NOW = Date.UTC(2026, 2, 1, 12);
const TOMORROW = NOW + 86_400_000;

describe('registrationState', () => {
  before(temporalReady);

  const seats = { capacity: 40, remaining: 3 };
  const cases: [what: string, changes: Record<string, unknown>, state: RegistrationState, start?: number][] = [
    ['a meeting without registration takes none', {}, 'none'],
    ['seats are left', { registration: seats }, 'open'],
    ['nobody counts the seats', { registration: {} }, 'open'],
    ['no seat is left', { registration: { ...seats, remaining: 0 } }, 'full'],
    ['no seat is left, but a waiting list', { registration: { remaining: 0, waitlist: true } }, 'waitlist'],
    ['the meeting is cancelled', { registration: seats, status: 'cancelled' }, 'off'],
    ['the meeting is postponed', { registration: seats, status: 'postponed' }, 'off'],
    ['the meeting has a new date', { registration: seats, status: 'rescheduled' }, 'open'],
    ['the meeting has moved online', { registration: seats, status: 'movedOnline' }, 'open'],
    ['the meeting begins this very moment', { registration: seats }, 'past', NOW],
    ['the meeting is over, full or not', { registration: { remaining: 0 } }, 'past', NOW - 1],
    ['registration opens later', { registration: { ...seats, opens: '2026-03-01T13:01' } }, 'early'],
    ['registration opens this minute in Paris', { registration: { ...seats, opens: '2026-03-01T13:00' } }, 'open'],
    ['the deadline is this minute in Paris', { registration: { ...seats, closes: '2026-03-01T13:00' } }, 'closed'],
    ['the deadline is a minute away', { registration: { ...seats, closes: '2026-03-01T13:01' } }, 'open'],
    ['the deadline carries its own offset', { registration: { ...seats, closes: '2026-03-01T08:00-04:00' } }, 'closed'],
    ['closed goes before full', { registration: { remaining: 0, closes: '2026-02-01' } }, 'closed'],
  ];
  for (const [what, changes, state, start = TOMORROW] of cases) {
    it(`${what}: ${state}`, () => {
      const [only] = read(networkDocument({ meetings: [meeting(changes)] })).data.meetings;
      if (!only) throw new Error('the meeting was not read');
      expect(registrationState(only, start, NOW, 'Europe/Paris')).to.equal(state);
    });
  }
});
