import type { Messages } from '../../i18n/index.ts';
import { isPast, type Network } from '../../network/index.ts';

/** «12 rencontres, dont 3 complètes.»: what is left to come. */
export function statusText({ selected }: Network, messages: Messages['filter']): string {
  const now = Date.now();
  const coming = selected.filter((occurrence) => !isPast(occurrence, now));
  return messages.status(coming.length, coming.filter(({ meeting }) => meeting.registration?.remaining === 0).length);
}
