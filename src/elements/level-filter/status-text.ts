import type { Messages } from '../../i18n/index.ts';
import { isPast, type Network } from '../../network/index.ts';

/** «12 rencontres, dont 3 complètes.»: what is left to come. */
export function statusText({ selected }: Network, messages: Messages['filter']): string {
  const now = Date.now();
  let coming = 0;
  let full = 0;
  for (const occurrence of selected) {
    if (isPast(occurrence, now)) continue;
    coming++;
    if (occurrence.meeting.registration?.remaining === 0) full++;
  }
  return messages.status(coming, full);
}
