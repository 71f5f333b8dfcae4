import { waitUntil } from '@open-wc/testing';
import type { Screen } from './screen.ts';

/** Until there is a message, and what it says. */
export async function alertOf(screen: Screen): Promise<string> {
  await waitUntil(() => screen.alert, 'a message', { interval: 5, timeout: 5000 });
  return screen.alert;
}

/** Until there are meetings, and what they are called. */
export async function meetingsOf(screen: Screen): Promise<string[]> {
  await waitUntil(() => screen.meetings.length > 0, 'the meetings', { interval: 5, timeout: 5000 });
  return screen.meetings;
}
